// Runs the core away from the page. One question at a time; the client decides what is still wanted.

import init, { analyseHtmlJson, analyseJson, exportHtml, exportText, version } from '../pkg/tallymark.js';

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

/** One sentence in each script builds what the core builds once, so that the first paste does not wait for it. */
const WARM_UP = ['去年，该市新增企业20家，同比增长8.5%。', '去年,該市簽訂項(xiàng)目20個(gè),同比增長8.5%。', 'Sales rose 8.5% to $1.2 billion last year.'];

async function load(module) {
  await init({ module_or_path: module });
  closeTheDoors();
  return version();
}

function warmUp() {
  for (const text of WARM_UP) analyseJson(text);
}

function answer({ id, html, text, format, options }) {
  const started = performance.now();
  const found = { id };
  if (format) found.bytes = html === undefined ? exportText(text, format, options) : exportHtml(html, format, options);
  else found.json = html === undefined ? analyseJson(text, options) : analyseHtmlJson(html, options);
  return { ...found, milliseconds: performance.now() - started };
}

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      core = load(data.module);
      self.postMessage({ ready: await core });
      warmUp();
    } else {
      await core;
      self.postMessage(answer(data));
    }
  } catch (error) {
    // An error of the core carries a code; anything else has left the module in a state that nobody knows.
    self.postMessage({ id: data.id, error: { code: error.code ?? 'crashed', message: String(error.message ?? error) } });
  }
};
