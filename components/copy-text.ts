/**
 * Puts a text on the clipboard; false where the browser refuses. The card's frame may not use the
 * asynchronous clipboard in Chromium (a permissions policy of the page's), so a copy command of the
 * same click follows.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const controller = new AbortController();
  let done = false;
  document.addEventListener(
    'copy',
    (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      done = true;
    },
    { signal: controller.signal },
  );
  document.execCommand('copy');
  controller.abort();
  return done;
}
