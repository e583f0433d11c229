/** What decides about the browser's command line. */
export interface LaunchSurroundings {
  platform: NodeJS.Platform;
  /** Id of the user on POSIX, undefined on Windows. */
  uid: number | undefined;
}

/**
 * Chromium's switches: no chatter with its makers' hosts, room for the extension, which is
 * loaded over the debugging pipe (branded Chrome and Edge ignore `--load-extension`).
 * Root gets no sandbox because Chromium refuses to start with one.
 */
export function chromiumFlags({ platform, uid }: LaunchSurroundings): string[] {
  return [
    '--enable-unsafe-extension-debugging',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    ...(platform === 'linux' && uid === 0 ? ['--no-sandbox'] : []),
  ];
}
