/**
 * Every rule that can decide on a candidate, by the number of its guideline, with what it says.
 * The rules carry the codes alone; `detect --explain` prints the sentences.
 */
export const reasons = {
  'A.2 inside': 'begins inside a longer word',
  'A.2 longer': 'goes on as another word',
  'A.6 given away': 'the page gives this short form to somebody else',
  'A.6 introduced': 'the page introduces this short form',
  'B.1 off': 'a group name, and the page is not on the programme',
  'B.1 aside': 'a group name on a page on the programme, in a line that is not',
  'B.1 on': 'the group stands for its team',
  'B.2': 'a name of its own',
  'B.3': 'a word before or behind makes it another body, product, place or post',
  'B.4': 'a team in sport or e-sport',
  'B.5': 'a body abroad',
  'B.6 unit': 'a unit of measure',
  'B.6 denied': 'the sentence speaks of the common word',
  'B.6 legal form': 'a common word with a legal form',
  'B.6 beside': 'a common word, and what stands beside it shows the name',
  'B.6 list': 'a common word in a list of companies',
  'B.6 page': 'a common word that the page has shown to be the name',
  'B.6 word': 'nothing shows that the common word is meant as the name',
  'B.7 other': 'somebody else of that name',
  'B.7 beside': 'what stands beside it shows that it is that person',
  'B.7 page': 'the page has shown that it is that person',
  'B.7 unknown': 'nothing shows that it is that person',
  'B.8 tongue': 'initials in a line in another language',
  'B.8': 'a common English word in small letters',
} as const;

export type Reason = keyof typeof reasons;
