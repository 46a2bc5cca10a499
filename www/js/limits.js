// How much the page takes.

/** The page reads this many characters of a text: a long book, and the densest of them is read in some seconds. */
export const MAX_CHARACTERS = 1_000_000;
/** The editor stays empty for longer texts: a browser freezes on laying them out. */
export const EDITOR_LIMIT = 200_000;

/** The beginning of `text` that the page reads: up to the last line end within its limit, or to the limit. */
export function readable(text) {
  if (text.length <= MAX_CHARACTERS) return text;
  const end = text.lastIndexOf('\n', MAX_CHARACTERS);
  // A copy: a mere slice would hold on to the whole.
  return JSON.parse(JSON.stringify(text.slice(0, end > MAX_CHARACTERS / 2 ? end : MAX_CHARACTERS)));
}
