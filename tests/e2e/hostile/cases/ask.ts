import type { Reader } from '../driver/reader.ts';
import type { Tab } from '../driver/tab.ts';

/** A message in the messenger's own form. */
export interface Message {
  type: string;
  data?: unknown;
}

/** Sends messages from the world of our content script in that tab; the answers in order. */
export function askAsScript(reader: Reader, tab: Tab, messages: Message[]): Promise<unknown[]> {
  return reader.extension(
    async ({ url, all }) => {
      const tabs = await chrome.tabs.query({});
      const [first] = await chrome.scripting.executeScript({
        target: { tabId: tabs.find((each) => each.url === url)?.id ?? -1 },
        args: [all],
        func: (list: { type: string }[]) =>
          Promise.all(
            list.map(async (message) => {
              try {
                const whole = { id: 1, timestamp: Date.now(), ...message };
                return (await chrome.runtime.sendMessage(whole)) ?? 'no answer';
              } catch (error) {
                return String(error);
              }
            }),
          ),
      });
      return first?.result ?? [];
    },
    { url: tab.address, all: messages },
  );
}

/** A nonce as our content script in that tab gets it. */
export async function stolenNonce(reader: Reader, tab: Tab): Promise<string> {
  const [answer] = await askAsScript(reader, tab, [{ type: 'card.issueNonce' }]);
  const { res } = answer as { res: { nonce: string } };
  return res.nonce;
}

/** Where the card is for pages that the extension serves it to. */
export function cardAddress(reader: Reader): Promise<string> {
  return reader.extension(() => chrome.runtime.getURL('/card.html'));
}

/** Has the page frame an address, in a frame with these attributes, and waits for its load. */
export async function frame(
  tab: Tab,
  src: string,
  attributes: Record<string, string> = {},
): Promise<void> {
  await tab.run(
    async ([address, more]) => {
      const element = document.createElement('iframe');
      for (const [name, value] of Object.entries(more)) element.setAttribute(name, value);
      if (!('srcdoc' in more)) element.src = address;
      const loaded = new Promise((resolve) => {
        element.onload = resolve;
        setTimeout(resolve, 2000);
      });
      document.body.append(element);
      await loaded;
    },
    [src, attributes] as const,
  );
}

/** Has the page greet its own frames as we greet ours; what the ports say goes into `seen`. */
export async function greetFrames(tab: Tab, nonces: readonly string[]): Promise<void> {
  await tab.run((all) => {
    for (const { contentWindow } of document.querySelectorAll('iframe')) {
      for (const nonce of all) {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => seen.push(data.type);
        contentWindow?.postMessage({ nonce }, '*', [port2]);
      }
    }
  }, nonces);
  await tab.wait(500);
}
