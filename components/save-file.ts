/** What is to be saved. */
interface SavedFile {
  name: string;
  /** MIME type. */
  type: string;
  content: string | Uint8Array<ArrayBuffer>;
}

/** Has the browser save a file where the reader's downloads go; asks for no permission. */
export function saveFile({ name, type, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by the next turn; the memory is given back when it has been read.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
