import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';

/** Renders into the document for one test; gives the element it stands in. */
export async function mount(view: ComponentChild): Promise<HTMLElement> {
  const root = document.createElement('div');
  document.body.append(root);
  await act(() => render(view, root));
  await settle();
  onTestFinished(async () => {
    await act(() => render(null, root));
    root.remove();
  });
  return root;
}

/**
 * Lets answers come and be drawn, and what that sets off: two turns of the event loop, each drawn.
 * By `setImmediate`, which works while a test holds `setTimeout` still.
 */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
  }
}

/** The one element that a selector finds; fails where there is none. */
export function one<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const element = root.querySelector<T>(selector);
  if (!element) throw new Error(`nothing is ${selector}`);
  return element;
}

/** Presses a key on an element and lets everything it sets off happen. */
export async function press(
  target: Element,
  key: string,
  init: KeyboardEventInit = {},
): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  await act(async () => {
    target.dispatchEvent(event);
  });
  await settle();
  return event;
}

/** Types a text into a field, as a whole. */
export async function type(
  field: HTMLTextAreaElement | HTMLInputElement,
  text: string,
): Promise<void> {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** Clicks an element and lets everything it sets off happen. */
export async function click(target: Element): Promise<void> {
  await act(async () => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
  await settle();
}
