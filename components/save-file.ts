/** Offers a text to the reader as a file, by the browser's own download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the file by the next turn of the event loop; later costs nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
