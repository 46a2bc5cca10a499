// The article: its text with figures, repairs and set-aside numbers marked, and what was dropped folded in its place.

import { bringIntoView, h, sideBySide } from './dom.js';
import { formatValue } from './format.js';
import { t, words } from './i18n/index.js';
import { isNew, Keyed } from './keyed.js';
import { reasonOfBlock } from './reasons.js';
import { group, pageOf, paginate, runs } from './segments.js';

const ELEMENTS = { title: 'h3', heading: 'h4' };
const SLOTS = ['indicator', 'action', 'owner', 'period', 'change', 'basis'];

export class ArticleView {
  #root;
  #pager;
  #selection;
  #flip;
  #report;
  #pages = [];
  #page = 0;
  /** What is drawn of the page, group by group. */
  #drawn;
  /** What `#text` and the marks leave behind while a group is drawn. */
  #leaves = null;
  /** Text nodes of the drawn page with their offsets in the text, in order. */
  #nodes = [];
  #marks = new Map();
  /** The mark that the keyboard reaches. */
  #stop = null;

  /** @param {{ root: HTMLElement, pager: HTMLElement, selection: import('./selection.js').Selection, flip: (block: object) => void }} parts */
  constructor({ root, pager, selection, flip }) {
    this.#flip = flip;
    this.#root = root;
    this.#pager = pager;
    this.#selection = selection;
    this.#drawn = new Keyed(root);
    root.addEventListener('click', (event) => {
      const mark = event.target.closest('.figure');
      const flip = event.target.closest('.flip');
      if (flip) this.#flip(this.#report.blocks[flip.closest('[data-block]').dataset.block]);
      if (!mark) return;
      event.preventDefault();
      selection.choose(Number(mark.dataset.figure), 'article');
    });
    root.addEventListener('keydown', (event) => this.#onKey(event));
    selection.addEventListener('change', ({ detail }) => this.#onChange(detail));
  }

  /** `stay` keeps the part and the place where the reader is; so does typing, which has no time for the browser to measure. */
  show(report, { stay = false, typing = false } = {}) {
    this.#report = report;
    this.#pages = paginate(report);
    // Set to what it is already it would have everything beneath styled again.
    if (this.#root.lang !== report.article.language) this.#root.lang = report.article.language;
    const top = stay ? this.#root.scrollTop : 0;
    this.#draw(stay || typing ? Math.min(this.#page, Math.max(0, this.#pages.length - 1)) : 0, { anew: !stay && !typing });
    if (!typing) this.#root.scrollTop = top;
  }

  /** `anew`: folds are closed again. */
  #draw(page, { anew = true } = {}) {
    this.#page = page;
    this.#highlightSlots(null);
    if (anew) this.#drawn.forget();
    const groups = group(this.#report, this.#pages[page] ?? []);
    const items = groups.flatMap((g, i) => [...this.#divider(g, groups[i - 1]), this.#plan(g)]);
    const drawn = this.#drawn.show(items, (item) => (item.draw ? item.draw() : this.#group(item)));
    this.#nodes = [];
    this.#marks.clear();
    items.forEach((item, i) => item.signs && this.#number(item, drawn[i]));
    this.#reach(this.#marks.values().next().value);
    this.#drawPager();
  }

  /** What stands between two articles that were pasted together: a line that says which comes next. */
  #divider({ pieces }, before) {
    const all = this.#report.article.articles?.length ?? 0;
    const of = (piece) => this.#report.blocks[piece.block].article;
    const part = of(pieces[0]);
    if (all < 2 || (before ? of(before.pieces[0]) === part : part > 0)) return [];
    const line = words().part(part + 1, all);
    return [{ key: line, draw: () => ({ element: h('p', { class: 'part' }, line) }) }];
  }

  /** A group with its runs; everything that is drawn of it, but for the numbers in `signs`, is in its key. */
  #plan({ folded, pieces }) {
    const { text, blocks, metrics, traps, repairs, article } = this.#report;
    const { start } = pieces[0];
    const signs = [];
    const parts = [words().tag, article.language, folded];
    for (const piece of pieces) {
      const { role, kept, rule, reason } = blocks[piece.block];
      parts.push(text.slice(piece.start, piece.end), piece.start - start, role, kept, rule, reason);
      piece.runs = kept && !folded ? runs(this.#report, piece) : [];
      for (const run of piece.runs) {
        parts.push(run.start - start);
        if (run.figure !== undefined) {
          const { kind, bound, uncertain, unit, value_text, indicator } = metrics[run.figure];
          parts.push(kind, bound, uncertain.length > 0, unit, value_text, indicator);
        } else if (run.trap !== undefined) parts.push(traps[run.trap].kind, traps[run.trap].reason);
        for (const { start: from, end: to, repair } of run.repairs) {
          parts.push(from - start, to - start, repairs[repair].certain, repairs[repair].undone);
          signs.push({ sign: 'repair', index: repair });
        }
        if (run.figure !== undefined) signs.push({ sign: 'figure', index: run.figure });
        else if (run.trap !== undefined) signs.push({ sign: 'trap', index: run.trap });
      }
      signs.push({ sign: 'block', index: piece.block });
    }
    return { key: JSON.stringify(parts), folded, pieces, start, signs };
  }

  #group({ folded, pieces, start }) {
    this.#leaves = { nodes: [], signed: [], start };
    const element = folded ? this.#fold(pieces) : this.#block(pieces[0]);
    return { element, ...this.#leaves };
  }

  /** Which figure, trap, repair and block of the report each element stands for, and where its words are in the text. */
  #number({ start, signs }, drawn) {
    signs.forEach(({ sign, index }, i) => {
      const signed = drawn.signed[i];
      if (signed.index !== index) {
        signed.index = index;
        signed.element.dataset[sign] = index;
        if (sign === 'figure') {
          signed.element.href = `#row-${index}`;
          signed.element.id = `place-${index}`;
        }
      }
      if (sign === 'figure') this.#marks.set(index, signed.element);
    });
    const shift = start - drawn.start;
    if (shift !== 0) {
      drawn.start = start;
      for (const place of drawn.nodes) {
        place.start += shift;
        place.end += shift;
      }
    }
    this.#nodes.push(...drawn.nodes);
  }

  /** An element that stands for something of the report, in the order of the plan. */
  #signed(element) {
    this.#leaves.signed.push({ element, index: null });
    return element;
  }

  /** One mark is reached by the keyboard, none is chosen. */
  #reach(mark) {
    this.#root.querySelector('.figure.chosen')?.classList.remove('chosen');
    if (this.#stop === mark) return;
    this.#stop?.setAttribute('tabindex', '-1');
    mark?.setAttribute('tabindex', '0');
    this.#stop = mark;
  }

  #drawPager() {
    const [page, of] = [this.#page, this.#pages.length];
    this.#pager.hidden = of < 2;
    if (of < 2 || !isNew(this.#pager, page, of, words().tag)) return;
    const turn = (to) => () => {
      this.#draw(to);
      this.#root.scrollTop = 0;
    };
    this.#pager.replaceChildren(
      h('button', { type: 'button', onclick: turn(page - 1), disabled: page === 0 }, t('previous')),
      h('span', {}, words().footer.page(page + 1, of)),
      h('button', { type: 'button', onclick: turn(page + 1), disabled: page === of - 1 }, t('next')),
    );
  }

  #block(piece) {
    const { role, kept, rule, reason } = this.#report.blocks[piece.block];
    const element = h(ELEMENTS[role] ?? 'p', { class: kept ? `block ${role}` : 'block left-out' });
    if (kept) element.append(...piece.runs.map((run) => this.#run(run)));
    else element.append(this.#text(piece.start, piece.end), h('span', { class: 'role', title: reasonOfBlock({ role, rule, reason }) }, words().roles[role] ?? role));
    element.append(this.#flipper(kept));
    return this.#signed(element);
  }

  /** What keeps or drops a block: the walk by keyboard has its own way, so that an article is not one long row of stops. */
  #flipper(kept) {
    const label = t(kept ? 'drop_block' : 'keep_block');
    return h('button', { type: 'button', class: kept ? 'flip drops' : 'flip keeps', tabindex: '-1', title: label, 'aria-label': label });
  }

  /** Drops the block of a figure. */
  dropAround(figure) {
    const { text_start } = this.#report.metrics[figure];
    const block = this.#report.blocks.find((b) => b.text_start <= text_start && b.text_end > text_start);
    if (block) this.#flip(block);
  }

  #fold(pieces) {
    const blocks = pieces.map(({ block }) => this.#report.blocks[block]);
    const roles = [...new Set(blocks.map(({ role }) => words().roles[role] ?? role))];
    const lines = pieces.map((piece, i) =>
      this.#signed(
        h(
          'li',
          {},
          h('span', { class: 'line' }, this.#text(piece.start, piece.end)),
          h('span', { class: 'role', title: reasonOfBlock(blocks[i]) }, words().roles[blocks[i].role] ?? blocks[i].role),
          this.#flipper(false),
        ),
      ),
    );
    return h('details', { class: 'fold' }, h('summary', {}, words().group(pieces.length, roles)), h('ul', {}, ...lines));
  }

  #text(start, end) {
    const node = document.createTextNode(this.#report.text.slice(start, end));
    this.#leaves.nodes.push({ node, start, end });
    return node;
  }

  #run(run) {
    const inside = this.#withRepairs(run);
    if (run.figure !== undefined) return this.#figure(run.figure, inside);
    if (run.trap !== undefined) {
      const { kind, reason } = this.#report.traps[run.trap];
      return this.#signed(h('span', { class: 'trap', title: words().traps[kind] ?? reason }, ...inside));
    }
    return inside.length === 1 ? inside[0] : h('span', {}, ...inside);
  }

  #withRepairs({ start, end, repairs }) {
    const parts = [];
    let at = start;
    for (const { start: from, end: to, repair } of repairs) {
      if (from > at) parts.push(this.#text(at, from));
      const { certain, undone } = this.#report.repairs[repair];
      const kind = undone ? 'repair undone' : certain ? 'repair' : 'repair inferred';
      parts.push(this.#signed(h('span', { class: kind }, this.#text(from, to))));
      at = to;
    }
    if (at < end) parts.push(this.#text(at, end));
    return parts;
  }

  #figure(index, inside) {
    const metric = this.#report.metrics[index];
    const label = [words().bounds[metric.bound], formatValue(metric, this.#report.article.language), metric.indicator];
    const kind = `figure ${metric.kind} ${metric.bound === 'exact' ? '' : 'bounded'}${metric.uncertain.length ? ' uncertain' : ''}`;
    return this.#signed(h('a', { class: kind, tabindex: '-1', title: label.filter(Boolean).join(' ') }, ...inside));
  }

  #onKey(event) {
    const mark = event.target.closest('.figure');
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!mark || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const marks = [...this.#marks.keys()];
    const next = marks[marks.indexOf(Number(mark.dataset.figure)) + step];
    if (next === undefined) return;
    this.#selection.choose(next, 'article');
    this.#marks.get(next).focus();
  }

  #onChange({ figure, before, by }) {
    if (!this.#report || this.#report.articles) return;
    this.#marks.get(before)?.classList.remove('chosen');
    if (figure !== null && by !== 'article') this.#turnTo(this.#report.metrics[figure].text_start);
    const mark = this.#marks.get(figure);
    if (mark) {
      this.#reach(mark);
      mark.classList.add('chosen');
      if (by !== 'article' && sideBySide.matches) bringIntoView(mark);
    }
    this.#highlightSlots(figure);
  }

  /** Puts the keyboard on the chosen figure. */
  focus(figure) {
    this.#marks.get(figure)?.focus({ preventScroll: sideBySide.matches });
  }

  #turnTo(at) {
    const page = pageOf(this.#pages, at);
    if (page !== this.#page) this.#draw(page);
  }

  /** Shows the place [start, end) of the text and points at it for a moment. */
  reveal(start, end) {
    this.#turnTo(start);
    const entry = this.#nodes.find((n) => n.end > start) ?? this.#nodes.at(-1);
    if (!entry) return;
    const element = entry.node.parentElement;
    const fold = element.closest('details');
    if (fold) fold.open = true;
    bringIntoView(element);
    this.#paint('place', [[start, Math.max(end, start + 1)]]);
  }

  /** The words that fill the slots of the chosen figure, marked without touching the document. */
  #highlightSlots(figure) {
    const evidence = figure === null ? {} : this.#report.metrics[figure].evidence;
    for (const slot of SLOTS) {
      const found = evidence[slot];
      this.#paint(`slot-${slot}`, found ? [[found.text_start, found.text_end]] : []);
    }
    this.#paint('place', []);
  }

  #paint(name, places) {
    if (!globalThis.Highlight) return;
    const ranges = places.map(([start, end]) => this.#range(start, end)).filter(Boolean);
    if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
    else CSS.highlights.delete(name);
  }

  #range(start, end) {
    const first = this.#nodes.find((n) => n.end > start);
    const last = this.#nodes.findLast((n) => n.start < end);
    if (!first || !last || first.start > start || last.end < end) return null;
    const range = new Range();
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
    return range;
  }
}
