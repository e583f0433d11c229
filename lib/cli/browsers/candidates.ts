import { posix, win32 } from 'node:path';

/** Where a browser may stand, as far as the machine's own settings tell. */
export interface Places {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  /** Where playwright-core puts the Chromium it downloads. */
  playwrightChromium: string | null;
}

/** Where one kind of browser stands on each system. */
interface Habitat {
  /** Commands on Linux. */
  commands: readonly string[];
  /** Applications on macOS, each with the program inside it. */
  bundles: readonly { name: string; program: string }[];
  /** Paths on Windows below the folders of programs. */
  programs: readonly (readonly string[])[];
}

const chromiums: Habitat = {
  commands: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'chromium-browser',
  ],
  bundles: ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => ({ name, program: name })),
  programs: [
    ['Chromium', 'Application', 'chrome.exe'],
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ],
};

const firefoxes: Habitat = {
  commands: ['firefox-esr', 'firefox'],
  bundles: ['Firefox', 'Firefox Developer Edition', 'Firefox Nightly'].map((name) => ({
    name,
    program: 'firefox',
  })),
  programs: [
    ['Mozilla Firefox', 'firefox.exe'],
    ['Firefox Developer Edition', 'firefox.exe'],
    ['Firefox Nightly', 'firefox.exe'],
  ],
};

/** Paths to try, in this order; none is looked at here. */
export function chromiumCandidates(places: Places): string[] {
  const downloaded = places.playwrightChromium === null ? [] : [places.playwrightChromium];
  // The snap comes last of what is installed: it sees no temporary folder of ours.
  const snap = places.platform === 'linux' ? ['/snap/bin/chromium'] : [];
  return [...installed(chromiums, places), ...snap, ...downloaded];
}

/** Paths to try, in this order. Firefox as a snap can't be given a profile of ours. */
export function firefoxCandidates(places: Places): string[] {
  return installed(firefoxes, places).filter((path) => !path.startsWith('/snap/'));
}

function installed({ commands, bundles, programs }: Habitat, places: Places): string[] {
  const { platform, env, home } = places;
  if (platform === 'darwin') {
    return ['/Applications', posix.join(home, 'Applications')].flatMap((folder) =>
      bundles.map(({ name, program }) =>
        posix.join(folder, `${name}.app`, 'Contents', 'MacOS', program),
      ),
    );
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => programs.map((program) => win32.join(root, ...program)));
  }
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return commands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}
