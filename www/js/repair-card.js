// What a repair did, shown beside it: before and after, whether it is certain, and why.

import { fill, h } from './dom.js';
import { t, words } from './i18n/index.js';
import { pair } from './repair-pair.js';

const GAP = 8;

export class RepairCard {
  #card;
  #report;
  #at = null;

  /** @param {{ card: HTMLElement, article: HTMLElement }} parts */
  constructor({ card, article }) {
    this.#card = card;
    const over = (event) => this.#open(event.target.closest?.('.repair'));
    article.addEventListener('pointerover', over);
    article.addEventListener('click', over);
    article.addEventListener('pointerleave', () => this.close());
    article.addEventListener('scroll', () => this.close(), { passive: true });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close());
    document.addEventListener('scroll', () => this.close(), { passive: true });
  }

  show(report) {
    this.#report = report;
    this.close();
  }

  close() {
    this.#at = null;
    this.#card.hidden = true;
  }

  #open(element) {
    if (element === this.#at) return;
    if (!element) return this.close();
    this.#at = element;
    const repair = this.#report.repairs[element.dataset.repair];
    const { kind, certain, reason } = repair;
    fill(
      this.#card,
      h('p', { class: 'pair', lang: this.#report.article.language }, ...pair(this.#report, repair)),
      h('p', { class: certain ? 'why' : 'why inferred' }, `${words().repairs[kind] ?? kind}, ${t(certain ? 'certain' : 'inferred')}`),
      reason && h('p', { class: 'reason' }, reason),
    );
    this.#card.hidden = false;
    this.#place(element.getBoundingClientRect());
  }

  #place(anchor) {
    const { width, height } = this.#card.getBoundingClientRect();
    const left = Math.min(Math.max(anchor.left, GAP), innerWidth - width - GAP);
    const above = anchor.top - height - GAP;
    this.#card.style.left = `${left}px`;
    this.#card.style.top = `${above > GAP ? above : anchor.bottom + GAP}px`;
  }
}
