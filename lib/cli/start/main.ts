import process from 'node:process';
import { withDemo } from '../demo/with-demo.ts';
import { hasDisplay } from './has-display.ts';
import { stayOpen } from './stay-open.ts';
import { tour } from './tour.ts';

const headless = !hasDisplay(process.platform, process.env);
try {
  await withDemo({ headless, say: console.log, show: headless ? tour : stayOpen });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  if (!headless)
    console.error('Without a display (DISPLAY and WAYLAND_DISPLAY empty) it runs headless.');
  process.exitCode = 1;
}
