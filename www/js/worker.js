// Runs the core away from the page. One question at a time; the client decides what is still wanted. The build puts this and what it
// imports into one file, `pkg/page-worker.js`: one after the other they would take their turns behind the files of the page.

import { load, reportOf, respond } from './answers.js';
import { WARM_UP } from './warm-up.js';

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

/** Reads small pages, so that the first paste does not wait for what the core builds once: one at a time, for a paste may come in
 * between. The last report is handed over. */
async function warmUp() {
  let json;
  for (const text of WARM_UP) {
    await new Promise((resolve) => setTimeout(resolve));
    json = reportOf(text);
  }
  self.postMessage({ warm: json });
}

async function start({ module, quiet }) {
  const version = await load(module);
  closeTheDoors();
  self.postMessage({ ready: version });
  if (!quiet) await warmUp();
}

self.onmessage = async ({ data }) => {
  if (data.module) start(data).catch((error) => self.postMessage({ error: { code: 'crashed', message: String(error) } }));
  else self.postMessage(await respond(data));
};
