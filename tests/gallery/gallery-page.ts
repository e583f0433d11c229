/** A page that shows all pictures side by side, grouped by screen. */
export function galleryPage(pictures: readonly string[]): string {
  const groups = Object.groupBy(pictures, (file) =>
    file.replace(/-(ko|en)-(light|dark)\.png$/u, ''),
  );
  const sections = Object.entries(groups).map(
    ([name, files = []]) =>
      `<h2>${name}</h2><p>${files.map((file) => `<img src="${file}" alt="${file}">`).join('\n')}</p>`,
  );
  return `<!doctype html>
<meta charset="utf-8">
<title>Gallery</title>
<style>
  body { background: #888; font-family: sans-serif; }
  img { margin: 4px; vertical-align: top; }
</style>
${sections.join('\n')}
`;
}
