import { beforeEach, describe, expect, test } from 'vitest';
import { firstPartText, partWordings } from '../../../../components/participant/part-text.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { Claim } from '../../../../lib/dataset/types.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { sample } from '../../dataset/look-up/sample.ts';
import { speak } from '../../i18n/speak.ts';

const said = (id: string, claims: Claim[] = sample.claims) => {
  const look = createLookUp({ ...sample, claims });
  return partWordings(look.part(id), look).map(({ key, values }) => t(key, values));
};
const member = (object: string, status: Claim['status'] = 'stated'): Claim => ({
  subject: 'delta',
  predicate: 'consortiumMember',
  object,
  status,
  evidence: sample.claims[0]?.evidence ?? [],
});

describe('a participant’s parts', () => {
  beforeEach(() => speak('ko'));

  test('are said in words, the weightiest first', () => {
    expect(said('delta')).toEqual(['alpha 컨소시엄의 수요 기관', 'alpha와 협력']);
    expect(said('mind')).toEqual(['alpha가 개발한 모델']);
    expect(said('contest')).toEqual(['정부의 AI 모델 개발 사업']);
  });

  test('of one kind in several teams are one', () => {
    expect(said('delta', [member('alpha'), member('gamma')])).toEqual([
      'alpha, gamma 컨소시엄 참여',
    ]);
  });

  test('are kept apart where one is only reported', () => {
    expect(said('delta', [member('alpha'), member('gamma', 'reported')])).toHaveLength(2);
  });
});

test('in a list the weightiest stands for all; who has none has no word', () => {
  speak('ko');
  const look = createLookUp(sample);
  const [gone] = createLookUp({ ...sample, claims: [] }).participants.filter(
    ({ id }) => id === 'alpha',
  );
  const delta = look.participant('delta');
  expect(delta && firstPartText(delta, look)).toBe('alpha 컨소시엄의 수요 기관');
  expect(gone && firstPartText(gone, createLookUp({ ...sample, claims: [] }))).toBeNull();
});
