import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify, originOf, type RawSender } from '../../../lib/messages/sender.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours' };
const at = (path: string) => `${self.origin}${path}`;
const inTab = { tab: { id: 3 }, frameId: 5, documentId: 'doc' };
const frame = { tabId: 3, frameId: 5, documentId: 'doc' };

const identified: [string, RawSender, ReturnType<typeof identify>][] = [
  [
    'a content script',
    { id: 'ours', origin: 'https://news.example', url: 'https://news.example/a', ...inTab },
    { kind: 'content', origin: 'https://news.example', ...frame },
  ],
  [
    'a content script where the browser tells no origin',
    { id: 'ours', url: 'https://news.example/a', ...inTab },
    { kind: 'content', origin: 'https://news.example', ...frame },
  ],
  [
    'the card, with what a page put behind its address',
    { id: 'ours', origin: self.origin, url: at('/card.html?/popup.html#/popup.html'), ...inTab },
    { kind: 'card', ...frame },
  ],
  [
    'the card of a browser that names no documents',
    { id: 'ours', url: at('/card.html'), tab: { id: 3 }, frameId: 5 },
    { kind: 'card', ...frame, documentId: null },
  ],
  [
    'the popup',
    { id: 'ours', origin: self.origin, url: at('/popup.html') },
    { kind: 'page', path: '/popup.html' },
  ],
  [
    'options in a tab',
    { id: 'ours', url: at('/options.html?x'), tab: { id: 1 }, frameId: 0 },
    { kind: 'page', path: '/options.html' },
  ],
  [
    'the worker',
    { id: 'ours', origin: self.origin, url: at('/background.js') },
    { kind: 'worker' },
  ],
  [
    'the worker in Firefox',
    { id: 'ours', url: at('/_generated_background_page.html'), documentId: 'doc' },
    { kind: 'worker' },
  ],
];

const nobody: [string, RawSender][] = [
  ['another extension', { id: 'theirs', url: at('/popup.html') }],
  ['a web page outside of tabs', { id: 'ours', origin: 'https://news.example' }],
  ['a card outside of tabs', { id: 'ours', url: at('/card.html') }],
  ['a page of ours that is in no list', { id: 'ours', url: at('/other.html'), ...inTab }],
  [
    'a blank document of ours in a tab',
    { id: 'ours', origin: self.origin, url: 'about:blank', ...inTab },
  ],
  ['the worker’s script opened in a tab', { id: 'ours', url: at('/background.js'), ...inTab }],
  ['somebody without an address', { id: 'ours', origin: self.origin }],
  ['a closed tab', { id: 'ours', url: at('/card.html'), tab: { id: -1 }, frameId: 0 }],
];

describe('who sent it', () => {
  it.each(identified)('%s', (_name, raw, sender) => {
    expect(identify(raw, self)).toEqual(sender);
  });

  it.each(nobody)('%s is nobody', (_name, raw) => {
    expect(identify(raw, self)).toBeNull();
  });

  it('is never a page of ours when its origin is not', () => {
    fc.assert(
      fc.property(fc.domain(), fc.constantFrom('/card.html', '/popup.html'), (domain, path) => {
        // What a hostile renderer could claim as its address; the browser vouches for the origin.
        const raw = { id: 'ours', origin: `https://${domain}`, url: at(path), ...inTab };
        expect(identify(raw, self)?.kind).toBe('content');
      }),
    );
  });
});

it('reads the origin of an extension, which engines know by different schemes', () => {
  expect(originOf('moz-extension://uuid/card.html')).toBe('moz-extension://uuid');
  expect(originOf('chrome-extension://ours/')).toBe('chrome-extension://ours');
  expect(originOf('about:blank')).toBeNull();
  expect(originOf('no address')).toBeNull();
});
