import type { Input } from "./index.js";
import type { MetricView, Report } from "./{name}.js";

/** `<tally-mark src for lang view wasm-url>` */
export class TallyMark extends HTMLElement {
  /** The report of what is shown. */
  report: Report | null;
  /** A source in the place of an attribute. */
  source: Input | null;
  /** Reads again, after the text has changed. */
  refresh(): Promise<void>;
}

declare global {
  interface HTMLElementTagNameMap {
    "tally-mark": TallyMark;
  }
  interface HTMLElementEventMap {
    "tally-report": CustomEvent<Report>;
    "tally-select": CustomEvent<MetricView>;
    "tally-error": CustomEvent<Error>;
  }
}
