import type { NameAt } from './list-names.ts';

/** What names of companies, universities and public bodies end in. */
const endings = [
  '테크|테크놀로지스?|소프트|텍|랩스|랩|코퍼레이션|컴퍼니|메드|메딕스|바이오|헬스케어|헬스|케어|엔터프라이즈|시스템즈?',
  '솔루션즈?|네트웍스?|로보틱스|로봇|모터스|건설|자전거|전자|화학|제약|증권|카드|생명|홀딩스|데이터|클라우드|스튜디오',
  '게임즈|미디어|텔레콤|웍스|닉스|오토에버|이노베이션|반도체|보안|파마|바이오팜|뱅크|페이|커머스|모빌리티|에너지|중공업',
  '물산|항공|해운|스페이스|인텔리전스|보이스|비전|그래프|코리아|인터내셔널|커뮤니케이션즈?|에듀|러닝|브레인|오토|팩토리',
  '병원|대병원|대학교|과학기술원|공사|공단|진흥원|연구원|재단|협회|중앙회|도서관|박물관|위원회|학회|은행|원자력|발전|방송|신문|일보',
].join('|');

const particle =
  '(?=(?:은|는|이|가|을|를|와|과|도|의|에|로|으로|까지|만|랑|이나|나|부터)(?:[\\s,.]|는\\s|도\\s)|\\s?컨소시엄|,|·|\\s등|\\)|\\(|\\s(?:및|측|등)|\\.|$)';

const shaped = new RegExp(
  `(?<![가-힣A-Za-z0-9])(?<name>[가-힣A-Za-z0-9&]{1,12}?(?:${endings}))${particle}`,
  'gu',
);

/** `사이오닉AI`, `SK바이오팜`: Latin and Hangul in one word. */
const mixed = new RegExp(
  `(?<![가-힣A-Za-z0-9])(?<name>[A-Z]{1,5}[가-힣]{2,9}|[가-힣]{2,8}(?:AI|IT|DX|CNS|ICT|Lab))${particle}`,
  'gu',
);

/** `음성 AI 스타트업 누리보이스와`: a word for what it is stands before. */
const described = new RegExp(
  `(?:기업|업체|스타트업|회사|벤처|개발사|운영사|계열사|제조사|플랫폼|법무법인|대학인)(?:인)?\\s(?<name>[가-힣A-Za-z0-9&]{2,12}?)${particle}`,
  'gu',
);

/** What ends so but names nobody. */
const none =
  /^(?:AI|IT|ICT|GPU|NPU|LLM|HBM|K|5G|6G)|^(?:국내|해외|글로벌|공공|민간|빅|오픈|학습|국가|정부|외부|내부|산하|대학|종합|심사|평가|선정|전문|대형|시중|자체|일부|각|여러|주요|한|두|세|이|그|모든|다른|해당|관련|첨단|차세대|자율주행|생성형|거대)?(?:데이터|로봇|반도체|보안|게임|금융|병원|대학병원|대학교|연구원|위원회|은행|방송|신문|재단|협회|학회|공사|공단|도서관|클라우드|에너지|미디어|비전|헬스케어|바이오|발전|플랫폼|건설|제약|증권|전자|생명|페이|케어|랩)$|기업$|업체$|스타트업$|모델$|개발$/u;

/** Names that show by their form, or by the word before, what they are. */
export function shapedNames(text: string): NameAt[] {
  return [shaped, mixed, described].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, groups, index }) => {
      const name = (groups?.name ?? '').trim();
      if (name.length < 2 || none.test(name)) return [];
      const start = index + all.lastIndexOf(name);
      return [{ name, start, end: start + name.length }];
    }),
  );
}
