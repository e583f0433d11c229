import type { Frame, Page } from 'playwright-core';
import type { Lens } from '../../harness/index.ts';
import type { CardFrame, Hands, Reader, Run, Served } from './reader.ts';

/** A reader in the browser that the harness runs. */
export async function openReader(lens: Lens): Promise<Reader> {
  const own = await lens.openPage('popup.html');
  return {
    browser: lens.origin.startsWith('moz-') ? 'Firefox' : 'Chromium',
    origin: lens.origin,
    extension: runIn(own),
    serve: (address, served) => serve(lens, address, served),
    open: async (address) => hands(lens, await lens.visit(address)),
  };
}

async function serve(lens: Lens, address: string, { body, headers = {} }: Served): Promise<void> {
  await lens.context.route(address, (route) =>
    route.fulfill({ body, headers: { 'content-type': 'text/html; charset=utf-8', ...headers } }),
  );
}

async function hands(lens: Lens, page: Page): Promise<Hands> {
  return {
    run: runIn(page),
    aside: await runAside(lens, page),
    cardFrames: async () => page.frames().filter(isCard).map(cardIn),
    move: (x, y) => page.mouse.move(x, y),
    click: (x, y) => page.mouse.click(x, y),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    go: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack({ waitUntil: 'commit' })),
    async opened() {
      for (const other of lens.context.pages()) {
        if ((await other.opener()) === page) return cardIn(other.mainFrame());
      }
      return null;
    },
    close: () => page.close({ runBeforeUnload: false }),
  };
}

const isCard = (frame: Frame): boolean =>
  /^(?:chrome|moz)-extension:.*\/card\.html/u.test(frame.url());

const cardIn = (frame: Frame): CardFrame => ({ run: runIn(frame) });

/** Playwright's types tell what can be sent as an argument; ours are plain data. */
function runIn(where: Page | Frame): Run {
  return (work, argument) => where.evaluate(work as never, argument) as never;
}

/** Runs in a world of its own in the page's main frame, as content scripts do. */
async function runAside(lens: Lens, page: Page): Promise<Run> {
  if (lens.origin.startsWith('moz-')) return runInUtilityWorld(page);
  const session = await page.context().newCDPSession(page);
  return async (work, argument) => {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'reader',
    });
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${work})(${JSON.stringify(argument)})`,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It failed.');
    return result.value;
  };
}

/** The parts of playwright's inner objects that are used here; its version is pinned. */
interface Inner {
  _connection: { toImpl: (frame: Frame) => { utilityContext: () => Promise<InnerContext> } };
}
interface InnerContext {
  evaluateExpression: (
    expression: string,
    options: { isFunction: true },
    argument: unknown,
  ) => Promise<unknown>;
}

/** WebDriver's sandbox, which only playwright itself uses. */
function runInUtilityWorld(page: Page): Run {
  return async (work, argument) => {
    const frame = page.mainFrame();
    const inner = (frame as unknown as Inner)._connection.toImpl(frame);
    const context = await inner.utilityContext();
    return context.evaluateExpression(String(work), { isFunction: true }, argument) as never;
  };
}
