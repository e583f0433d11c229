import { posix, win32 } from 'node:path';

/** Where a Chromium of the family may stand, as far as the machine's own settings tell. */
export interface Places {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  /** Where playwright-core puts the Chromium it downloads. */
  playwrightChromium: string | null;
}

/** Commands on Linux; the snap comes last because it sees no temporary folder of ours. */
const linuxCommands = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'chromium-browser',
];

const macBundles = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Paths to try, in this order; none is looked at here. */
export function chromiumCandidates(places: Places): string[] {
  const downloaded = places.playwrightChromium === null ? [] : [places.playwrightChromium];
  return [...installed(places), ...downloaded];
}

function installed({ platform, env, home }: Places): string[] {
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      macBundles.map((name) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((program) => win32.join(root, ...program)));
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  const found = linuxCommands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  return [...found, '/snap/bin/chromium'];
}
