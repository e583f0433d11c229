import { expect, test } from 'vitest';
import {
  closedStyle,
  frameStyle,
  openStyle,
  partsStyle,
  styleText,
} from '../../../../lib/page/host/host-style.ts';

const box = { left: 10, top: 20, width: 300, height: 200 };

test.each([
  ['closed', closedStyle],
  ['open', openStyle({ box, visible: true, zoom: 1 })],
])(
  '%s, the host first undoes all that the page may say, and every line is important',
  (_, style) => {
    const lines = styleText(style).split(';');
    expect(lines[0]).toBe('all:initial!important');
    expect(lines.every((line) => line.endsWith('!important'))).toBe(true);
  },
);

test('the host has no parts that a page could draw over the card with', () => {
  for (const part of ['before', 'after', 'backdrop']) {
    const rule = new RegExp(`:host::${part}[^{}]*\\{[^}]*display:none!important`, 'u');
    expect([part, rule.test(partsStyle)]).toEqual([part, true]);
  }
});

test('open, it stands where it was placed; unseen until its content is there', () => {
  const seen = openStyle({ box, visible: true, zoom: 1 });
  const unseen = openStyle({ box, visible: false, zoom: 1 });
  expect(unseen).toMatchObject({ left: '10px', top: '20px', visibility: 'hidden' });
  expect(seen).toMatchObject({ width: '300px', visibility: 'visible' });
  expect(frameStyle).toMatchObject({ visibility: 'inherit' });
});

test('it undoes the zoom of the page, so that its box is in pixels of the viewport', () => {
  const zoom = 1.25;
  expect(Number(openStyle({ box, visible: true, zoom }).zoom) * zoom).toBeCloseTo(1);
});
