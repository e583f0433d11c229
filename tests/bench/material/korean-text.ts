import { Random } from './random.ts';

const words = (text: string) => text.trim().split(/\s+/u) as [string, ...string[]];

/** Words of news on technology and everyday life. */
const NOUNS = words(`
  기술 산업 시장 정책 연구 개발 투자 기업 정부 예산 계획 사업 과제 평가 결과 발표 회의 자료 보고서 위원회
  협력 경쟁 성장 수출 제조 금융 의료 교육 문화 관광 지역 도시 주민 학생 교수 연구원 직원 대표 장관 의원
  모델 데이터 서버 반도체 전력 설비 장비 소프트웨어 플랫폼 서비스 요금 가입자 이용자 고객 품질 안전 보안
  날씨 기온 바람 가을 겨울 주말 아침 저녁 도로 철도 공항 버스 지하철 병원 시장실 도서관 박물관 공원 축제
`);
/** Words that begin as names of participants do. */
const LIKE_NAMES = words(`
  네이버후드 카카오톡방 업종 업계 에스컬레이터 엔진 엔지니어 서울역 서울시 고려청자 한국은행 한국어 모레아침
  코난도일 노타이 루닛거리 라이너 래블 티켓 크레딧 디노 퀘스트 이스트 사이언 포티 바이올린 플리마켓 믿음직
`);
const PARTICLES = words('은 는 이 가 을 를 에 에서 와 과 도 의 으로 로 까지 부터 만 보다');
const PREDICATES = words(`
  밝혔다 전했다 늘었다 줄었다 열렸다 나섰다 마쳤다 밝혀졌다 예상된다 알려졌다 이어졌다 강조했다 말했다
  설명했다 추진한다 검토한다 확대한다 기대된다 나타났다 지적했다 내놓았다 시작했다
`);
const MODIFIERS = words(`
  새로운 지난해 올해 최근 다음달 국내 해외 주요 다양한 일부 모든 작은 큰 빠른 안정적인 대규모 본격적인
  2025년 2026년 10월 15일 3분기 30% 100억 1200명 약 총 첫 두 번째 AI GPU
`);

/** What a text is to hold beside its own words. */
export interface Mentions {
  /** Names that are woven in, each with a particle. */
  names: readonly string[];
  /** Characters of text for each name. */
  every: number;
}

/**
 * Sentences of Korean, `length` UTF-16 units long, in paragraphs: grammatical enough for particles
 * and borders, without sense. Our own vocabulary; the same seed gives the same text.
 */
export function koreanText(length: number, { names, every }: Mentions, seed: number): string {
  const random = new Random(seed);
  const pieces: string[] = [];
  let size = 0;
  let due = every / 2;
  while (size < length) {
    const count = 4 + random.next(8);
    const sentence: string[] = [];
    for (let at = 0; at < count; at++) {
      if (random.next(3) === 0) sentence.push(random.of(MODIFIERS));
      const name = size >= due ? random.of(names) : undefined;
      if (name !== undefined) due += every;
      const noun = random.of(random.next(25) === 0 ? LIKE_NAMES : NOUNS);
      sentence.push((name ?? noun) + (name ? '는' : random.of(PARTICLES)));
    }
    const line = `${sentence.join(' ')} ${random.of(PREDICATES)}.${random.next(5) === 0 ? '\n' : ' '}`;
    pieces.push(line);
    size += line.length;
  }
  return pieces.join('').slice(0, length);
}
