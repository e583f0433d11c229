// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Lookout } from '../../../../lib/page/first-look/lookout.ts';

let controller = new AbortController();
const onSeen = vi.fn<() => Promise<boolean>>();

/** Starts a lookout for the word KT on a page with this body. */
function lookOutOn(html: string, isValid = () => true): void {
  document.body.innerHTML = html;
  new Lookout({
    document,
    mayHoldMention: (text) => text.includes('KT'),
    onSeen,
    isValid,
    signal: controller.signal,
  }).start();
}

/** Lets observers, and portions that wait for their turn, come to their end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
}

beforeEach(() => {
  controller = new AbortController();
  onSeen.mockReset().mockResolvedValue(true);
  vi.spyOn(browser.dom, 'openOrClosedShadowRoot').mockImplementation(
    (element) => element.shadowRoot as ShadowRoot,
  );
});
afterEach(() => controller.abort());

describe('the lookout', () => {
  test('tells at once of a text that may hold a mention, and then no more', async () => {
    lookOutOn('<p>KT</p>');
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
    document.body.append('KT');
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('reads far into a long text, also across its portions', async () => {
    lookOutOn(`<p>${'가'.repeat(29_999)}KT</p>`);
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('keeps quiet on a page without, and sees what comes later', async () => {
    lookOutOn('<p id="late">비가 온다</p>');
    await settle();
    expect(onSeen).not.toHaveBeenCalled();
    document.getElementById('late')?.append('K');
    document.getElementById('late')?.append('T');
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('sees a text that is rewritten in place', async () => {
    lookOutOn('<p id="late">비가 온다</p>');
    await settle();
    const text = document.getElementById('late')?.firstChild;
    if (text instanceof Text) text.data = 'KT가 온다';
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('looks into shadow roots, and at what changes in them', async () => {
    lookOutOn('<div id="host"></div>');
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append('비');
    document.getElementById('host')?.append('');
    await settle();
    expect(onSeen).not.toHaveBeenCalled();
    document.getElementById('host')?.shadowRoot?.append('KT');
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('sees a body that takes the place of another', async () => {
    lookOutOn('<p>비가 온다</p>');
    await settle();
    const body = document.createElement('body');
    body.append('KT');
    document.body.replaceWith(body);
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('looks for shadow roots once more when the page has loaded', async () => {
    lookOutOn('<div id="host"></div>');
    await settle();
    document.getElementById('host')?.attachShadow({ mode: 'open' }).append('KT');
    await settle();
    expect(onSeen).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await settle();
    expect(onSeen).toHaveBeenCalledOnce();
  });

  test('asks again at the next change where nobody took over', async () => {
    onSeen.mockResolvedValueOnce(false);
    lookOutOn('<p>KT</p>');
    await settle();
    document.body.append('KT');
    await settle();
    expect(onSeen).toHaveBeenCalledTimes(2);
  });

  test('is silent once the extension is gone', async () => {
    lookOutOn('<p>KT</p>', () => false);
    await settle();
    controller.abort();
    document.body.append('KT');
    await settle();
    expect(onSeen).not.toHaveBeenCalled();
  });
});
