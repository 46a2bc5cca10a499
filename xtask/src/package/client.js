// Analysis away from the page's own thread. A worker that hangs or falls is replaced; the text is the caller's and stays.

const TIMEOUT = 30000;

function failure(code, message = code) {
  const error = new Error(message);
  error.code = code;
  return error;
}

/**
 * @param settings `wasm`: address of the module where it does not lie beside this file. `worker`: makes a Worker where the
 * bundler cannot find `worker.js` by itself. `timeout`: milliseconds for one text.
 */
export function createWorker({ wasm = new URL("./{name}_bg.wasm", import.meta.url), worker: make = () => new Worker(new URL("./worker.js", import.meta.url), { type: "module" }), timeout = TIMEOUT } = {}) {
  const jobs = new Map();
  let worker = null;
  let last = 0;

  function settle(id, error, report) {
    const job = jobs.get(id);
    if (!job) return;
    jobs.delete(id);
    clearTimeout(job.timer);
    job.signal?.removeEventListener("abort", job.onAbort);
    if (error) job.reject(error);
    else job.resolve(report);
  }

  /** Everything under way in a worker that is gone is lost with it, and asked again but for the one that is to blame. */
  function replace(id, error) {
    worker?.terminate();
    worker = null;
    settle(id, error);
    for (const [other, job] of jobs) current().postMessage({ id: other, ...job.question });
  }

  function current() {
    if (worker) return worker;
    const mine = (worker = make());
    // A worker may be started from a blob, where no address is relative to anything.
    mine.postMessage({ wasm: String(new URL(wasm, globalThis.location?.href)) });
    mine.onmessage = ({ data }) => {
      // One that has fallen may have answered more before it was ended: none of it counts.
      if (mine !== worker) return;
      if (data.error?.code === "crashed") replace(data.id, failure("crashed", data.error.message));
      else settle(data.id, data.error && failure(data.error.code, data.error.message), data.report);
    };
    mine.onerror = (event) => {
      event.preventDefault?.();
      if (mine !== worker) return;
      worker.terminate();
      worker = null;
      for (const id of [...jobs.keys()]) settle(id, failure("crashed", event.message ?? "the worker could not be started"));
    };
    return worker;
  }

  return {
    /** @returns the report; rejects with an error whose `code` is `aborted`, `timeout`, `crashed`, or one of the core's */
    analyse(input, options, { signal } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(failure("aborted"));
        const id = ++last;
        const question = { input: typeof input === "string" ? { text: input } : { text: input.text, html: input.html }, options };
        const onAbort = () => replace(id, failure("aborted"));
        const timer = setTimeout(() => replace(id, failure("timeout")), timeout);
        jobs.set(id, { resolve, reject, timer, signal, onAbort, question });
        signal?.addEventListener("abort", onAbort, { once: true });
        current().postMessage({ id, ...question });
      });
    },
    terminate() {
      worker?.terminate();
      worker = null;
      for (const id of [...jobs.keys()]) settle(id, failure("aborted"));
    },
  };
}
