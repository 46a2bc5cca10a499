// The lists behind the sentence: what was mended, what was dropped, which numbers are no figures. One is open at a time, and
// while it is, its places stand out in the article.

import { fill, h } from './dom.js';
import { t, words } from './i18n/index.js';

/** Entries drawn in a list. */
const SHOWN = 120;

export class Panels {
  #root;
  #sentence;
  #article;
  #reveal;
  #report;
  #open = null;

  /** @param {{ root: HTMLElement, sentence: HTMLElement, article: HTMLElement, reveal: (start: number, end: number) => void }} parts */
  constructor({ root, sentence, article, reveal }) {
    this.#root = root;
    this.#sentence = sentence;
    this.#article = article;
    this.#reveal = reveal;
  }

  show(report) {
    this.#report = report;
    this.toggle(null);
  }

  /** @param {'mended' | 'dropped' | 'aside' | null} panel */
  toggle(panel) {
    this.#open = panel === this.#open ? null : panel;
    for (const button of this.#sentence.querySelectorAll('button')) {
      button.setAttribute('aria-expanded', String(button.dataset.panel === this.#open));
    }
    this.#article.dataset.show = this.#open ?? '';
    this.#root.hidden = this.#open === null;
    if (this.#open === null) return this.#root.replaceChildren();
    const entries = { mended: () => this.#mended(), dropped: () => this.#dropped(), aside: () => this.#aside() }[this.#open]();
    const rest = entries.length - SHOWN;
    fill(
      this.#root,
      h('h2', {}, t(this.#open)),
      h('ul', { class: this.#open }, ...entries.slice(0, SHOWN).map((draw) => h('li', {}, ...draw()))),
      rest > 0 && h('p', { class: 'rest' }, words().footer.more(rest)),
    );
  }

  /** The same repair made in many places is one entry; each click on it goes to the next place. */
  #mended() {
    const groups = new Map();
    for (const repair of this.#report.repairs) {
      const key = JSON.stringify([repair.before, repair.after, repair.kind, repair.certain]);
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(repair);
    }
    const lang = this.#report.article.language;
    const ranked = [...groups.values()].sort((a, b) => a[0].certain - b[0].certain || b.length - a.length);
    return ranked.map((repairs) => () => {
      const { before, after, kind, certain, reason } = repairs[0];
      let next = 0;
      const go = () => this.#go(repairs[next++ % repairs.length]);
      return [
        h(
          'button',
          { type: 'button', onclick: go, lang },
          h('del', {}, before),
          h('span', { class: 'arrow' }, '→'),
          h('ins', {}, after || t('removed')),
        ),
        repairs.length > 1 && h('span', { class: 'times' }, words().places(repairs.length)),
        h('span', { class: certain ? 'why' : 'why inferred', title: reason }, `${words().repairs[kind] ?? reason}, ${t(certain ? 'certain' : 'inferred')}`),
      ];
    });
  }

  #dropped() {
    const lang = this.#report.article.language;
    const { text, blocks } = this.#report;
    return blocks
      .filter(({ kept }) => !kept)
      .map((block) => () => [
        h('button', { type: 'button', lang, onclick: () => this.#go(block) }, text.slice(block.text_start, Math.min(block.text_end, block.text_start + 80))),
        h('span', { class: 'why' }, `${words().roles[block.role] ?? block.role}: ${block.reason}`),
      ]);
  }

  #aside() {
    const lang = this.#report.article.language;
    return this.#report.traps.map((trap) => () => [
      h('button', { type: 'button', lang, onclick: () => this.#go(trap) }, trap.quote),
      h('span', { class: 'why' }, words().traps[trap.kind] ?? trap.reason),
    ]);
  }

  #go({ text_start, text_end }) {
    this.#reveal(text_start, text_end);
  }
}
