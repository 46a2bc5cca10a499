// Every way in: paste anywhere, typing, a dropped or opened file. Each ends in one call with the source.

import { readClipboard, sourceOf } from './clipboard.js';
import { binaryKind, decode } from './decode.js';

/** Pause in typing after which the text is read. */
const TYPING_PAUSE = 180;
/** The editor stays empty for longer texts: a browser freezes on laying them out. */
export const EDITOR_LIMIT = 200_000;
/** The page reads this many characters of a text: a long book, and the densest of them is read in some seconds. */
export const MAX_CHARACTERS = 1_000_000;
/** Bytes of a file that hold as many in every encoding. */
const MAX_BYTES = 4 * MAX_CHARACTERS;

const isEditable = (target) => target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;

/**
 * @typedef {{ text?: string, html?: string, using?: 'html' | 'text', cut?: boolean, from: 'paste' | 'typing' | 'file' | 'sample', at: number }} Source
 * @param {{ editor: HTMLTextAreaElement, button: HTMLButtonElement, picker: HTMLInputElement, onSource: (source: Source) => void, onProblem: (code: string) => void }} parts
 */
export function listenForText({ editor, button, picker, onSource, onProblem }) {
  document.addEventListener('paste', (event) => {
    // Inside a text that is being edited a paste is an edit like any other.
    if (isEditable(event.target) && event.target.value.trim() !== '') return;
    const at = performance.now();
    const { clipboardData } = event;
    event.preventDefault();
    const source = sourceOf(clipboardData?.getData('text/plain') ?? '', clipboardData?.getData('text/html') ?? '');
    if (source) onSource({ ...source, from: 'paste', at });
    else if (clipboardData?.files.length) readFile(clipboardData.files[0]);
    else onProblem('empty_clipboard');
  });

  button.addEventListener('click', async () => {
    let source;
    try {
      source = await readClipboard();
    } catch {
      return onProblem('no_clipboard');
    }
    if (source) onSource({ ...source, from: 'paste', at: performance.now() });
    else onProblem('empty_clipboard');
  });

  let pause;
  editor.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => onSource({ text: editor.value, from: 'typing', at: performance.now() }), TYPING_PAUSE);
  });

  picker.addEventListener('change', () => {
    if (picker.files.length) readFile(picker.files[0]);
    picker.value = '';
  });

  listenForDrops((transfer) => {
    if (transfer.files.length) readFile(transfer.files[0]);
    else onSource({ text: '', ...sourceOf(transfer.getData('text/plain'), transfer.getData('text/html')), from: 'paste', at: performance.now() });
  });

  /** @param {File} file */
  async function readFile(file) {
    const at = performance.now();
    let bytes;
    try {
      bytes = new Uint8Array(await file.slice(0, MAX_BYTES).arrayBuffer());
    } catch {
      return onProblem('unreadable_file');
    }
    const kind = binaryKind(bytes);
    if (kind) return onProblem('binary_file');
    const { text } = decode(bytes);
    const isHtml = /\.x?html?$/i.test(file.name) || /html/.test(file.type);
    onSource({ [isHtml ? 'html' : 'text']: text, cut: file.size > MAX_BYTES, from: 'file', at });
  }
}

/** The beginning of `text` that the page reads: up to the last line end within its limit, or to the limit. */
export function readable(text) {
  if (text.length <= MAX_CHARACTERS) return text;
  const end = text.lastIndexOf('\n', MAX_CHARACTERS);
  return text.slice(0, end > MAX_CHARACTERS / 2 ? end : MAX_CHARACTERS);
}

function listenForDrops(onDrop) {
  const root = document.documentElement;
  let depth = 0;
  const show = (on) => root.classList.toggle('dropping', on);
  document.addEventListener('dragenter', () => show(++depth > 0));
  document.addEventListener('dragleave', () => show(--depth > 0));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    depth = 0;
    show(false);
    onDrop(event.dataTransfer);
  });
}
