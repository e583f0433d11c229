/**
 * Pages of our own in the structure of outlets' articles, as far as it is publicly known: what
 * stands in their head for machines, and what their head line prints for readers. The article is of
 * 29 July 2025, 9 in the morning in Korea, and was changed a day later.
 */
export interface OutletPage {
  outlet: string;
  /** Host of `lib/sites/news-sites.json`. */
  host: string;
  head: string;
  byline: string;
}

export const published = '2025-07-29T09:00:00+09:00';

const ld = (fields: Record<string, unknown>, type: unknown = 'NewsArticle') =>
  `<script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': type,
    headline: '시험용 기사',
    ...fields,
  })}</script>`;

const times = (from: string, changed: string) =>
  `<meta property="article:modified_time" content="${changed}">
   <meta property="article:published_time" content="${from}">`;

const iso = times(published, '2025-07-30T10:00:00+09:00');
const both = { dateModified: '2025-07-30T10:00:00+09:00', datePublished: published };

/** The publishing system of many smaller and trade outlets. */
const ndsoft = (outlet: string, host: string, word = '입력'): OutletPage => ({
  outlet,
  host,
  head: iso,
  byline: `<div class="info-group"><ul class="item"><li><i class="icon-user-o"></i> 나시험 기자</li>
    <li><i class="icon-clock-o"></i> ${word} 2025.07.29 09:00</li>
    <li><i class="icon-clock-o"></i> 수정 2025.07.30 10:00</li></ul></div>`,
});

const plain = (outlet: string, host: string, head: string, byline: string): OutletPage => ({
  outlet,
  host,
  head,
  byline,
});

