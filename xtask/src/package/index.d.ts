import type { Options, Report } from "./{name}.js";

export * from "./{name}.js";

/** A text as pasted, or a page of HTML. */
export type Input = string | { text: string; html?: undefined } | { html: string; text?: string };

/** Where the module is: an address, a Response, its bytes, or the module compiled. */
export type ModuleSource = string | URL | Request | Response | BufferSource | WebAssembly.Module;

/** Loads the module once; every later call waits for the first. */
export function ready(source?: ModuleSource | Promise<ModuleSource> | { module_or_path: ModuleSource | Promise<ModuleSource> }): Promise<void>;
export default ready;

/** Analyses a text or a page. `ready()` must have resolved. */
export function analyse(input: Input, options?: Options): Report;

/** An error of `analyse` carries a stable name as its `code`. */
export interface TallymarkError extends Error {
  code: string;
}

export interface WorkerSettings {
  /** Address of the module where it does not lie beside the package's own files. */
  wasm?: string | URL;
  /** Makes the worker where the bundler does not find `{name}/worker` by itself. */
  worker?: () => Worker;
  /** Milliseconds for one text; 30 seconds unless told. */
  timeout?: number;
}

export interface TallymarkWorker {
  /** Rejects with a `TallymarkError`: `aborted`, `timeout`, `crashed`, `load`, or a code of the core. */
  analyse(input: Input, options?: Options, control?: { signal?: AbortSignal }): Promise<Report>;
  terminate(): void;
}

/** The same in a worker, so that the page stays free. */
export function createWorker(settings?: WorkerSettings): TallymarkWorker;
