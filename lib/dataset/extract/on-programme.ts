import type { Reading } from './passage.ts';

/** How the programme is called beside its names. */
const programmeWords =
  /국가대표\s?(?:AI|인공지능)|국대\s?AI|독자\s?(?:AI|인공지능)|파운데이션\s?모델|정예팀|K-AI|sovereign\sAI/iu;

/** Contests and consortia in other articles are other ones. */
export function isOnProgramme({ article, passages }: Reading): boolean {
  return (
    article.source === 'digest' ||
    programmeWords.test(article.title) ||
    passages.some(
      ({ text, named }) =>
        programmeWords.test(text) || named.some(({ kind }) => kind === 'programme'),
    )
  );
}
