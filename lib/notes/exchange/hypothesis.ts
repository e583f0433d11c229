import * as v from 'valibot';
import { toUnits } from './code-points.ts';
import { fromForeign } from './foreign.ts';
import { checkedBy, failed, gather, type Reading } from './reading.ts';

const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
});
const position = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
});

const annotation = v.object({
  id: v.string(),
  created: v.string(),
  updated: v.string(),
  uri: v.string(),
  text: v.optional(v.string(), ''),
  tags: v.optional(v.array(v.string()), []),
  document: v.optional(v.object({ title: v.optional(v.union([v.string(), v.array(v.string())])) })),
  target: v.optional(v.array(v.object({ selector: v.optional(v.array(v.unknown()), []) })), []),
});

const file = v.object({ annotations: v.array(v.unknown()) });

/** An export of Hypothesis: its annotations, replies too, each a note on its page. */
export function readHypothesis(data: unknown): Reading {
  const checked = checkedBy(file, data, '');
  if ('reason' in checked) return failed(checked.place, checked.reason);
  return gather(
    checked.value.annotations.map((item, i) => {
      const place = `annotations[${i}]`;
      const found = checkedBy(annotation, item, place);
      if ('reason' in found) return found;
      const { id, created, updated, uri, text, tags, document, target } = found.value;
      const selectors = target.flatMap(({ selector }) => selector);
      return fromForeign(
        {
          name: `hypothesis ${id}`,
          text,
          tags: tags.filter((tag) => tag !== ''),
          url: uri,
          title: [document?.title ?? ''].flat().join(' '),
          anchor: anchorFrom(selectors),
          created,
          changed: updated,
        },
        place,
      );
    }),
  );
}

function anchorFrom(selectors: readonly unknown[]) {
  const found = selectors.find((selector) => v.is(quote, selector));
  if (found === undefined) return null;
  const at = selectors.find((selector) => v.is(position, selector));
  const { exact, prefix = '', suffix = '' } = found;
  return { exact, prefix, suffix, ...(at && { position: toUnits(at, exact) }) };
}
