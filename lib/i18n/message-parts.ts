import { type MessageKey, t } from './translate.ts';

/** A run of text, or a value of the message that the view may draw its own way. */
export type MessagePart =
  | { kind: 'text'; text: string }
  | { kind: 'slot'; slot: string; text: string };

// Unicode's isolates: they stand round each value and may not occur in a name.
const open = '\u2068';
const middle = '\u2063';
const close = '\u2069';

/**
 * A message split at its `{name}`s, so that a value can be a link, with the particles behind the
 * values as they agree with their text.
 */
export function messageParts(
  key: MessageKey,
  values: Readonly<Record<string, string>>,
): MessagePart[] {
  const marked = Object.entries(values).map(([slot, text]) => [
    slot,
    `${open}${slot}${middle}${text}${close}`,
  ]);
  return t(key, Object.fromEntries(marked))
    .split(open)
    .flatMap((piece, index): MessagePart[] => {
      if (index === 0) return [{ kind: 'text', text: piece }];
      const [slot = '', rest = ''] = piece.split(middle);
      const [text = '', after = ''] = rest.split(close);
      return [
        { kind: 'slot', slot, text },
        { kind: 'text', text: after },
      ];
    })
    .filter(({ text }) => text !== '');
}
