/** The element in the page around that shows this document, where that page is of the same origin. */
export function frameAround(document: Document): Element | null {
  return document.defaultView?.frameElement ?? null;
}

/**
 * The outermost document around this one that may be looked at: comments stand in a frame, and what
 * a reader notes there belongs to the article. A page of another origin stays closed to us.
 */
export function outermostDocument(document: Document): Document {
  let outermost = document;
  for (let frame = frameAround(document); frame; frame = frameAround(outermost)) {
    outermost = frame.ownerDocument;
  }
  return outermost;
}
