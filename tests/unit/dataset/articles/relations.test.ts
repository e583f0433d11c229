import { describe, expect, it } from 'vitest';
import { relationsOf, traitsOf } from '../../../../lib/dataset/articles/relations.ts';
import type { Article } from '../../../../lib/dataset/types.ts';

const story =
  '견본부는 9일 공모에 나선 열두 팀 가운데 네 팀을 추렸다고 밝혔다. 남은 팀은 다음 달 초에 발표를 하고, 견본부는 그 자리에서 두 팀을 고른다.';

const traits = (id: string, hour: number, body: string, more: Partial<Article> = {}) =>
  traitsOf(
    {
      id,
      outlet: id,
      title: '네 팀으로 추렸다',
      publishedAt: `2031-03-09T${String(hour).padStart(2, '0')}:00:00+09:00`,
      source: 'dump',
      sha256: '0'.repeat(64),
      ...more,
    },
    body,
  );

describe('copies', () => {
  it('are those of the outlet that had the text first, whatever stands around it', async () => {
    const all = await Promise.all([
      traits('late', 12, `[늦은일보] ${story} late@sample.example`),
      traits('first', 8, `[첫통신] 홍길동 기자 = ${story}`),
      traits('other', 9, `[딴신문] ${story.replace('네 팀', '다섯 팀')}`),
    ]);
    expect([...relationsOf(all).copyOf]).toEqual([['late', 'first']]);
    expect(relationsOf(all.toReversed())).toEqual(relationsOf(all));
  });

  it('are no digests, and no briefs that are alike by chance', async () => {
    const all = await Promise.all([
      traits('a', 8, '[가] 소식이 없다.'),
      traits('b', 9, '[나] 소식이 없다.'),
      traits('c', 10, `[다] ${story}`),
      traits('d', 11, `[라] ${story}`, { source: 'digest' }),
    ]);
    expect(relationsOf(all).copyOf.size).toBe(0);
  });
});

describe('corrections', () => {
  it('take the place of what the outlet had under the headline before', async () => {
    const corrected = { outlet: '견본일보', title: '[고침] 네 팀으로 추렸다' };
    const all = await Promise.all([
      traits('old', 8, `[견본일보] ${story}`, { outlet: '견본일보' }),
      traits('elsewhere', 9, `[딴신문] 딴 ${story}`),
      traits('new', 10, `[견본일보] 바른 ${story}`, corrected),
    ]);
    const { correctedBy, copyOf, loose } = relationsOf(all);
    expect([...correctedBy]).toEqual([['old', 'new']]);
    expect([copyOf.size, loose]).toEqual([0, []]);
  });

  it('without what they correct are told', async () => {
    const all = [await traits('new', 10, `[견본일보] ${story}`, { title: '(정정) 딴 소식' })];
    expect(relationsOf(all).loose).toEqual(['new']);
  });
});
