import { describe, expect } from 'vitest';
import { articlePage, coloursIn, settledMarks, test } from './harness/index.ts';

/** A page on the programme with names that must be marked and look-alikes that must not. */
const article = articlePage({
  title: '독자 AI 파운데이션 모델 프로젝트 서면평가 결과',
  body: [
    '과학기술정보통신부가 후보를 추렸다. SK텔레콤은 크래프톤과 손을 잡았고 KT도 문턱을 넘었다.',
    '카카오뱅크와 LG전자, KT 위즈는 이 사업과 상관이 없다. 경찰청장의 인사도 그렇다.',
  ],
});
const expected = [
  ['독자 AI 파운데이션 모델 프로젝트', 'programme'],
  ['과학기술정보통신부', 'public-body'],
  ['SK텔레콤', 'company'],
  ['크래프톤', 'company'],
  ['KT', 'company'],
];

describe('marks', () => {
  test.for([
    'https://n.news.naver.com/mnews/article/001/0000000001',
    'https://www.hani.co.kr/arti/economy/it/1000001.html',
  ])(
    'every mention and nothing else is in the highlight registry, once: %s',
    async (address, { lens }) => {
      await lens.serve({ [address]: article });
      const page = await lens.visit(address);
      const marks = await settledMarks(page);
      expect(marks.map(({ text, kind }) => [text, kind])).toEqual(expected);
      await page.close();
    },
  );

  test('a mark is painted: its pixels change, those of the words around it do not', async ({
    lens,
  }) => {
    const [marked, plain] = [
      'https://n.news.naver.com/mnews/article/001/0000000002',
      'https://not-on-the-list.example/1',
    ];
    await lens.serve({ [marked]: article, [plain]: article });
    const bare = await lens.visit(plain);
    const page = await lens.visit(marked);
    const mark = (await settledMarks(page)).find(({ text }) => text === 'SK텔레콤');
    const box = mark?.rects[0];
    if (box === undefined) throw new Error('SK텔레콤 is not marked.');
    const grey = ([red, green, blue]: readonly number[]) => red === green && green === blue;
    expect((await coloursIn(page, box)).every(grey)).toBe(false);
    expect((await coloursIn(bare, box)).every(grey)).toBe(true);
    const beside = { ...box, x: box.x + box.width + 1, width: 16 };
    expect(await coloursIn(page, beside)).toEqual(await coloursIn(bare, beside));
    await bare.close();
    await page.close();
  });

  test('a host that is not on the list shows none', async ({ lens }) => {
    const address = 'https://not-on-the-list.example/2';
    await lens.serve({ [address]: article });
    const page = await lens.visit(address);
    expect(await settledMarks(page, { timeout: 1_500 })).toEqual([]);
    await page.close();
  });
});
