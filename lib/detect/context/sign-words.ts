/** What a word can be a sign of. */
export type SignKind =
  /** The programme by one of its names. */
  | 'programme'
  /** What programme articles speak of and others too. */
  | 'contest'
  /** Artificial intelligence at large. */
  | 'ai'
  /** Said of matches, players and leagues alone. */
  | 'sport'
  /** Said of matches, and now and then of companies. */
  | 'match'
  /** Said of companies and offices, not of teams. */
  | 'business'
  /** Another country or a city of it. */
  | 'abroad'
  /** Korea: its state, its parties, its courts. */
  | 'home';

const words = (text: string): string[] => text.trim().split(/\s*,\s*/u);

/** Words by what they are signs of. Each tells its kind as a substring too; one word alone never decides. */
export const signWords: Record<SignKind, string[]> = {
  programme: words(`
    독자 AI 파운데이션, 독자 인공지능 파운데이션, 독자 파운데이션, 독자 AI 모델, 독자 인공지능 모델, 독파모,
    국가대표 AI, 국가대표 인공지능, 국대 AI, AI 국가대표, AI 국대, 소버린 AI, 소버린 인공지능, 월드 베스트 LLM, K-AI,
    AI 파운데이션 모델, 인공지능 파운데이션 모델
  `),
  contest: words(`
    정예팀, 정예 팀, 컨소시엄, 선발전, 최종 선정, 최종 선발, 서면평가, 발표평가, 발표 평가, 단계평가, 단계 평가, 1차 평가, 2차 평가,
    5개 팀, 5개팀, 10개 팀, 10개팀, 15개 팀, 4개 팀, 4개팀, 3개 팀, 2개 팀, 5개사, 주관기관, 주관사, 공모, 탈락,
    패자부활, 추가 공모, 과기정통부, 과학기술정보통신부, 파운데이션 모델, 프롬 스크래치, 모두의 AI, AI 주권, 벤치마크, 전 국민 AI
  `),
  ai: words(`
    AI, 인공지능, LLM, 거대언어모델, 초거대, 엑사원, EXAONE, 하이퍼클로바, HyperCLOVA, 에이닷, A.X, 에이닷엑스, 오픈소스, 매개변수,
    파라미터, 멀티모달, GPU, 언어모델, 챗GPT
  `),
  sport: words(`
    프로야구, KBO, 타자, 투수, 홈런, 안타, 타점, 이닝, 불펜, 선발투수, 포수, 내야수, 외야수, 타율, 평균자책점, 도루, 삼진, 볼넷,
    끝내기, 만루, 적시타, 퓨처스, 스프링캠프, 시범경기, 정규시즌, 정규리그, 포스트시즌, 가을야구, 와일드카드, 준플레이오프, 플레이오프,
    한국시리즈, 챔피언결정전, 프로농구, KBL, 리바운드, 어시스트, 3점슛, 자유투, 덩크, 1쿼터, 2쿼터, 3쿼터, 4쿼터, 프로배구, V리그,
    K리그, 축구, 골키퍼, LCK, 롤드컵, 롤챔스, 리그 오브 레전드, 스타리그, 프로리그, 프로게이머, e스포츠, 이스포츠, 넥서스 파괴,
    드래곤, 바론, 한타, 미드라이너, 위즈, 트윈스, 롤스터, 소닉붐, 세이커스, 두산, 한화전, 롯데전, 키움전, 삼성전, KIA, SSG, 젠지, 농심 레드포스,
    연승, 연패, 역전승, 완승, 완패, 결승타, 감독, 사령탑, 승률, 신인 드래프트, 드래프트, 챔프전, 2군, 야구단, 농구단, 구장, 잠실구장
  `),
  match: words(`
    승리, 패배, 결승, 경기, 득점, 우승, 시즌, 리그, 선수, 코치, 구단, 팬들, 홈팬, 원정, 트레이드, 스코어, 세트, 챔피언, 라운드, 꺾고, 꺾었다,
    제압, 무승부, 4강, 8강, 준결승, 에이스
  `),
  business: words(`
    매출, 영업이익, 실적, 주가, 통신, 요금제, 가입자, 대표이사, 회장, 사장, 부사장, 전무, 상무, 이사회, 주주, 소액결제, 해킹, 유심, 5G, LTE,
    인터넷, 서비스, 출시, 사업, 기업, 고객, 협약, MOU, 데이터센터, 클라우드, 플랫폼, 투자, 증권, 방통위, 공정위, 번호이동, 단말기, 갤럭시, 아이폰,
    지원금, 위약금, 특허, 소송, 채용, 스타트업
  `),
  abroad: words(`
    미국, 일본, 중국, 태국, 독일, 프랑스, 영국, 스페인, 이탈리아, 러시아, 우크라이나, 튀르키예, 터키, 인도네시아, 인도, 대만, 필리핀, 베트남, 캄보디아,
    오스트리아, 헝가리, 폴란드, 루마니아, 콜롬비아, 페루, 에콰도르, 과테말라, 칠레, 남아공, 남아프리카공화국, 짐바브웨, 케냐, 이집트, 몽골, 슬로바키아,
    체코, 불가리아, 크로아티아, 도쿄, 오사카, 방콕, 카탈루냐, 몰도바, 조지아, 아르메니아, 벨기에, 스위스, 뉴욕, 런던, 파리, 베를린
  `),
  home: words(`
    한국, 우리나라, 국내, 서울, 국회, 대통령실, 국민의힘, 민주당, 윤석열, 이재명, 박근혜, 대법원, 대검찰청, 법무부, 행안부, 행정안전부,
    국가수사본부, 국수본, 공수처, 검찰, 부산, 인천, 경기, 대구, 광주, 제주
  `),
};
