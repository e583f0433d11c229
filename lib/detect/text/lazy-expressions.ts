/** Makes each expression of the lexicon at its first use and keeps it. */
export function lazyExpressions(make: (source: string) => RegExp): (source: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (source) => {
    let expression = made.get(source);
    if (expression === undefined) {
      expression = make(source);
      made.set(source, expression);
    }
    return expression;
  };
}
