// What a clipboard holds: the same words often twice, as plain text and as HTML.

import { MAX_CHARACTERS } from './limits.js';

/** Boxes and links that tell an article from its page; an editor's coloured lines have none of them. */
const STRUCTURE = /<(?:p|h[1-6]|li|t[dh]|article|section|blockquote|a)[\s>]/gi;
const LOOKED_AT = 200_000;

/** Whether the HTML tells more than the plain text does. */
export function isBetter(html, text) {
  if (html.trim() === '') return false;
  if (text.trim() === '') return true;
  if (html.length > MAX_CHARACTERS) return false;
  return (html.slice(0, LOOKED_AT).match(STRUCTURE)?.length ?? 0) > 1;
}

/** @returns the source that a clipboard's two forms make, or null where both are empty */
export function sourceOf(text, html) {
  if (text === '' && html.trim() === '') return null;
  if (html.trim() === '') return { text };
  return { text: text.trim() === '' ? undefined : text, html, using: isBetter(html, text) ? 'html' : 'text' };
}

/** Asks the browser for the clipboard. */
export async function readClipboard() {
  const texts = { 'text/plain': '', 'text/html': '' };
  try {
    for (const item of await navigator.clipboard.read()) {
      for (const type of item.types) if (texts[type] === '') texts[type] = await (await item.getType(type)).text();
    }
  } catch (error) {
    if (error.name === 'NotAllowedError') throw error;
    texts['text/plain'] = await navigator.clipboard.readText();
  }
  return sourceOf(texts['text/plain'], texts['text/html']);
}
