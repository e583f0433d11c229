// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { CardApp } from '../../../../entrypoints/card/card-app.tsx';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import type { FromCard, ToCard } from '../../../../lib/messages/card-port.ts';
import { show } from '../../../gallery/samples.ts';
import { fakeAddresses } from '../../components/facts/fake-addresses.ts';
import { click, mount, one, press, settle, type } from '../../components/mount.ts';
import { fakeClient } from '../../components/notes/fake-client.ts';
import { speak } from '../../i18n/speak.ts';

const look = createLookUp(bundledDataset);
const outlets = bundledDataset.articles.map(({ outlet }) => outlet);

/** The card on one end of a line, the test on the other. */
async function open(message?: ToCard) {
  const said: FromCard[] = [];
  const port = new EventTarget() as MessagePort;
  port.start = () => {};
  port.postMessage = (sent: FromCard) => void said.push(sent);
  const addresses = fakeAddresses();
  const root = await mount(
    <CardApp port={port} client={fakeClient()} look={look} addresses={addresses} />,
  );
  const tell = async (data: unknown) => {
    port.dispatchEvent(new MessageEvent('message', { data }));
    await settle();
  };
  if (message) await tell(message);
  const editing = () => said.filter((one) => one.type === 'editing').map((one) => one.editing);
  return { root, said, tell, editing, addresses };
}

describe('the card on its line', () => {
  beforeEach(() => speak('ko'));

  test('says that it is ready, and shows nothing before it is told to', async () => {
    const { root, said } = await open();
    expect(said).toEqual([{ type: 'ready' }]);
    expect(root.textContent).toBe('');
  });

  test('shows the participant of a mention and at least one sourced fact, for each kind', async () => {
    const { root, tell } = await open();
    const oneOfEachKind = new Map(look.participants.map((one) => [one.kind, one])).values();
    for (const { id, names } of oneOfEachKind) {
      await tell(show(id, names.ko));
      expect(one(root, 'h1').textContent).toContain(names.ko);
      const cited = one(root, '.cite-outlet').textContent;
      expect(outlets).toContain(cited);
    }
  });

  test('is empty again once it is told to hide', async () => {
    const { root, tell } = await open(show('kt', 'KT'));
    await tell({ type: 'hide' });
    expect(root.textContent).toBe('');
  });

  test('on a cited article seeks its sentences, points one out, and remembers the address', async () => {
    const article = bundledDataset.articles.find(({ source }) => source === 'dump');
    const fact = bundledDataset.claims.find(
      ({ evidence: [first] }) => first?.article === article?.id,
    );
    const [evidence] = fact?.evidence ?? [];
    if (!article || !fact || !evidence) throw new Error('the dataset cites no newspaper');
    const page = { title: article.title, url: 'https://www.economidaily.com/view/1' };
    const { root, said, tell, addresses } = await open(show(fact.subject, '이름', page));
    const sought = said.flatMap((one) => (one.type === 'seek' ? one.sentences : []));
    const { start, end, sha256 } = evidence;
    expect(sought).toContainEqual({ length: end - start, sha256 });
    expect(addresses.known.size).toBe(0);

    await tell({ type: 'found', sentences: [sha256] });
    expect(addresses.known).toEqual(new Map([[article.id, page.url]]));
    await click(one(root, 'button.cite-link'));
    expect(said).toContainEqual({ type: 'pointOut', sentence: { length: end - start, sha256 } });
  });

  test('on any other page seeks nothing', async () => {
    const { said } = await open(show('kt', 'KT'));
    expect(said.filter((one) => one.type === 'seek')).toEqual([]);
  });

  test('walks to another participant and back', async () => {
    const { root } = await open(show('saltlux', '솔트룩스'));
    await click(one(root, 'button[data-participant="kt"]'));
    expect(one(root, 'h1').textContent).toContain('KT');
    expect(document.activeElement).toBe(one(root, 'h1'));
    await click(one(root, '.card-back'));
    expect(one(root, 'h1').textContent).toContain('솔트룩스');
    expect(root.querySelector('.card-back')).toBeNull();
  });

  test('asks to be closed by Escape and by its button, not by the Escape of an input method', async () => {
    const { root, said } = await open(show('kt', 'KT'));
    const closes = () => said.filter((one) => one.type === 'close').length;
    await press(one(root, 'textarea'), 'Escape', { isComposing: true });
    expect(closes()).toBe(0);
    await press(document.body, 'Escape');
    expect(closes()).toBe(1);
    await click(one(root, '.card-close'));
    expect(closes()).toBe(2);
  });

  test('tells while the reader writes, and when it is saved and left', async () => {
    const { root, editing } = await open(show('kt', 'KT'));
    const field = one<HTMLTextAreaElement>(root, 'textarea');
    field.focus();
    await type(field, '메모');
    field.blur();
    await settle();
    expect(editing()).toEqual([false, true]);
    await press(field, 'Enter', { ctrlKey: true });
    expect(editing()).toEqual([false, true, false]);
  });

  test('names a mention that the dataset does not know, and offers no note on it', async () => {
    const { root } = await open(show('nobody', '아무개'));
    expect(one(root, 'h1').textContent).toBe('아무개');
    expect(root.querySelector('textarea')).toBeNull();
  });
});
