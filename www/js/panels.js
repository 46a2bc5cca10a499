// The lists behind the sentence: what was mended, what was dropped, which numbers are no figures. One is open at a time, and
// while it is, its places stand out in the article.

import { fill, h } from './dom.js';
import { t, words } from './i18n/index.js';
import { reasonOfBlock, reasonOfRepair } from './reasons.js';
import { pair } from './repair-pair.js';

/** Entries drawn in a list. */
const SHOWN = 200;
/** Characters of a dropped line. */
const LINE = 80;

export class Panels {
  #root;
  #sentence;
  #article;
  #reveal;
  #decide;
  #flip;
  #report;
  #open = null;

  /** @param {{ root: HTMLElement, sentence: HTMLElement, article: HTMLElement, reveal: (start: number, end: number) => void, decide: (repairs: object[], undo: boolean) => void, flip: (block: object) => void }} parts */
  constructor({ root, sentence, article, reveal, decide, flip }) {
    this.#decide = decide;
    this.#flip = flip;
    this.#root = root;
    this.#sentence = sentence;
    this.#article = article;
    this.#reveal = reveal;
  }

  /** `stay` keeps the list that is open. */
  show(report, { stay = false } = {}) {
    this.#report = report;
    const open = this.#open;
    const top = this.#root.scrollTop;
    this.#open = null;
    this.toggle(stay ? open : null);
    if (stay) this.#root.scrollTop = top;
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
    const lists = { mended: () => this.#mended(), dropped: () => this.#dropped(), aside: () => this.#aside() }[this.#open]();
    fill(this.#root, h('h2', {}, t(this.#open)), ...lists.flatMap((list) => this.#list(list)));
  }

  /** @param {{ head?: Node, lines?: boolean, entries: (() => Node[])[] }} list */
  #list({ head, lines, entries }) {
    const rest = entries.length - SHOWN;
    return [
      head,
      h('ul', { class: lines && 'lines' }, ...entries.slice(0, SHOWN).map((draw) => h('li', {}, ...draw()))),
      rest > 0 && h('p', { class: 'rest' }, words().footer.more(rest)),
    ];
  }

  /** What was inferred first. The same repair made in many places is one entry; each click on it goes to the next place. */
  #mended() {
    const kinds = new Map();
    for (const repair of this.#report.repairs) {
      const { kind, certain, undone } = repair;
      const key = `${undone ? 0 : certain ? 2 : 1} ${kind}`;
      const shown = pair(this.#report, repair).map(({ textContent }) => textContent).join('');
      if (!kinds.has(key)) kinds.set(key, { kind, certain, undone, count: 0, groups: new Map() });
      const group = kinds.get(key);
      group.count += 1;
      if (!group.groups.has(shown)) group.groups.set(shown, []);
      group.groups.get(shown).push(repair);
    }
    const ordered = [...kinds.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
    return ordered.map(({ kind, certain, undone, count, groups }) => ({
      head: h(
        'h3',
        { class: certain ? null : 'inferred' },
        `${words().repairs[kind] ?? kind}, ${t(undone ? 'put_back' : certain ? 'certain' : 'inferred')}: ${words().places(count)}`,
        count > 1 && this.#way([...groups.values()].flat(), words().allOfKind),
      ),
      entries: [...groups.values()].sort((a, b) => b.length - a.length).map((repairs) => () => this.#repair(repairs)),
    }));
  }

  /** The button that puts repairs back, or mends them again. */
  #way(repairs, name = (label) => label) {
    const undo = !repairs[0].undone;
    const label = t(undo ? 'undo' : 'mend');
    return h('button', { type: 'button', class: 'words', onclick: () => this.#decide(repairs, undo) }, name(label, repairs.length));
  }

  #repair(repairs) {
    let next = 0;
    const go = () => this.#go(repairs[next++ % repairs.length]);
    return [
      h('button', { type: 'button', onclick: go, lang: this.#report.article.language, title: reasonOfRepair(repairs[0]) }, ...pair(this.#report, repairs[0])),
      ...(repairs.length > 1 ? [h('span', { class: 'times' }, words().places(repairs.length))] : []),
      this.#way(repairs),
    ];
  }

  #dropped() {
    const lang = this.#report.article.language;
    const { text, blocks } = this.#report;
    const draw = (block) => [
      h('button', { type: 'button', lang, onclick: () => this.#go(block) }, text.slice(block.text_start, Math.min(block.text_end, block.text_start + LINE))),
      h('span', { class: 'why' }, reasonOfBlock(block)),
      h('button', { type: 'button', class: 'words', onclick: () => this.#flip(block) }, t('keep_block')),
    ];
    return [{ lines: true, entries: blocks.filter(({ kept }) => !kept).map((block) => () => draw(block)) }];
  }

  #aside() {
    const lang = this.#report.article.language;
    const draw = (trap) => [
      h('button', { type: 'button', lang, onclick: () => this.#go(trap) }, trap.quote),
      h('span', { class: 'why' }, words().traps[trap.kind] ?? trap.reason),
    ];
    return [{ entries: this.#report.traps.map((trap) => () => draw(trap)) }];
  }

  #go({ text_start, text_end }) {
    this.#reveal(text_start, text_end);
  }
}
