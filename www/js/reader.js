// From a source to its report: the last one wins, what the reader decided about a text goes with it.

import { Choices } from './choices.js';
import { readable } from './limits.js';
import { setBusy, showProblem, showTiming } from './notices.js';

/** Work that takes longer says so. */
const BUSY_AFTER = 300;

/** What of a source is read: the HTML where it is better, or the only one. */
const used = ({ text, html, using = text === undefined ? 'html' : 'text' }) => ({ [using]: using === 'html' ? html : text });

/** Calls back when what was drawn is on the screen. */
const afterPaint = (done) => requestAnimationFrame(() => setTimeout(done));

export class Reader {
  #analyser;
  #onReport;
  #asked = 0;
  /** The source as it came, with both its forms. */
  given = null;
  /** What of it was read. */
  source = null;
  choices = new Choices();

  /** @param {import('./analyser.js').Analyser} analyser @param {(report: object, source: import('./intake.js').Source) => Promise<void>} onReport */
  constructor(analyser, onReport) {
    this.#analyser = analyser;
    this.#onReport = onReport;
  }

  /** Whether anything has been asked for yet. */
  get isFresh() {
    return this.#asked === 0;
  }

  /** What is under way is no longer wanted. */
  giveUp() {
    this.#asked += 1;
    this.#analyser.cancel('superseded');
    setBusy(false);
  }

  /** @param {import('./intake.js').Source} source */
  async read(source) {
    showProblem(null);
    const [[form, whole]] = Object.entries(used(source));
    const text = readable(whole);
    if (text.trim() === '') {
      this.giveUp();
      if (source.from !== 'typing') showProblem('blank');
      return;
    }
    const asked = ++this.#asked;
    const busy = setTimeout(() => asked === this.#asked && setBusy(true), BUSY_AFTER);
    try {
      await this.#answer(source, { [form]: text }, () => asked === this.#asked);
      if (asked === this.#asked && (text !== whole || source.cut)) showProblem('cut');
    } catch (error) {
      if (asked === this.#asked && error.code !== 'superseded' && !source.refused?.(error.code)) showProblem(error.code ?? 'crashed');
      if (!error.code) console.error(error);
    } finally {
      clearTimeout(busy);
      if (asked === this.#asked) setBusy(false);
    }
  }

  async #answer(source, asking, isWanted) {
    this.choices.goWith(asking.text ?? asking.html, source.from === 'typing');
    if (source.choices) this.choices.restore(source.choices);
    const { json, milliseconds } = await this.#analyser.analyse(asking, this.choices.options);
    if (!isWanted()) return;
    this.source = asking;
    // Of a text that is too long only what can be read is held on to.
    const { text, html, using } = source;
    if (source.from !== 'choice') this.given = { text: text && readable(text), html: html && readable(html), using };
    await this.#onReport(JSON.parse(json), source);
    afterPaint(() => {
      showTiming({ analysed: milliseconds, shown: performance.now() - source.at });
      performance.measure('tallymark:shown', { start: source.at });
    });
  }

  /** The same text with what was decided, or the other form of the same clipboard. */
  again(using = this.given.using, refused) {
    const from = using === this.given.using ? 'choice' : 'paste';
    return this.read({ ...this.given, using, from, refused, at: performance.now() });
  }

  /** Corrects a figure by hand, or without a correction lets it be as it was read. `refused` hears when the value is no number. */
  correct(start, correction, refused) {
    const before = this.choices.correctionOf(start);
    this.choices.correct(start, correction);
    return this.again(undefined, (code) => {
      this.choices.correct(start, before);
      if (code === 'bad_option') refused();
      return code === 'bad_option';
    });
  }

  /** Puts repairs back, or mends them again. */
  decide(repairs, undo) {
    if (undo) this.choices.putBack(repairs);
    else this.choices.mend(repairs);
    this.again();
  }

  /** Keeps a block that was dropped, or drops one that was kept. */
  flip(block) {
    this.choices.flip(block);
    this.again();
  }

  /** The report of what is shown as a file. */
  async write(format) {
    const { bytes } = await this.#analyser.analyse(this.source, this.choices.options, format);
    return bytes;
  }

  async sample(name) {
    let text;
    try {
      text = await (await import('./samples.js')).loadSample(name);
    } catch {
      return showProblem('sample');
    }
    await this.read({ text, from: 'sample', at: performance.now() });
  }
}
