declare module 'mark.js' {
  /** https://markjs.io, version 8 */
  export default class Mark {
    constructor(context: HTMLElement);
    mark(names: string[], options: { separateWordSearch: boolean }): void;
    markRegExp(expression: RegExp): void;
  }
}

declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Element,
    options: { find: RegExp; wrap: string },
  ): unknown;
}
