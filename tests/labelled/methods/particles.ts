/** What a baseline lets follow a name: the common particles, forms of the copula, suffix nouns. */
export const particles = [
  ...['은', '는', '이', '가', '을', '를', '의', '에', '에서', '에게', '와', '과', '로', '으로'],
  ...['도', '만', '까지', '부터', '보다', '처럼', '이나', '나', '이라는', '라는', '이며', '며'],
  ...['이다', '다', '인', '측', '팀', '등'],
];
