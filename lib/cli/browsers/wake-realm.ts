import type { Frame } from 'playwright-core';

/** The parts of playwright's inner objects that are used here; its version is pinned. */
interface Inner {
  _connection: { toImpl: (frame: unknown) => InnerFrame };
}
interface InnerFrame {
  _id: string;
  _page: { delegate: { _session: { send: (method: string, params: object) => Promise<unknown> } } };
}

/**
 * Makes Firefox report a frame of an extension to playwright. Firefox tells of the realms of such a
 * frame only after a script was sent there, and playwright sends none before it was told of a realm.
 */
export async function wakeRealm(frame: Frame): Promise<void> {
  const inner = (frame as unknown as Inner)._connection.toImpl(frame);
  const send = inner._page.delegate._session.send.bind(inner._page.delegate._session);
  await send('script.evaluate', {
    expression: '0',
    target: { context: inner._id },
    awaitPromise: false,
  }).catch(() => {
    // The frame has gone in the meantime.
  });
}
