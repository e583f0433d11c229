// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inDocumentOrder } from '../../../../lib/page/text/document-order.ts';

/** Nodes in the order in which the page shows them, across two shadow roots. */
function page(): Node[] {
  document.body.innerHTML = '<p>하나</p><div id="host"><b>넷</b></div><p>다섯</p>';
  const host = document.getElementById('host') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>둘</p><div id="inner"></div>';
  const inner = root.querySelector('#inner') as Element;
  inner.attachShadow({ mode: 'open' }).innerHTML = '<p>셋</p>';
  const [one, , five] = [...document.body.children];
  return [one, root.firstChild, inner.shadowRoot?.firstChild, host.firstChild, five] as Node[];
}

test('nodes in any order are put into the page’s, also across shadow roots', () => {
  const nodes = page();
  fc.assert(
    fc.property(fc.shuffledSubarray(nodes, { minLength: 0 }), (some) => {
      const ordered = inDocumentOrder(some, (node) => node);
      expect(ordered).toEqual(nodes.filter((node) => some.includes(node)));
    }),
  );
});
