// The entry for browsers and bundlers. Nothing happens on import: `ready` loads the module once, whoever asks.
import load, { analyse as analyseText, analyseHtml } from "./{name}.js";

export * from "./{name}.js";
export { createWorker } from "./client.js";

let loading;

/** Loads the module: from beside this file, or from `source`: an address, a Response, bytes, or a compiled module. */
export function ready(source) {
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

/** Analyses a text, `{ text }` or `{ html }`. `ready()` must have resolved. */
export function analyse(input, options) {
  if (typeof input === "string") return analyseText(input, options);
  return input.html === undefined ? analyseText(input.text, options) : analyseHtml(input.html, options);
}