export const outletPages: readonly OutletPage[] = [
  plain(
    '네이버 뉴스',
    'n.news.naver.com',
    '',
    `<div class="media_end_head_info_datestamp"><em class="media_end_head_info_datestamp_term">입력</em><span class="media_end_head_info_datestamp_time _ARTICLE_DATE_TIME" data-date-time="2025-07-29 09:00:00">2025.07.29. 오전 9:00</span>
     <em class="media_end_head_info_datestamp_term">수정</em><span class="media_end_head_info_datestamp_time _ARTICLE_MODIFY_DATE_TIME" data-modify-date-time="2025-07-30 10:00:00">2025.07.30. 오전 10:00</span></div>`,
  ),
  plain(
    '네이버 스포츠',
    'm.sports.naver.com',
    '',
    '<div class="date_wrap"><em class="date">기사입력 2025.07.29. 오전 09:00</em> <em class="date">최종수정 2025.07.30. 오전 10:00</em></div>',
  ),
  plain(
    '다음 뉴스',
    'v.daum.net',
    '<meta property="og:regDate" content="20250729090000">',
    '<span class="txt_info">입력 <span class="num_date">2025. 7. 29. 09:00</span></span><span class="txt_info">수정 <span class="num_date">2025. 7. 30. 10:00</span></span>',
  ),
  plain(
    '네이트 뉴스',
    'news.nate.com',
    '',
    '<p class="articleInfo"><span class="firstDate">기사전송 <em>2025-07-29 09:00</em></span><span class="lastDate">최종수정 <em>2025-07-30 10:00</em></span></p>',
  ),
  plain(
    'MSN 한국',
    'www.msn.com',
    `<meta property="article:published_time" content="${Date.parse(published)}">`,
    '',
  ),
  plain(
    '연합뉴스',
    'www.yna.co.kr',
    `${ld(both)}${iso}`,
    '<p class="update-time" data-published-time="202507290900"><span class="tit">송고</span><span>2025-07-29 09:00</span></p>',
  ),
  plain(
    '뉴시스',
    'www.newsis.com',
    iso,
    '<div class="infoLine"><p><span>등록 2025.07.29 09:00:00</span><span>수정 2025.07.30 10:00:00</span></p></div>',
  ),
  plain(
    '뉴스1',
    'www.news1.kr',
    iso,
    '<div><time>2025.07.30 오전 10:00 업데이트</time><span>2025.07.29 오전 09:00 송고</span></div>',
  ),
  plain(
    '조선일보',
    'www.chosun.com',
    `${ld({ ...both, datePublished: '2025-07-29T00:00:00.000Z' })}`,
    '<span class="inputDate">입력 2025.07.29. 09:00</span><span class="upDate">업데이트 2025.07.30. 10:00</span>',
  ),
  plain(
    '조선비즈',
    'biz.chosun.com',
    '',
    '<span class="inputDate">입력 2025.07.29. 09:00</span><span class="upDate">업데이트 2025.07.30. 10:00</span>',
  ),
  plain(
    '중앙일보',
    'www.joongang.co.kr',
    iso,
    `<p class="date">입력 <time itemprop="datePublished" datetime="${published}">2025.07.29 09:00</time></p>
     <p class="date">업데이트 <time itemprop="dateModified" datetime="2025-07-30T10:00:00+09:00">2025.07.30 10:00</time></p>`,
  ),
  plain(
    '동아일보',
    'www.donga.com',
    '<meta property="og:pubdate" content="2025-07-29 09:00:00">',
    '<ul class="news_info"><li><button><span>입력</span> <span aria-hidden="true">2025년 7월 29일 09시 00분</span></button></li></ul>',
  ),
  plain(
    '한겨레',
    'www.hani.co.kr',
    `${ld(both)}`,
    '<ul><li>수정 <span>2025-07-30 10:00</span></li><li>등록 <span>2025-07-29 09:00</span></li></ul>',
  ),
  plain(
    '경향신문',
    'www.khan.co.kr',
    iso,
    '<div class="date"><p>입력 2025.07.29 09:00</p><p>수정 2025.07.30 10:00</p></div>',
  ),
  plain(
    '한국일보',
    'www.hankookilbo.com',
    `${ld(both, ['NewsArticle'])}`,
    '<dl><dt>입력</dt><dd>2025.07.29 09:00</dd><dt>수정</dt><dd>2025.07.30 10:00</dd></dl>',
  ),
  plain(
    '세계일보',
    'www.segye.com',
    iso,
    '<p class="viewInfo">입력 : 2025-07-29 09:00:00 <span>수정 : 2025-07-30 10:00:00</span></p>',
  ),
  plain(
    '국민일보',
    'www.kmib.co.kr',
    iso,
    '<div class="date">입력 <span class="t11">2025-07-29 09:00</span> 수정 <span class="t11">2025-07-30 10:00</span></div>',
  ),
  plain(
    '코리아헤럴드',
    'www.koreaherald.com',
    '',
    '<p class="news_date"><span>Published : July 29, 2025 - 09:00:00</span><span>Updated : July 30, 2025 - 10:00:00</span></p>',
  ),
  plain(
    '코리아타임스',
    'www.koreatimes.co.kr',
    `${ld(both)}`,
    '<span>Published Jul 29, 2025 9:00 am KST</span><span>Updated Jul 30, 2025 10:00 am KST</span>',
  ),
  plain(
    '이코노믹데일리',
    'www.economidaily.com',
    iso,
    '<ul class="byline"><li>나시험 기자</li><li>2025-07-29 09:00:00</li></ul>',
  ),
  plain(
    '매일경제',
    'www.mk.co.kr',
    iso,
    '<div class="time_area"><dl class="registration"><dt>입력 : </dt><dd>2025-07-29 09:00:00</dd></dl><dl><dt>수정 : </dt><dd>2025-07-30 10:00:00</dd></dl></div>',
  ),
  plain(
    '한국경제',
    'www.hankyung.com',
    iso,
    '<div class="datetime"><span class="item">입력<span class="txt-date">2025.07.29 09:00</span></span><span class="item">수정<span class="txt-date">2025.07.30 10:00</span></span></div>',
  ),
  plain(
    '이데일리',
    'www.edaily.co.kr',
    iso,
    '<div class="dates"><ul><li><p>등록 2025-07-29 오전 9:00:00</p></li><li><p>수정 2025-07-30 오전 10:00:00</p></li></ul></div>',
  ),
  plain(
    '서울경제',
    'www.sedaily.com',
    '',
    '<div class="article_info"><span class="url_txt">입력<em>2025-07-29 09:00:00</em></span><span class="url_txt">수정<em>2025-07-30 10:00:00</em></span></div>',
  ),
  plain(
    '파이낸셜뉴스',
    'www.fnnews.com',
    iso,
    '<div class="byline"><em><b>파이낸셜뉴스</b></em><em><b>입력 2025.07.29 09:00</b></em><em><b>수정 2025.07.30 10:00</b></em></div>',
  ),
  plain(
    '아시아경제',
    'www.asiae.co.kr',
    iso,
    '<div class="date_box"><p>입력2025.07.29 09:00</p><p>수정2025.07.30 10:00</p></div>',
  ),
  plain(
    '전자신문',
    'www.etnews.com',
    '',
    '<div class="article_header"><time class="date">발행일 : 2025-07-29 09:00</time></div>',
  ),
  plain(
    '지디넷코리아',
    'zdnet.co.kr',
    iso,
    '<p class="meta"><span>입력 :2025/07/29 09:00 &nbsp;&nbsp; 수정: 2025/07/30 10:00</span></p>',
  ),
  plain(
    '아이뉴스24',
    'www.inews24.com',
    '',
    '<span><time>입력 2025.07.29 오전 09:00</time></span>',
  ),
  plain(
    'KBS',
    'news.kbs.co.kr',
    '',
    '<div class="dates"><em class="input-date">입력 2025.07.29 (09:00)</em><em class="update-date">수정 2025.07.30 (10:00)</em></div>',
  ),
  plain(
    'MBC',
    'imnews.imbc.com',
    '',
    '<div class="date"><span class="input"><span class="hidden">입력</span> 2025-07-29 09:00</span><span class="update">수정 2025-07-30 10:00</span></div>',
  ),
  plain(
    'SBS',
    'news.sbs.co.kr',
    `${ld({ ...both, datePublished: '2025-07-29T09:00:00' })}`,
    '<div class="date_area"><span>작성 <i>2025.07.29 09:00</i></span><span>수정 <i>2025.07.30 10:00</i></span></div>',
  ),
  plain(
    'JTBC',
    'news.jtbc.co.kr',
    '',
    '<span>입력 2025.07.29 09:00</span><span>수정 2025.07.30 10:00</span>',
  ),
  plain(
    '채널A',
    'www.ichannela.com',
    '',
    '<p class="news_view_day">2025-07-29 09:00 <span>사회</span></p>',
  ),
  plain(
    'TV조선',
    'news.tvchosun.com',
    '',
    '<div class="date">등록 2025.07.29 09:00 / 수정 2025.07.30 10:00</div>',
  ),
  plain(
    'MBN',
    'www.mbn.co.kr',
    '',
    '<span class="time">기사입력 2025-07-29 09:00</span><span class="time">l최종수정 2025-07-30 10:00</span>',
  ),
  plain(
    '쿠키뉴스',
    'www.kukinews.com',
    '',
    '<span>기사승인 2025-07-29 09:00:00</span> <span>수정 2025-07-30 10:00:00</span>',
  ),
  ndsoft('AI타임스', 'www.aitimes.com'),
  ndsoft('블로터', 'www.bloter.net'),
  ndsoft('디지털투데이', 'www.digitaltoday.co.kr'),
  ndsoft('미디어오늘', 'www.mediatoday.co.kr', '승인'),
];

/** The page of an outlet, with dates of other things around its own; without `head`, for readers alone. */
export function pageOf({ head, byline }: Omit<OutletPage, 'outlet' | 'host'>): string {
  return `<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>시험용 기사</title>
${ld({ name: '시험일보', foundingDate: '1999-01-01' }, 'Organization')}${head}</head><body>
<nav><a href="/">입력 상자</a> <time>2025.08.05 12:00</time></nav>
<main><h1>시험용 기사</h1>${byline}
<p>시험 팀은 2024년 1월 2일 10:30에 등록을 마쳤다. 발표는 2025.09.01 14:00에 있다.</p>
<aside>많이 본 기사 입력 2025.08.01 08:00</aside>
<div class="relation_news">등록 2025.08.02 08:00</div>
<div id="comments"><p>읽는이</p><span>작성 2025.08.03 11:11</span></div></main>
<footer><p>등록번호 서울, 아00000 | 등록일 2005.01.02 | 발행일자 : 2005.01.02 00:00</p></footer>
</body></html>`;
}
