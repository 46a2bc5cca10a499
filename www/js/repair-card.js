// What a repair did, shown beside it: before and after, whether it is certain, and why. A click keeps the card open, with the
// ways to put back what stood there.

import { fill, h } from './dom.js';
import { t, words } from './i18n/index.js';
import { reasonOfRepair } from './reasons.js';
import { pair } from './repair-pair.js';

const GAP = 8;

export class RepairCard {
  #card;
  #decide;
  #report;
  #at = null;

  /** @param {{ card: HTMLElement, article: HTMLElement, decide: (repairs: object[], undo: boolean) => void }} parts */
  constructor({ card, article, decide }) {
    this.#card = card;
    this.#decide = decide;
    const pinned = () => card.classList.contains('pinned');
    article.addEventListener('pointerover', ({ target }) => pinned() || this.open(target.closest?.('.repair')));
    article.addEventListener('click', ({ target }) => this.open(target.closest('.repair'), true));
    article.addEventListener('pointerleave', () => pinned() || this.close());
    article.addEventListener('scroll', () => this.close(), { passive: true });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close());
    document.addEventListener('scroll', () => this.close(), { passive: true });
    document.addEventListener('click', ({ target }) => !card.contains(target) && !article.contains(target) && this.close());
  }

  show(report) {
    this.#report = report;
    this.close();
  }

  close() {
    this.#at = null;
    this.#card.hidden = true;
    this.#card.classList.remove('pinned');
  }

  open(element, pin = false) {
    if (element === this.#at && !pin) return;
    if (!element) return this.close();
    this.#at = element;
    const repair = this.#report.repairs[element.dataset.repair];
    const { kind, certain, undone } = repair;
    const reason = reasonOfRepair(repair);
    fill(
      this.#card,
      h('p', { class: 'pair', lang: this.#report.article.language }, ...pair(this.#report, repair)),
      h('p', { class: certain ? 'why' : 'why inferred' }, `${words().repairs[kind] ?? kind}, ${t(undone ? 'put_back' : certain ? 'certain' : 'inferred')}`),
      reason && h('p', { class: 'reason' }, reason),
      pin && this.#ways(repair),
    );
    this.#card.classList.toggle('pinned', pin);
    this.#card.hidden = false;
    this.#place(element.getBoundingClientRect());
  }

  #ways(repair) {
    const same = this.#report.repairs.filter(({ kind, undone }) => kind === repair.kind && undone === repair.undone);
    const way = (label, repairs) =>
      h('button', { type: 'button', class: 'words', onclick: () => this.#decide(repairs, !repair.undone) }, label);
    return h(
      'p',
      { class: 'choose' },
      way(t(repair.undone ? 'mend' : 'undo'), [repair]),
      same.length > 1 && way(words().allOfKind(t(repair.undone ? 'mend' : 'undo'), same.length), same),
    );
  }

  #place(anchor) {
    const { width, height } = this.#card.getBoundingClientRect();
    const left = Math.min(Math.max(anchor.left, GAP), innerWidth - width - GAP);
    const above = anchor.top - height - GAP;
    this.#card.style.left = `${left}px`;
    this.#card.style.top = `${above > GAP ? above : anchor.bottom + GAP}px`;
  }
}
