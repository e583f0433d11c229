import type { Topic } from '../../detect/index.ts';

/** Whether two topics lead to the same decisions, so that what is marked can stay. */
export function sameTopic(one: Topic, other: Topic): boolean {
  return (
    one.programme === other.programme &&
    one.sport === other.sport &&
    sameMembers(one.abroad, other.abroad) &&
    sameMembers(one.shown, other.shown) &&
    sameMembers(new Set(one.givenAway.keys()), new Set(other.givenAway.keys()))
  );
}

function sameMembers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((member) => other.has(member));
}
