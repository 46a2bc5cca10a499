// Runs the core away from the page. One question at a time; the client decides what is still wanted.

import init, { analyseHtmlJson, analyseJson, version } from '../pkg/tallymark.js';

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

function answer({ id, html, text, options }) {
  const started = performance.now();
  const json = html === undefined ? analyseJson(text, options) : analyseHtmlJson(html, options);
  return { id, json, milliseconds: performance.now() - started };
}

self.onmessage = async ({ data }) => {
  try {
    if (data.module) {
      core = load(data.module);
      self.postMessage({ ready: await core });
    } else {
      await core;
      self.postMessage(answer(data));
    }
  } catch (error) {
    // An error of the core carries a code; anything else has left the module in a state that nobody knows.
    self.postMessage({ id: data.id, error: { code: error.code ?? 'crashed', message: String(error.message ?? error) } });
  }
};
