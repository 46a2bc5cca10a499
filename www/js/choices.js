// What the reader decided otherwise about one text: repairs put back, blocks kept or dropped, figures corrected. They are options of
// the core, each by the place where it starts in the text as given.

/** How many units two texts share at their beginning, and at their end behind that. */
function shared(before, after) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail };
}

export class Choices {
  /** Repairs put back, by their start. */
  #undone = new Map();
  #kept = new Set();
  #dropped = new Set();
  /** Figures corrected by hand, by their start. */
  #corrected = new Map();
  /** The text that they are about. */
  #text = null;

  clear() {
    for (const list of [this.#undone, this.#kept, this.#dropped, this.#corrected]) list.clear();
  }

  /** As the core wants them. */
  get options() {
    return { undo: [...this.#undone.keys()], keep: [...this.#kept], drop: [...this.#dropped], corrections: [...this.#corrected.values()] };
  }

  get count() {
    return this.#undone.size + this.#kept.size + this.#dropped.size + this.#corrected.size;
  }

  /** Everything that was decided, as plain data. */
  get state() {
    return { undone: [...this.#undone.values()], kept: [...this.#kept], dropped: [...this.#dropped], corrected: [...this.#corrected.values()] };
  }

  /** Takes up what was decided about the same text before. */
  restore({ undone, kept, dropped, corrected }) {
    const byStart = (list) => new Map(list.map((item) => [item.start, item]));
    [this.#undone, this.#kept, this.#dropped, this.#corrected] = [byStart(undone), new Set(kept), new Set(dropped), byStart(corrected)];
  }

  correctionOf(start) {
    return this.#corrected.get(start);
  }

  /** Corrects a figure; without a correction it is as the core read it. */
  correct(start, correction) {
    if (correction) this.#corrected.set(start, { start, ...correction });
    else this.#corrected.delete(start);
  }

  putBack(repairs) {
    for (const repair of repairs) this.#undone.set(repair.start, repair);
  }

  mend(repairs) {
    for (const { start } of repairs) this.#undone.delete(start);
  }

  /** Keeps a dropped block, drops a kept one; the second time it is as the core had it. */
  flip({ start, kept }) {
    const [wanted, other] = kept ? [this.#dropped, this.#kept] : [this.#kept, this.#dropped];
    if (!other.delete(start)) wanted.add(start);
  }

  /** Another text comes: without the decisions, unless it is the same, or the same edited. */
  goWith(text, edited) {
    if (text !== this.#text) {
      if (edited && this.#text !== null) this.follow(this.#text, text);
      else this.clear();
    }
    this.#text = text;
  }

  /** The text was edited: decisions about what was not touched stay with it. */
  follow(before, after) {
    if (this.count === 0 || before === after) return;
    const { head, tail } = shared(before, after);
    const moved = (start, end = start + 1) =>
      end <= head ? start : start >= before.length - tail ? start + after.length - before.length : null;
    const along = (map) => {
      const list = [...map.values()].map((item) => ({ ...item, start: moved(item.start, item.end) }));
      return new Map(list.filter(({ start }) => start !== null).map((item) => [item.start, item]));
    };
    [this.#undone, this.#corrected] = [along(this.#undone), along(this.#corrected)];
    const follow = (starts) => new Set([...starts].map((start) => moved(start)).filter((start) => start !== null));
    [this.#kept, this.#dropped] = [follow(this.#kept), follow(this.#dropped)];
  }

  /** The report with the repairs that were put back among the others, as `undone`, each at its place in the text. */
  laidOver(report) {
    if (this.#undone.size === 0) return report;
    const undone = [...this.#undone.values()].sort((a, b) => a.start - b.start);
    const repairs = [];
    let next = 0;
    let shift = 0;
    for (const repair of undone) {
      for (; report.repairs[next]?.start < repair.start; next++) {
        repairs.push(report.repairs[next]);
        shift = report.repairs[next].text_end - report.repairs[next].end;
      }
      const { start, before } = repair;
      const end = start + before.length;
      repairs.push({ ...repair, end, text_start: start + shift, text_end: end + shift, undone: true });
    }
    return { ...report, repairs: [...repairs, ...report.repairs.slice(next)] };
  }
}
