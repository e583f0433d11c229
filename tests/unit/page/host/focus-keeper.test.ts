// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FocusKeeper } from '../../../../lib/page/host/focus-keeper.ts';

let isWriting: boolean;
let life: AbortController;

beforeEach(() => {
  isWriting = true;
  life = new AbortController();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  document.body.innerHTML = '<div id="host" tabindex="0"></div><input id="trap">';
  return () => life.abort();
});

function setup() {
  const host = document.querySelector<HTMLElement>('#host');
  const trap = document.querySelector<HTMLElement>('#trap');
  if (!host || !trap) throw new Error('no page');
  const onLost = vi.fn();
  const takeBack = vi.fn(() => host.focus());
  const keeper = new FocusKeeper({
    document,
    host: () => host,
    isWriting: () => isWriting,
    takeBack,
    onLost,
    signal: life.signal,
  });
  keeper.remember();
  host.focus();
  return { host, trap, keeper, onLost, takeBack };
}

describe('while the reader writes', () => {
  test('the focus that a page takes comes back', () => {
    const { host, trap, takeBack } = setup();
    trap.focus();
    expect(document.activeElement).toBe(host);
    expect(takeBack).toHaveBeenCalled();
  });

  test('a page that takes it again and again is fled from, after a few times', () => {
    const { trap, takeBack, onLost } = setup();
    for (let turn = 0; turn < 20 && onLost.mock.calls.length === 0; turn++) trap.focus();
    expect(onLost).toHaveBeenCalledOnce();
    expect(takeBack.mock.calls.length).toBeLessThan(5);
  });

  test('it goes where the reader sends it', () => {
    const { trap, keeper, takeBack } = setup();
    keeper.explain();
    trap.focus();
    expect(document.activeElement).toBe(trap);
    expect(takeBack).not.toHaveBeenCalled();
  });

  test('a forged press of the page explains nothing', () => {
    const { host, trap } = setup();
    window.dispatchEvent(new Event('pointerdown'));
    trap.focus();
    expect(document.activeElement).toBe(host);
  });
});

test('while nobody writes, the focus is the page’s', () => {
  const { trap, takeBack } = setup();
  isWriting = false;
  trap.focus();
  expect(document.activeElement).toBe(trap);
  expect(takeBack).not.toHaveBeenCalled();
});

test('what had the focus before the card gets it back', () => {
  const { host, trap, keeper } = setup();
  isWriting = false;
  trap.focus();
  keeper.remember();
  host.focus();
  keeper.giveBack();
  expect(document.activeElement).toBe(trap);
});
