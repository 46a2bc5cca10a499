// Files as sources. Loaded with the first file.

import { binaryKind, decode } from './decode.js';
import { MAX_CHARACTERS } from './limits.js';

/** Bytes of a file that hold as many characters as the page reads in every encoding. */
const MAX_BYTES = 4 * MAX_CHARACTERS;
/** JSON lines are taken apart in the page, so there is an end to them. */
const MAX_LINES_BYTES = 64_000_000;

class FileError extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** @param {File} file @returns {Promise<{ text?: string, html?: string, cut: boolean }>} rejects with a `code` */
export async function readFile(file) {
  let bytes;
  try {
    bytes = new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer());
  } catch {
    throw new FileError('unreadable_file');
  }
  if (binaryKind(bytes)) throw new FileError('binary_file');
  const isHtml = /\.x?html?$/i.test(file.name) || /html/.test(file.type);
  return { [isHtml ? 'html' : 'text']: decode(bytes).text, cut: file.size > MAX_BYTES };
}

/** JSON lines hold an article each, as `text` or `html`; any other file is one. */
export async function itemsOf(file) {
  const name = file.webkitRelativePath || file.name;
  if (!/\.(?:jsonl|ndjson)$/i.test(file.name) || file.size > MAX_LINES_BYTES) return [{ name, source: { file } }];
  const lines = (await file.text()).split('\n').map((line, n) => [line, n + 1]);
  return lines.filter(([line]) => line.trim() !== '').map(([line, n]) => lineItem(line, `${name}:${n}`));
}

function lineItem(line, name) {
  try {
    const { text, html } = JSON.parse(line);
    if (typeof html === 'string') return { name, source: { html } };
    if (typeof text === 'string') return { name, source: { text } };
  } catch {
    // Said with the other errors of the batch.
  }
  return { name, error: 'not_an_article' };
}
