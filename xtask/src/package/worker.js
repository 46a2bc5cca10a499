// Runs in a worker of `createWorker`.
import { analyse, ready } from "./index.js";

let loaded;

self.onmessage = async ({ data: { id, input, options, wasm } }) => {
  if (id === undefined) {
    loaded = ready(wasm);
    loaded.catch(() => {});
    return;
  }
  try {
    await loaded;
  } catch (error) {
    self.postMessage({ id, error: { code: "load", message: String(error.message ?? error) } });
    return;
  }
  try {
    self.postMessage({ id, report: analyse(input, options) });
  } catch (error) {
    // An error of the core carries a code; anything else has left the module in a state that nobody knows.
    self.postMessage({ id, error: { code: error.code ?? "crashed", message: String(error.message ?? error) } });
  }
};
