// The first thing that the page does: module and worker are under way while the rest of the page is still on its way.

import { script } from './trusted.js';

/** Compiles while it downloads where the server names the type rightly, and after it otherwise. */
async function compile(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const type = response.headers.get('content-type') ?? '';
  return type.startsWith('application/wasm') ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** @type {Promise<WebAssembly.Module>} */
export const module = compile(new URL('../pkg/tallymark_bg.wasm', import.meta.url));

/** A worker that stands by for the module. Throws where the browser starts none. */
export const spawn = () => new Worker(script('worker'), { type: 'module', name: 'tallymark' });

/** What the first worker says before anybody listens. */
const said = [];
let first = null;
try {
  first = spawn();
  first.onmessage = (event) => said.push(() => first.onmessage(event));
  first.onerror = (event) => {
    event.preventDefault();
    said.push(() => first.onerror(event));
  };
  const worker = first;
  module.then((module) => worker.postMessage({ module }), () => {});
} catch {
  // Whoever asks for it makes one, and hears what is wrong.
}

/** Hands over the first worker, with the module on its way to it; `listen` gives it its listeners. Null the second time, or where there is none. */
export function take(listen) {
  const worker = first;
  if (!worker) return null;
  listen(worker);
  for (const say of said) say();
  first = null;
  return worker;
}
