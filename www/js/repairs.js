// The lists behind the sentence, and the card of a repair: each comes when it is first asked for.

export class Repairs {
  #parts;
  #report = null;
  #panels = null;
  #card = null;

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

  async #first({ target, type }) {
    const repair = !this.#card && target.closest?.('.repair');
    if (!repair) return;
    const { RepairCard } = await import('./repair-card.js');
    this.#card ??= new RepairCard(this.#parts);
    this.#card.show(this.#report);
    if (repair.isConnected) this.#card.open(repair, type === 'click');
  }
}
