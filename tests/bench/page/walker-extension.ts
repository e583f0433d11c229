import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes an unpacked extension that does no more than walk each page once and read its text. */
export async function walkerExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'k-ai-lens-walker-'));
  const manifest = {
    manifest_version: 3,
    name: 'Walker',
    version: '1',
    background: { service_worker: 'worker.js' },
    content_scripts: [{ matches: ['<all_urls>'], js: ['walk.js'], run_at: 'document_end' }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), WORKER);
  await writeFile(join(folder, 'welcome.html'), '');
  await writeFile(join(folder, 'walk.js'), WALK);
  return folder;
}

/** Opens a first-run page, as ours does: the launcher waits for it. */
const WORKER =
  "chrome.runtime.onInstalled.addListener(() => chrome.tabs.create({ url: 'welcome.html' }));";

const WALK = `
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
let length = 0;
while (walker.nextNode()) length += walker.currentNode.data.length;
`;
