const words = (text: string): string => text.trim().split(/\s+/u).join('|');

/** Countries; those whose name is another Korean word too stand with their guard below. */
const COUNTRIES = words(`
  미국 일본 중국 태국 독일 프랑스 영국 스페인 러시아 우크라이나 튀르키예 터키 대만 필리핀 베트남 캄보디아 미얀마 라오스 싱가포르 홍콩 마카오 네팔 헝가리 폴란드 페루
  에콰도르 과테말라 칠레 브라질 멕시코 캐나다 호주 뉴질랜드 남아공 남아프리카 짐바브웨 잠비아 케냐 우간다 이집트 이스라엘 팔레스타인 이란 이라크 쿠웨이트 카타르 바레인
  예멘 요르단 사우디 아랍에미리트 레바논 몽골 북한 체코 그리스 몰도바 벨기에 네덜란드 룩셈부르크 스위스 스웨덴 덴마크 노르웨이 핀란드 아일랜드 아이슬란드 포르투갈 카탈루냐
  코소보 벨라루스 몬테네그로 보스니아 키프로스 몰타 바티칸 아르헨티나 베네수엘라 온두라스 니카라과 엘살바도르 코스타리카 파나마 쿠바 아이티 도미니카 자메이카 우루과이
  파라과이 콩고 모로코 튀니지 알제리 세네갈 르완다 카메룬 앙골라 모잠비크 보츠와나 마다가스카르 코트디부아르 부르키나파소 니제르 방글라데시 몰디브 브루나이 동티모르 스리랑카
  모나코 말라위 남중국해 동중국해 대만해협 센카쿠 유럽 안데스 남미 중남미 아프리카 발칸 중동
`);

/** Their capitals and great cities. */
const CITIES = words(`
  도쿄 오사카 교토 후쿠오카 다낭 방콕 마닐라 하노이 호찌민 베이징 상하이 타이베이 뉴욕 워싱턴 런던 파리 베를린 뮌헨 카를스루에 로스앤젤레스 시카고 보스턴 샌프란시스코 텍사스
  캘리포니아 플로리다 프놈펜 비엔티안 양곤 자카르타 쿠알라룸푸르 뉴델리 뭄바이 카불 테헤란 바그다드 베이루트 두바이 예루살렘 모스크바 키이우 이스탄불 앙카라 바르셀로나
  마드리드 리스본 밀라노 프라하 부다페스트 바르샤바 부쿠레슈티 아테네 브뤼셀 암스테르담 스톡홀름 헬싱키 카이로 나이로비 요하네스버그 키토 보고타 카라카스 아바나 산티아고
  부에노스아이레스 시드니 멜버른 토론토 상파울루 울란바토르 타슈켄트
`);

/** What is no other land's though its name begins so: 일본군 위안부, 미국산, 중국인. */
const OF_IT = '(?![군산인식제어계발형])';

/** Names that are also other words: only right before a body or a state. */
const GUARDED = words(
  '수단 오만 가나 말리 차드 통가 조지아 인도 로마 빈 리마 세부 발리 인니 말레이 우크라 아르헨',
);
const BODY =
  '(?=의? ?(?:연방 ?)?(?:헌법|헌재|경찰청|해경|해양경찰|과학기술|정부|의회|대통령|총리))';

/** First syllables of Korean names: with two more they are no leader of another land. */
const SURNAMES =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온';
/** Syllables that end a particle, a verb or a Korean noun before 대통령. */
const NO_NAME =
  '은는이가을를의에도와과서만한된난던할등전현후때라며고면든직대기시선사수보당힘재임리군첫';
/** Read backwards from the office, so that not every word has to be tried. */
const LEADER = `(?<=(?<![가-힣])(?![${SURNAMES}][가-힣]{2} )[가-힣]{2,6})(?<![${NO_NAME}]) (?:대통령|총리|정권|국왕|총통)`;

/** Expressions for other lands: their names, their leaders, their money, their states. */
export const lands: string[] = [
  `(?<![가-힣])(?:${COUNTRIES})${OF_IT}`,
  `(?<![가-힣])(?:${GUARDED})${BODY}`,
  // One syllable, as headlines have it: not 4일 경찰청은, 심리 중 헌재는.
  `(?<![가-힣\\d] ?)[러미중일독]${BODY}`,
  LEADER,
  '(?<=(?<![가-힣])[가-힣]{1,4})(?:스탄|[니리비지시키티]아)(?=[^가-힣]|[의는은가를에와주시도])',
  '(?<![가-힣])현지(?= )',
  '(?<![가-힣])(?:루피아|바트|페소|링깃|리라|루블|헤알)화?(?=[^가-힣]|[의는은가를])',
  '국왕',
  '여왕',
  '왕실',
  '총통',
  '연방 ?(?:정부|의회)',
  '상원',
  '하원',
  '대통령궁',
  '쿠데타',
  String.raw`Japan|Thai(?:land)?|Germany?|Chin(?:a|ese)|French|Tokyo|Spain|U\.S\.|[A-Z][a-z]+(?:ian|ish)(?= )`,
  '[中日美獨英佛泰露伊印]',
];

/** Expressions for cities abroad: not 파리협정, not 뉴욕타임스. */
export const cities: string[] = [
  `(?<![가-힣])(?:${CITIES})(?=[^가-힣]|[의에은는이가과와도서발시부현]|행|$)`,
];
