/**
 * Milliseconds that the pointer rests on a mark before its card opens: long enough that a pointer
 * on its way across a text opens nothing, short enough to feel like an answer.
 */
export const REST_MS = 150;

/**
 * Pixels a millisecond above which the pointer is on its way and not resting. A hand that aims at a
 * word slows down below this over the word; one that crosses a line of text moves at 1 and more.
 */
export const PASSING_SPEED = 0.4;

/** Milliseconds that the card stays after the pointer has left word and card: time to come back. */
export const LEAVE_MS = 300;
