// Many sources through a few workers. Each worker has one source at a time, none holds more than one text, and one that hangs,
// falls or has grown is replaced.

/** No single source of many may take longer than this. */
const TIME_LIMIT = 30_000;
/** A module never gives memory back: after so many sources, or one of so many bytes, its worker is replaced. */
const SOURCES = 250;
const LARGE = 500_000;
const MOST_WORKERS = 4;

export class Pool {
  #module;
  #lanes = new Set();
  #onAnswer;

  /** @param {Promise<WebAssembly.Module>} module @param {(item: object, answer: object) => void} onAnswer */
  constructor(module, onAnswer) {
    this.#module = module;
    this.#onAnswer = onAnswer;
  }

  /** Reads every item that `next` hands out, until it hands out none. Resolves when all are answered or the pool is stopped. */
  async run(next) {
    const module = await this.#module;
    const size = Math.min(MOST_WORKERS, Math.max(1, (navigator.hardwareConcurrency ?? 2) - 1));
    await Promise.all(Array.from({ length: size }, () => this.#lane(module, next)));
  }

  stop() {
    for (const lane of this.#lanes) lane.stop();
  }

  async #lane(module, next) {
    const lane = { worker: null, served: 0, stopped: false, stop: () => {} };
    this.#lanes.add(lane);
    for (let item = next(); item && !lane.stopped; item = next()) {
      lane.worker ??= spawn(module);
      const answer = await ask(lane, item);
      if (lane.stopped) break;
      lane.served += 1;
      if (answer.error || lane.served >= SOURCES || (item.source.file?.size ?? 0) > LARGE) retire(lane);
      this.#onAnswer(item, answer);
    }
    retire(lane);
    this.#lanes.delete(lane);
  }
}

function spawn(module) {
  const worker = new Worker(globalThis.headStart.script('worker'), { type: 'module', name: 'tallymark pool' });
  worker.postMessage({ module, quiet: true });
  return worker;
}

function retire(lane) {
  lane.worker?.terminate();
  lane.worker = null;
  lane.served = 0;
}

function ask(lane, item) {
  return new Promise((resolve) => {
    const done = (answer) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const timer = setTimeout(() => done({ error: { code: 'timeout' } }), TIME_LIMIT);
    lane.stop = () => {
      lane.stopped = true;
      done({ error: { code: 'cancelled' } });
    };
    lane.worker.onmessage = ({ data }) => data.id === item.id && done(data);
    lane.worker.onerror = (event) => {
      event.preventDefault();
      done({ error: { code: 'crashed' } });
    };
    lane.worker.postMessage({ id: item.id, ...item.source, slim: true, options: { ...item.options, positions: 'utf16' } });
  });
}
