// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { PressGuard } from '../../../../entrypoints/card/press-guard.ts';

let guard: PressGuard;
const onClick = vi.fn();

beforeEach(() => {
  onClick.mockReset();
  const life = new AbortController();
  guard = new PressGuard(window, life.signal);
  document.body.addEventListener('click', onClick, { signal: life.signal });
  return () => life.abort();
});

const move = (screenX: number, screenY: number) =>
  document.body.dispatchEvent(
    Object.assign(new Event('pointermove', { bubbles: true }), { screenX, screenY }),
  );
const click = (detail = 1) =>
  document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));

test('presses do nothing from when the card was moved until the pointer moves', () => {
  move(100, 100);
  click();
  expect(onClick).toHaveBeenCalledTimes(1);
  guard.shut();
  click();
  move(100, 100);
  click();
  expect(onClick).toHaveBeenCalledTimes(1);
  move(104, 100);
  click();
  expect(onClick).toHaveBeenCalledTimes(2);
});

test('a card that came under a pointer that was never on it is guarded, too', () => {
  guard.shut();
  move(500, 500);
  click();
  expect(onClick).not.toHaveBeenCalled();
});

test('the keyboard presses on', () => {
  guard.shut();
  click(0);
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('a finger, which does not move, presses again once the card has stood for a while', () => {
  const press = (timeStamp: number) =>
    document.body.dispatchEvent(
      Object.defineProperty(new Event('pointerdown', { bubbles: true }), 'timeStamp', {
        value: timeStamp,
      }),
    );
  guard.shut();
  const now = performance.now();
  press(now + 100);
  click();
  expect(onClick).not.toHaveBeenCalled();
  press(now + 700);
  click();
  expect(onClick).toHaveBeenCalledTimes(1);
});
