// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { type Changes, changesOf } from '../../../../lib/page/observe/changes.ts';

/** What a change of some HTML asks to be read again. */
async function changesAfter(html: string, change: () => void): Promise<Changes> {
  document.body.innerHTML = html;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  return changesOf(records);
}

const find = (selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

const names = (owners: Iterable<Node>): string[] => Array.from(owners, ({ nodeName }) => nodeName);

test('a change of characters has its owner read again, alone', async () => {
  const { changed, added, removed } = await changesAfter('<p>앞 <b>글</b></p><p>뒤</p>', () => {
    (find('b').firstChild as Text).data = '말';
  });
  expect([...changed]).toEqual([find('p')]);
  expect([...added, removed]).toEqual([false]);
});

test('a new block is read with all inside it', async () => {
  const section = document.createElement('section');
  section.innerHTML = '<p>글</p>';
  const { added } = await changesAfter('<div></div>', () => {
    find('div').append(section);
  });
  expect([...added]).toEqual([section]);
});

test('a new inline element has its owner read, and the blocks inside it', async () => {
  const { changed, added } = await changesAfter('<p>앞</p>', () => {
    const link = document.createElement('a');
    link.innerHTML = '글 <div>안</div>';
    find('p').append(link);
  });
  expect(names(changed)).toEqual(['P']);
  expect(names(added)).toEqual(['DIV']);
});

test('what was added and has gone again is not read', async () => {
  const { added, removed } = await changesAfter('<div></div>', () => {
    find('div').innerHTML = '<p>글</p>';
    find('p').remove();
  });
  expect([...added, removed]).toEqual([true]);
});

test('what changes where nothing is read asks for nothing', async () => {
  const { changed, added } = await changesAfter('<textarea></textarea><script></script>', () => {
    find('textarea').append('글');
    find('script').append('1');
  });
  expect([...changed, ...added]).toEqual([]);
});

test('a new root of the document is read', async () => {
  const root = document.documentElement;
  const { added } = await changesAfter('<p>글</p>', () => {
    root.remove();
    document.append(root);
  });
  expect([...added]).toEqual([root]);
});
