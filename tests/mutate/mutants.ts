/** A rule of the threat model, taken out. */
export interface Mutant {
  /** The rule, in words. */
  rule: string;
  file: string;
  /** Stands in the file once. */
  from: string;
  to: string;
  /** Who must notice: a folder or file of unit tests, or the name of a hostile case. */
  noticedBy: { unit: string } | { hostile: string };
}

const sessions = { unit: 'tests/unit/messages/card-sessions.test.ts' };
const handshake = { unit: 'tests/unit/entrypoints/card/handshake.test.ts' };
const receive = { unit: 'tests/unit/messages/receive.test.ts' };
const sender = { unit: 'tests/unit/messages/sender.test.ts' };
const worker = { unit: 'tests/unit/entrypoints/background/worker.test.ts' };
const manifest = { unit: 'tests/unit/cli/build/manifest.test.ts' };
const store = { unit: 'tests/unit/notes/store/store.test.ts' };

const inSessions = 'lib/messages/card-sessions.ts';
const inHandshake = 'entrypoints/card/handshake.ts';
const inReceive = 'lib/messages/receive.ts';
const inManifest = 'lib/cli/build/manifest.ts';

/** In the order of the threat model's rows. */
export const mutants: readonly Mutant[] = [
  {
    rule: '1: a page does not take the focus from who writes',
    file: 'lib/page/host/focus-keeper.ts',
    from: '      takeBack();',
    to: '',
    noticedBy: { unit: 'tests/unit/page/host/focus-keeper.test.ts' },
  },
  {
    rule: '1: one that takes it again and again loses the card',
    file: 'lib/page/host/focus-keeper.ts',
    from: 'const MOST_TAKEN_BACK = 3;',
    to: 'const MOST_TAKEN_BACK = 1e6;',
    noticedBy: { unit: 'tests/unit/page/host/focus-keeper.test.ts' },
  },
  {
    rule: '3: a nonce is good once',
    file: inSessions,
    from: '    state.nonces = state.nonces.filter((one) => one.nonce !== nonce);\n',
    to: '',
    noticedBy: sessions,
  },
  {
    rule: '3: a nonce dies of age',
    file: inSessions,
    from: 'Math.abs(now - issuedAt) <= NONCE_LIFE_MS',
    to: 'now !== issuedAt - 1e12',
    noticedBy: sessions,
  },
  {
    rule: '3: a nonce is for its tab',
    file: inSessions,
    from: 'found.tabId === card.tabId && ',
    to: '',
    noticedBy: sessions,
  },
  {
    rule: '3: a nonce is for a frame inside of the page',
    file: inSessions,
    from: ' && found.frameId !== card.frameId',
    to: '',
    noticedBy: sessions,
  },
  {
    rule: '3: a nonce ends with its document',
    file: inSessions,
    from: '        one.documentId === page.documentId,',
    to: '        true,',
    noticedBy: sessions,
  },
  {
    rule: '3: few nonces wait at once',
    file: inSessions,
    from: 'const NONCES_PER_TAB = 8;',
    to: 'const NONCES_PER_TAB = 1e6;',
    noticedBy: sessions,
  },
  {
    rule: '3: a session ends with its tab',
    file: inSessions,
    from: '    state.sessions = state.sessions.filter((one) => one.tabId !== tabId);\n',
    to: '',
    noticedBy: sessions,
  },
  {
    rule: '3: a card that has not redeemed is told nothing',
    file: inReceive,
    from: "      if (!(await options.isRedeemed?.(sender))) throw new Refused('session');\n",
    to: '',
    noticedBy: receive,
  },
  {
    rule: '3: a card opens for a redeemed nonce alone',
    file: inHandshake,
    from: 'if (!ok || signal.aborted) return port.close();',
    to: '',
    noticedBy: handshake,
  },
  {
    rule: '3: a card gives up after some forged greetings',
    file: inHandshake,
    from: '        if (tries >= MAX_TRIES) listening.abort();\n',
    to: '',
    noticedBy: handshake,
  },
  {
    rule: '3: an open card hears no greeting',
    file: inHandshake,
    from: '            listening.abort();\n            resolve(port);',
    to: '            resolve(port);',
    noticedBy: handshake,
  },
  {
    rule: '3: the card’s address is another one each session',
    file: inManifest,
    from: '{ use_dynamic_url: true }',
    to: '{}',
    noticedBy: manifest,
  },
  {
    rule: '4: each message has its kinds of senders',
    file: inReceive,
    from: 'sender === null || !rule.from.includes(sender.kind)',
    to: 'sender === null',
    noticedBy: receive,
  },
  {
    rule: '4: content scripts speak of no notes',
    file: 'lib/messages/worker-rules.ts',
    from: "const OURS = ['page', 'card'] as const;",
    to: "const OURS = ['page', 'card', 'content'] as const;",
    noticedBy: receive,
  },
  {
    rule: '4: each sender has a rate',
    file: inReceive,
    from: "    if (!rate.take(nameOf(sender), ALLOWANCES[sender.kind])) throw new Refused('rate');\n",
    to: '',
    noticedBy: receive,
  },
  {
    rule: '4: each message has its shape',
    file: inReceive,
    from: "    if (!checked.ok) throw new Refused('data', checked.place, checked.reason);",
    to: '    if (!checked.ok) return { data: message.data as never, sender };',
    noticedBy: receive,
  },
  {
    rule: '4: other extensions are nobody',
    file: 'lib/messages/sender.ts',
    from: '  if (raw.id !== self.id) return null;\n',
    to: '',
    noticedBy: sender,
  },
  {
    rule: '4: a page of ours that is in no list is nobody',
    file: 'lib/messages/sender.ts',
    from: '  if (PAGES.has(path)) return',
    to: '  if (path) return',
    noticedBy: sender,
  },
  {
    rule: '4: names that every object has are no messages',
    file: 'lib/messages/receiver.ts',
    from: '  browser.runtime.onMessage.addListener(refuseObjectNames);\n',
    to: '',
    noticedBy: worker,
  },
  {
    rule: '4: content scripts read no storage',
    file: 'entrypoints/background/index.ts',
    from: '  void keepStorageToOurselves();\n',
    to: '',
    noticedBy: worker,
  },
  {
    rule: '5: form fields don’t lead the reading of a page round in circles',
    file: 'lib/page/text/read-owner.ts',
    from: 'from instanceof HTMLFormElement',
    to: 'false',
    noticedBy: { hostile: 'a form whose fields' },
  },
  {
    rule: '6: the host’s own parts are not the page’s to draw with',
    file: 'lib/page/host/host-style.ts',
    from: "  ':host::before,:host::after{content:none!important;display:none!important}' +\n",
    to: "  '' +\n",
    noticedBy: { unit: 'tests/unit/page/host/host-style.test.ts' },
  },
  {
    rule: '6: no style of the page reaches the host',
    file: 'lib/page/host/host-style.ts',
    from: '!important`)',
    to: '`)',
    noticedBy: { unit: 'tests/unit/page/host/host-style.test.ts' },
  },
  {
    rule: '6: presses on a card that was moved do nothing',
    file: 'entrypoints/card/press-guard.ts',
    from: '    this.#isShut = true;',
    to: '',
    noticedBy: { unit: 'tests/unit/entrypoints/card/press-guard.test.ts' },
  },
  {
    rule: '6: the fight with a page is bounded',
    file: 'lib/page/host/patience.ts',
    from: 'return this.#times.length >= MOST;',
    to: 'return false;',
    noticedBy: { unit: 'tests/unit/page/host/patience.test.ts' },
  },
  {
    rule: '6: a long visit does not lose the card for good',
    file: 'lib/page/host/patience.ts',
    from: '.filter((time) => time > since)',
    to: '',
    noticedBy: { unit: 'tests/unit/page/host/patience.test.ts' },
  },
  {
    rule: '6: a page opens no card by forged events',
    file: 'lib/page/hover/pointer.ts',
    from: '    if (!event.isTrusted || this.#isOurs(event)) return;\n    const [target]',
    to: '    const [target]',
    noticedBy: { hostile: 'forged pointer events' },
  },
  {
    rule: '6: a card that is faded closes',
    file: 'lib/page/host/interference.ts',
    from: "  if (isFaded(element)) return 'faded';\n",
    to: '',
    noticedBy: { hostile: 'makes the root see-through' },
  },
  {
    rule: '6: a card that is covered by what lets clicks through closes',
    file: 'lib/page/host/vouched.ts',
    from: 'if ((entries.at(-1) as VisibilityEntry | undefined)?.isVisible === false) onUnseen();',
    to: '',
    noticedBy: { hostile: 'such a popover in a closed tree' },
  },
  {
    rule: '7: a document that is written anew keeps its cards',
    file: 'entrypoints/near/near.ts',
    from: 'if (document.documentElement !== root) {',
    to: 'if (root === null) {',
    noticedBy: { hostile: 'writes its document anew' },
  },
  {
    rule: '9: extension pages connect to nothing',
    file: inManifest,
    from: `"connect-src 'none'"`,
    to: `"connect-src https:"`,
    noticedBy: manifest,
  },
  {
    rule: '9: private windows are left alone',
    file: inManifest,
    from: "incognito: 'not_allowed'",
    to: "incognito: 'spanning'",
    noticedBy: manifest,
  },
  {
    rule: '9: titles are cut and cleaned',
    file: 'lib/page/facts/page-facts.ts',
    from: '    .slice(0, MOST);',
    to: '    .slice(0);',
    noticedBy: { unit: 'tests/unit/page/facts/page-facts.test.ts' },
  },
  {
    rule: '9: a page has a quota of notes',
    file: 'lib/notes/store/changes.ts',
    from: "(await notes.index('url').count(note.page.url)) >= notesPerPage",
    to: 'notesPerPage < 0',
    noticedBy: store,
  },
  {
    rule: '9: a minute has a quota of notes',
    file: 'lib/notes/store/changes.ts',
    from: "(await notes.index('createdAt').count(lastMinute)) >= notesPerMinute",
    to: 'notesPerMinute < 0',
    noticedBy: store,
  },
  {
    rule: '9: an address is one of the web',
    file: 'lib/notes/schema.ts',
    from: "/^https?:$/u.test(URL.parse(url)?.protocol ?? '')",
    to: 'url.length > 0',
    noticedBy: receive,
  },
];
