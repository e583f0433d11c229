/**
 * Takes a highlight out of the registry, if it is still the one we set: a newer script of ours may
 * have set its own under the same name.
 */
export function dropHighlight(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}
