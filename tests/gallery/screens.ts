import type { Screen } from './screen.ts';
import { articles } from './screens/articles.ts';
import { cards } from './screens/cards.ts';
import { pages } from './screens/pages.ts';
import { popups } from './screens/popups.ts';

/** Every screen that a reader can see. */
export const screens: readonly Screen[] = [...cards, ...popups, ...pages, ...articles];
