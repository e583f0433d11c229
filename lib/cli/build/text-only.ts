import type { Plugin } from 'vite';

/** Where Preact writes markup for `dangerouslySetInnerHTML`. */
const preact = /\/node_modules\/preact\/dist\/preact\.(?:m?js|module\.js)$/u;

/**
 * Vite plugin by which text is text (threat model, 9): the one place in what is bundled that can
 * write markup, Preact's `dangerouslySetInnerHTML`, sets plain text instead. Ours never uses it.
 */
export function textOnly(): Plugin {
  return {
    name: 'k-ai-lens:text-only',
    enforce: 'pre',
    transform(code, id) {
      if (!preact.test(id.split('?')[0] ?? '')) return undefined;
      if (!code.includes('.innerHTML')) this.error('Preact writes markup in another way now.');
      // Only names of the same kind of property change: lines and columns of errors nearly hold.
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
