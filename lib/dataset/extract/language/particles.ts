/** Nouns between a team's name and its particle. */
const suffix = String.raw`(?:['’"”]|\s?\([^()]*\)|\s?(?:측|팀|컨소시엄|정예팀|진영|연합|연합군))*`;

const topic = new RegExp(`^${suffix}(?:(?:은|는|이|가|도|\\s?역시)(?=[\\s,])|=)`, 'u');
const listTopic = /^[^,.]{0,24}?등\s?(?:[^,.\s]+\s){0,3}?[^,.\s]*(?:은|는|이|가|도)(?=[\s,])/u;

/** Whether what stands behind a name makes it the topic or subject of its clause. */
export const isTopic = (behind: string): boolean => topic.test(behind);

/** The same for the last name of a list, with `등 N개 팀은` behind it. */
export const isListTopic = (behind: string): boolean =>
  topic.test(behind) || listTopic.test(behind);
