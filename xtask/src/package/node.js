// The entry for Node, which cannot fetch the module from its own disk: it is read instead. Everything else is as in a browser.
import { readFile } from "node:fs/promises";
import load from "./{name}.js";

export * from "./{name}.js";

export default async function init(source) {
  return load(source ?? { module_or_path: await readFile(new URL("./{name}_bg.wasm", import.meta.url)) });
}
