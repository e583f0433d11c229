import type { LabelledArticle } from '../corpus/load.ts';
import type { Judgement } from './judge.ts';
import { keyOf } from './key.ts';

/** Characters of a sentence that show which it is. */
const SHOWN = 60;

/** One line for each error in an article: what it is, the claim, and where it stands. */
export function errorLines({ name, read }: LabelledArticle, judgement: Judgement): string[] {
  const sentence = (index: number | undefined) =>
    read.sentences.find((one) => one.index === index)?.text.slice(0, SHOWN) ?? '';
  const line = (kind: string, what: string, index?: number) =>
    [name, kind, what, sentence(index)].filter((cell) => cell !== '').join('\t');
  return [
    ...judgement.wrong.map((claim) => line('wrong', keyOf(claim), claim.sentences[0])),
    ...judgement.missed.map(({ key, sentences }) => line('missed', key, [...sentences][0])),
    ...judgement.right.flatMap(({ expected, details, found }) =>
      [...details].flatMap(([detail, agrees]) => {
        const { status, from, until, jobTitle, sentences } = found[0] ?? {};
        const said = { status, from, until, jobTitle, sentence: sentences?.join(' ') }[detail];
        const what = `${expected.key} (found ${said ?? 'none'})`;
        return agrees ? [] : [line(detail, what, [...expected.sentences][0])];
      }),
    ),
    ...judgement.unknownMissed.map(({ spellings }) => line('unknown', spellings.join(' / '))),
  ];
}
