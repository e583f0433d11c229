import { expect, test } from 'vitest';
import { mentionTable } from '../../../../lib/cli/start/mention-table.ts';

test('each mention is named by its participant, however it is written', () => {
  const table = mentionTable([
    { text: 'SK\n텔레콤', kind: 'company' },
    { text: 'SKT', kind: 'company' },
  ]);
  expect(table[1]).toMatchObject({ mention: 'SK 텔레콤', id: 'sk-telecom' });
  expect(table[2]).toMatchObject({ mention: 'SKT', id: 'sk-telecom' });
  expect(Object.keys(table)).toEqual(['1', '2']);
});

test('a surface that the dataset does not know is shown without a participant', () => {
  expect(mentionTable([{ text: '아무개', kind: 'person' }])[1]).toMatchObject({
    mention: '아무개',
    id: '',
  });
});
