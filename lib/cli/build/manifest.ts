import type { ConfigEnv, UserManifest } from 'wxt';
import { contentMatches } from '../../sites/match-patterns.ts';

/** Extension pages load nothing from anywhere and connect to nothing (threat model, 9). */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The manifest but for what WXT derives from the entrypoints. */
export function manifest({ browser }: ConfigEnv): UserManifest {
  const hosts = contentMatches();
  return {
    name: '__MSG_extensionName__',
    short_name: 'K-AI Lens',
    description: '__MSG_extensionDescription__',
    default_locale: 'ko',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: hosts,
    commands: {
      // Neither Alt+Shift nor right Alt: they switch the input language on Korean keyboards.
      'next-mention': {
        suggested_key: { default: 'Ctrl+Shift+Period' },
        description: '__MSG_command_next__',
      },
      'previous-mention': {
        suggested_key: { default: 'Ctrl+Shift+Comma' },
        description: '__MSG_command_previous__',
      },
    },
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: extensionPages },
    web_accessible_resources: [
      {
        resources: ['card.html'],
        matches: [...new Set(hosts.map((pattern) => pattern.replace(/(?<=[^:/]\/).*$/u, '*')))],
        // Chromium only: Firefox refuses the key.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'k-ai-lens@k-ai-lens.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            // The first for Android that knows `data_collection_permissions`.
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '131' }),
  };
}
