// Every way in: paste anywhere, typing, a dropped or opened file. Each ends in one call with the source.

import { readClipboard, sourceOf } from './clipboard.js';

/** Pause in typing after which the text is read. */
const TYPING_PAUSE = 180;

/**
 * @typedef {{ text?: string, html?: string, using?: 'html' | 'text', cut?: boolean, choices?: object, from: 'paste' | 'typing' | 'file' | 'sample' | 'link' | 'share' | 'batch' | 'kept' | 'choice', at: number }} Source
 * @returns {{ take: (files: File[]) => void }} for files that come another way
 * @param {{ editor: HTMLTextAreaElement, button: HTMLButtonElement, picker: HTMLInputElement, folder: HTMLInputElement, onSource: (source: Source) => void, onFiles: (files: File[]) => void, onProblem: (code: string) => void }} parts
 */
export function listenForText({ editor, button, picker, folder, onSource, onFiles, onProblem }) {
  document.addEventListener('paste', (event) => {
    // Inside a text that is being edited a paste is an edit like any other, and so it is in a field of a form.
    if (event.target === editor ? editor.value.trim() !== '' : event.target.closest?.('input')) return;
    const at = performance.now();
    const { clipboardData } = event;
    event.preventDefault();
    const source = sourceOf(clipboardData?.getData('text/plain') ?? '', clipboardData?.getData('text/html') ?? '');
    if (source) onSource({ ...source, from: 'paste', at });
    else if (clipboardData?.files.length) take([...clipboardData.files]);
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

  for (const input of [picker, folder]) {
    input.addEventListener('change', () => {
      take([...input.files]);
      input.value = '';
    });
  }

  listenForDrops(async (transfer) => {
    if (transfer.files.length) take(await droppedFiles(transfer));
    else onSource({ text: '', ...sourceOf(transfer.getData('text/plain'), transfer.getData('text/html')), from: 'paste', at: performance.now() });
  });

  // Files that the system opens with the installed page.
  globalThis.launchQueue?.setConsumer(async ({ files }) => files.length && take(await Promise.all(files.map((file) => file.getFile()))));
  return { take };

  /** One file is read like a paste; several are a batch. */
  async function take(files) {
    if (files.length > 1 || /\.(?:jsonl|ndjson)$/i.test(files[0]?.name)) return onFiles(files);
    const at = performance.now();
    try {
      const { readFile } = await import('./files.js');
      if (files.length) onSource({ ...(await readFile(files[0])), from: 'file', at });
    } catch ({ code }) {
      onProblem(code);
    }
  }
}

/** Every file of a drop, folders opened. The list must be asked for before anything is awaited. */
async function droppedFiles({ items, files }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  const given = [...files];
  return entries.some((entry) => entry.isDirectory) ? (await import('./dropped.js')).filesIn(entries) : given;
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
