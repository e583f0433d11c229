import { stillWorks } from '../held.ts';
import type { HostileCase } from '../hostile-case.ts';

/** Names that a page's element can lay over what a script asks of `document`. */
const ofDocument = [
  'documentElement',
  'body',
  'defaultView',
  'querySelector',
  'createElement',
  'createTreeWalker',
  'addEventListener',
  'adoptedStyleSheets',
  'activeElement',
  'compatMode',
  'elementFromPoint',
  'title',
  'hidden',
  'readyState',
  'head',
];

const ofForms = [
  'nodeType',
  'parentNode',
  'parentElement',
  'firstChild',
  'nextSibling',
  'childNodes',
  'localName',
  'isConnected',
  'getRootNode',
  'attributes',
  'closest',
  'matches',
  'getBoundingClientRect',
  'ownerDocument',
  'checkVisibility',
];

const inputs = (names: readonly string[]) => names.map((name) => `<input name="${name}">`).join('');

/** Threat model, 5: what markup alone can do. */
export const names: HostileCase[] = [
  {
    aim: 5,
    name: 'has elements with the ids chrome and browser',
    attack() {
      document.addEventListener('readystatechange', () => {
        for (const id of ['chrome', 'browser']) {
          const element = document.createElement('div');
          element.id = id;
          document.body.prepend(element);
        }
      });
    },
    held: stillWorks,
  },
  {
    aim: 5,
    name: 'builds an API of its own out of form fields',
    markup: ['chrome', 'browser']
      .map((id) => `<form id="${id}" name="${id}"><input name="runtime" id="id"></form>`)
      .join(''),
    held: stillWorks,
  },
  {
    aim: 5,
    name: 'lays form fields over the document’s own names',
    markup: ofDocument.map((name) => `<form name="${name}"></form>`).join(''),
    held: stillWorks,
  },
  {
    aim: 5,
    name: 'has a form whose fields bear the names of a node’s own parts',
    markup: `<form>카카오 얘기다. ${inputs(ofForms)}<p>업스테이지도 있다.</p></form>`,
    held: stillWorks,
  },
];
