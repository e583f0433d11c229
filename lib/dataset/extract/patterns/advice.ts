import type { Pattern } from '../discourse.ts';
import { listsIn } from '../language/lists.ts';
import { statusOf } from '../language/status.ts';
import { peopleIn } from '../passage.ts';

const advises = /자문(?:위원|단|역|으로|을|위)/u;
const judges = /심사위원|심사단|평가위원/u;

/** `A 교수, B 교수 등을 자문으로 영입`: whom they advise is the topic, here or before. */
export const advisers: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  const cue = advises.exec(text);
  if (!cue) return [];
  const [named] = listsIn(passage).find(({ items }) => items.length === 1)?.items ?? [];
  const object = named?.id ?? discourse.topic;
  if (object === null) return [];
  return peopleIn(passage)
    .filter(({ end }) => end <= cue.index)
    .map(({ id: subject }) => ({
      subject,
      predicate: 'adviser',
      object,
      status: statusOf(text),
      sentence: index,
    }));
};

/** `A, B 등을 심사위원으로 위촉했다`: judges of the programme, often only reported. */
export const judging: Pattern = (passage, { programme: object }) => {
  const { text, index } = passage;
  const cue = judges.exec(text);
  if (!cue) return [];
  return peopleIn(passage)
    .filter(({ end }) => end <= cue.index)
    .map(({ id: subject }) => ({
      subject,
      predicate: 'judge',
      object,
      status: statusOf(text),
      sentence: index,
    }));
};
