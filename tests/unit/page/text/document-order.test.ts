// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { compareOrder } from '../../../../lib/page/text/document-order.ts';

test('nodes are ordered as the page shows them, also across shadow roots', () => {
  document.body.innerHTML = '<p>하나</p><div id="host"><b>넷</b></div><p>다섯</p>';
  const host = document.getElementById('host') as Element;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<p>둘</p><div id="inner"></div>';
  const inner = root.querySelector('#inner') as Element;
  inner.attachShadow({ mode: 'open' }).innerHTML = '<p>셋</p>';
  const [one, , five] = [...document.body.children];
  const nodes = [
    five,
    inner.shadowRoot?.firstChild,
    one,
    host.firstChild,
    root.firstChild,
  ] as Node[];
  const sorted = nodes.toSorted(compareOrder).map(({ textContent }) => textContent);
  expect(sorted).toEqual(['하나', '둘', '셋', '넷', '다섯']);
});
