// The entry for Node, which cannot fetch the module from its own disk: it is read instead. Everything else is as in a browser.
import { readFile } from "node:fs/promises";
import { ready as load } from "./index.js";

export * from "./index.js";

export function ready(source) {
  return load(source ?? readFile(new URL("./{name}_bg.wasm", import.meta.url)));
}

export default ready;
