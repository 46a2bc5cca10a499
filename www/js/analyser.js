// The page's side of the worker: the last question wins, and a worker that hangs or falls is replaced.

/** Of `head-start.js`. */
const { module, spawn, take } = globalThis.headStart;

/** A question asked while another runs waits this long for it, then the running one is given up. */
const PATIENCE = 300;
/** No answer takes longer than this unless something is wrong: half a minute, and ten seconds for each million characters. */
const timeLimit = (size) => 30_000 + size / 100;
/** A module never gives memory back; after a source of this many units its worker is replaced, while the reader reads. */
const LARGE = 200_000;

const sizeOf = ({ source }) => (source.text ?? source.html).length;

export class AnalyserError extends Error {
  /** @param {string} code @param {string} [message] */
  constructor(code, message = code) {
    super(message);
    this.code = code;
  }
}

export class Analyser {
  #module = module;
  #worker = null;
  #running = null;
  #waiting = null;
  #nextId = 1;
  #on;
  /** Whether a worker ever answered. */
  #started = false;
  #make = spawn;

  /** Resolves with the core's version when the first worker stands ready. */
  ready;

  /** Resolves with a small report when the first worker has read something. */
  warm;

  constructor() {
    const [ready, warm] = [Promise.withResolvers(), Promise.withResolvers()];
    this.ready = ready.promise;
    this.warm = warm.promise;
    this.#on = { ready: ready.resolve, warm: warm.resolve };
    if (!take((worker) => this.#listen(worker))) this.#spawn();
    this.#module.catch((error) => ready.reject(new AnalyserError('load', error.message)));
  }

  /** For workers beside this one. */
  get module() {
    return this.#module;
  }

  get busy() {
    return this.#running !== null;
  }

  /**
   * @param {{ text?: string, html?: string }} source
   * @param {object} [options] of the core
   * @param {'csv' | 'markdown' | 'xlsx' | 'json'} [format] for a file instead of the report
   * @returns {Promise<{ json?: string, bytes?: Uint8Array, milliseconds: number }>} rejects with an AnalyserError: `superseded`, `cancelled`, `timeout`, `crashed`, `load`, or a code of the core
   */
  analyse(source, options, format) {
    return new Promise((resolve, reject) => {
      this.#waiting?.reject(new AnalyserError('superseded'));
      this.#waiting = { id: this.#nextId++, source, options, format, resolve, reject };
      if (this.#running) setTimeout(() => this.#overtake(), PATIENCE);
      else this.#next();
    });
  }

  /** Gives up whatever runs or waits. */
  cancel(code = 'cancelled') {
    const given = [this.#running, this.#waiting].filter(Boolean);
    this.#running = this.#waiting = null;
    if (given.length > 0) this.#spawn();
    for (const job of given) this.#fail(job, code);
  }

  #overtake() {
    if (!this.#running || !this.#waiting) return;
    const slow = this.#running;
    this.#running = null;
    this.#spawn();
    this.#fail(slow, 'superseded');
    this.#next();
  }

  #fail(job, code, message) {
    clearTimeout(job.timer);
    job.reject(new AnalyserError(code, message));
  }

  #spawn() {
    this.#worker?.terminate();
    let worker;
    try {
      worker = this.#make();
    } catch {
      return void this.#stayHere();
    }
    this.#listen(worker);
    this.#module.then((module) => worker === this.#worker && worker.postMessage({ module }), () => {});
  }

  #listen(worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }) => {
      this.#started = true;
      if (data.ready) this.#on.ready(data.ready);
      else if (data.warm) this.#on.warm(data.warm);
      else this.#settle(data);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      if (this.#started) this.#settle({ error: { code: 'crashed', message: event.message } });
      else this.#stayHere();
    };
  }

  /** Where the browser starts no worker the page does the work itself. */
  async #stayHere() {
    const { Here } = await import('./here.js');
    this.#make = () => new Here();
    this.#spawn();
    if (this.#running) this.#module.then(() => this.#running && this.#ask(this.#running));
  }

  async #next() {
    if (this.#running || !this.#waiting) return;
    const job = this.#waiting;
    this.#waiting = null;
    this.#running = job;
    try {
      await this.#module;
    } catch (error) {
      if (this.#running === job) this.#running = null;
      this.#fail(job, 'load', error.message);
      return;
    }
    if (this.#running !== job) return;
    job.timer = setTimeout(() => this.cancel('timeout'), timeLimit(sizeOf(job)));
    this.#ask(job);
  }

  #ask({ id, source, format, options }) {
    this.#worker?.postMessage({ id, ...source, format, options: { ...options, positions: 'utf16' } });
  }

  #settle({ id, error, ...answer }) {
    const job = this.#running;
    if (!job || (id !== undefined && id !== job.id)) return;
    clearTimeout(job.timer);
    this.#running = null;
    if (error?.code === 'crashed' || sizeOf(job) > LARGE) this.#spawn();
    if (error) this.#fail(job, error.code, error.message);
    else job.resolve(answer);
    this.#next();
  }
}
