// The outlets whose article date is found, and the rule that finds it: `npm run dates`.
import { Window } from 'happy-dom';
import { findOn } from './found.ts';
import { outletPages } from './outlets.ts';

const parse = (html: string): Document => {
  const { document } = new Window();
  document.write(html);
  return document as unknown as Document;
};

console.table(
  Object.fromEntries(
    outletPages.map((page) => {
      const { outlet, rule, date, printed } = findOn(page, parse);
      return [outlet, { rule: rule.slice(0, 60), date, printed }];
    }),
  ),
);
