// The lists behind the sentence, and the card of a repair: each comes when it is first asked for.

export class Repairs {
  #parts;
  #report = null;
  #panels = null;
  #card = null;
  #asked = null;

  /** @param {{ root: HTMLElement, card: HTMLElement, sentence: HTMLElement, article: HTMLElement, reveal: (start: number, end: number) => void, decide: (repairs: object[], undo: boolean) => void, flip: (block: object) => void }} parts */
  constructor(parts) {
    this.#parts = parts;
    for (const type of ['pointerover', 'click']) parts.article.addEventListener(type, (event) => this.#first(event));
  }

  /** `stay` keeps the list that is open. */
  show(report, { stay = false } = {}) {
    this.#report = report;
    this.#panels?.show(report, { stay });
    this.#card?.show(report);
  }

  /** @param {'mended' | 'dropped' | 'aside' | null} panel */
  async toggle(panel) {
    if (!this.#panels && panel) {
      const { Panels } = await import('./panels.js');
      this.#panels ??= new Panels(this.#parts);
      this.#panels.show(this.#report);
    }
    this.#panels?.toggle(panel);
  }

  /** The card is fetched once; it opens where the pointer last was, and stays open where there was a click. */
  async #first({ target, type }) {
    const repair = !this.#card && target.closest?.('.repair');
    if (!repair) return;
    if (type === 'click' || !this.#asked?.pin) this.#asked = { repair, pin: type === 'click' };
    const { RepairCard } = await import('./repair-card.js');
    if (this.#card) return;
    this.#card = new RepairCard(this.#parts);
    this.#card.show(this.#report);
    if (this.#asked.repair.isConnected) this.#card.open(this.#asked.repair, this.#asked.pin);
  }
}
