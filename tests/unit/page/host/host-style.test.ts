import { expect, test } from 'vitest';
import { closedStyle, openStyle, styleText } from '../../../../lib/page/host/host-style.ts';

const box = { left: 10, top: 20, width: 300, height: 200 };

test.each([
  ['closed', closedStyle],
  ['open', openStyle(box, true)],
])(
  '%s, the host first undoes all that the page may say, and every line is important',
  (_, style) => {
    const lines = styleText(style).split(';');
    expect(lines[0]).toBe('all:initial!important');
    expect(lines.every((line) => line.endsWith('!important'))).toBe(true);
  },
);

test('open, it stands where it was placed; unseen until its content is there', () => {
  expect(openStyle(box, false)).toMatchObject({ left: '10px', top: '20px', visibility: 'hidden' });
  expect(openStyle(box, true)).toMatchObject({ width: '300px', visibility: 'visible' });
});
