// The entry for browsers and bundlers. Nothing happens on import: `ready` loads the module once, whoever asks.
import load, * as core from "./{name}.js";

export { initSync } from "./{name}.js";
export { createWorker } from "./client.js";

let loading;
let fallen = null;

/** Loads the module: from beside this file, or from `source`: an address, a Response, bytes, or a compiled module. */
export function ready(source) {
  if (fallen) return Promise.reject(fallen);
  loading ??= load(source === undefined ? undefined : (source.module_or_path !== undefined ? source : { module_or_path: source })).then(
    () => undefined,
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

export default ready;

/** Asks the module. One that has trapped is in a state that nobody knows: it is never asked again. A worker of `createWorker` is
 * replaced when that happens. */
function ask(name, ...given) {
  if (fallen) throw fallen;
  try {
    return core[name](...given);
  } catch (error) {
    const trapped = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
    if (trapped) fallen = Object.assign(new Error("the module has fallen and is not used again: reload the page, or use createWorker", { cause: error }), { code: "crashed" });
    throw fallen ?? error;
  }
}

/** Analyses a text, `{ text }` or `{ html }`. `ready()` must have resolved. */
export function analyse(input, options) {
  if (typeof input === "string") return ask("analyse", input, options);
  return input.html === undefined ? ask("analyse", input.text, options) : ask("analyseHtml", input.html, options);
}

export const analyseHtml = (html, options) => ask("analyseHtml", html, options);
export const analyseJson = (text, options) => ask("analyseJson", text, options);
export const analyseHtmlJson = (html, options) => ask("analyseHtmlJson", html, options);
export const exportText = (text, format, options) => ask("exportText", text, format, options);
export const exportHtml = (html, format, options) => ask("exportHtml", html, format, options);
export const version = () => ask("version");
