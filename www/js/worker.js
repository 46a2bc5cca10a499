// Runs the core away from the page. One question at a time; the client decides what is still wanted.

import init, { analyseHtmlJson, analyseJson, exportHtml, exportText, version } from '../pkg/tallymark.js';
import { readable } from './limits.js';
import { slim } from './slim.js';
import { WARM_UP } from './warm-up.js';

let core;

/** Nothing may leave from here: once the module is in, the ways out are taken away. */
function closeTheDoors() {
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'importScripts', 'BroadcastChannel']) {
    try {
      Object.defineProperty(self, name, { value: undefined, configurable: false, writable: false });
    } catch {
      // A name that the browser guards stays as it is; the page's policy still holds.
    }
  }
}

async function load(module) {
  await init({ module_or_path: module });
  closeTheDoors();
  return version();
}

/** Reads small pages, so that the first paste does not wait for what the core builds once. The last report is handed over. */
function warmUp() {
  let json;
  for (const text of WARM_UP) json = analyseJson(text, { positions: 'utf16' });
  self.postMessage({ warm: json });
}

function answer({ id, html, text, format, options }) {
  const started = performance.now();
  const found = { id };
  if (format) found.bytes = html === undefined ? exportText(text, format, options) : exportHtml(html, format, options);
  else found.json = html === undefined ? analyseJson(text, options) : analyseHtmlJson(html, options);
  return { ...found, milliseconds: performance.now() - started };
}

/** One of many: a file is read here, so that the page never holds more than its handle. */
async function answerSlim({ id, file, html, text, options }) {
  const source = file ? await (await import('./files.js')).readFile(file) : { html, text };
  const given = readable(source.html ?? source.text);
  if (given.trim() === '') throw Object.assign(new Error('blank'), { code: 'blank' });
  const json = source.html === undefined ? analyseJson(given, options) : analyseHtmlJson(given, options);
  return { id, slim: slim(JSON.parse(json)) };
}

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      core = load(data.module);
      self.postMessage({ ready: await core });
      if (!data.quiet) setTimeout(warmUp);
    } else {
      await core;
      self.postMessage(data.slim ? await answerSlim(data) : answer(data));
    }
  } catch (error) {
    // An error of the core carries a code; anything else has left the module in a state that nobody knows.
    self.postMessage({ id: data.id, error: { code: error.code ?? 'crashed', message: String(error.message ?? error) } });
  }
};
