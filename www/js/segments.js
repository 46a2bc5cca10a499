// The report's text cut into pieces that can be drawn: pages of blocks, and in a block the runs between figures, numbers that
// are no figures, and repairs. Pure functions over plain data.

/** A page of the article holds about this many characters; longer articles get a pager and never freeze the tab. */
export const PAGE_CHARACTERS = 40_000;
/** … and at most this many blocks. */
export const PAGE_BLOCKS = 400;

const low = (list, test) => {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(list[middle])) to = middle;
    else from = middle + 1;
  }
  return from;
};

/** First index whose item ends behind `at`. Lists are in order of place. */
const firstBehind = (list, at) => low(list, (item) => item.text_end > at);

const isLowSurrogate = (unit) => unit >= 0xdc00 && unit <= 0xdfff;

/** Where a block too long for one page may be cut near `at`: outside every figure and every surrogate pair. */
function safeCut(report, at, end) {
  const figure = report.metrics[firstBehind(report.metrics, at)];
  if (figure && figure.text_start < at) at = figure.text_end;
  if (isLowSurrogate(report.text.charCodeAt(at))) at += 1;
  return Math.min(at, end);
}

/**
 * @returns {{ block: number, start: number, end: number }[][]} pages of pieces; a piece is a block or a part of one
 */
export function paginate(report, characters = PAGE_CHARACTERS, blocks = PAGE_BLOCKS) {
  const pages = [];
  let page = [];
  let room = characters;
  const turn = () => {
    pages.push(page);
    page = [];
    room = characters;
  };
  report.blocks.forEach(({ text_start, text_end }, block) => {
    let start = text_start;
    while (start < text_end) {
      if (page.length >= blocks || room <= 0) turn();
      const end = text_end - start <= room ? text_end : safeCut(report, start + room, text_end);
      page.push({ block, start, end });
      room -= end - start;
      start = end;
    }
  });
  if (page.length > 0) turn();
  return pages;
}

/** The page that shows offset `at` of the text. */
export function pageOf(pages, at) {
  return Math.max(0, low(pages, (page) => page[0].start > at) - 1);
}

/** Adjacent pieces that were dropped and say nothing about the article stand together, folded. */
export function group(report, page) {
  const groups = [];
  for (const piece of page) {
    const { kept, role } = report.blocks[piece.block];
    const folded = !kept && role !== 'byline' && role !== 'caption';
    const last = groups.at(-1);
    if (folded && last?.folded) last.pieces.push(piece);
    else groups.push({ folded, kept, pieces: [piece] });
  }
  return groups;
}

/** What overlaps [start, end) of `list`, as indices. An item without extent belongs to the character before it. */
function within(list, start, end) {
  const found = [];
  for (let i = firstBehind(list, start - 1); i < list.length && list[i].text_start <= end; i++) {
    const { text_start, text_end } = list[i];
    const empty = text_start === text_end;
    if (empty ? text_start > start && text_start <= end : text_start < end && text_end > start) found.push(i);
  }
  return found;
}

/**
 * The runs of one piece, in order. A run is plain, or one figure, or one number set aside; each holds its repairs.
 * @returns {{ start: number, end: number, figure?: number, trap?: number, repairs: { start: number, end: number, repair: number }[] }[]}
 */
export function runs(report, { start, end }) {
  const marks = [
    ...within(report.metrics, start, end).map((figure) => ({ figure, ...span(report.metrics[figure]) })),
    ...within(report.traps, start, end).map((trap) => ({ trap, ...span(report.traps[trap]) })),
  ].sort((a, b) => a.start - b.start || (a.trap === undefined ? -1 : 1));
  const list = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at || mark.end > end) continue;
    if (mark.start > at) list.push({ start: at, end: mark.start });
    list.push(mark);
    at = mark.end;
  }
  if (at < end) list.push({ start: at, end });
  return list.map((run) => ({ ...run, repairs: repairsOf(report, run) }));
}

const span = ({ text_start, text_end }) => ({ start: text_start, end: text_end });

function repairsOf(report, { start, end }) {
  const list = [];
  let at = start;
  for (const repair of within(report.repairs, start, end)) {
    let { start: from, end: to } = span(report.repairs[repair]);
    if (from === to) from -= isLowSurrogate(report.text.charCodeAt(from - 1)) ? 2 : 1;
    from = Math.max(from, at);
    to = Math.min(to, end);
    if (from >= to) continue;
    list.push({ start: from, end: to, repair });
    at = to;
  }
  return list;
}

const ENDS = /[。！？!?\n]|\.(?=\s)/;
const CLOSERS = /[”’」』）)"']/;
/** A sentence shown as evidence is cut here on either side. */
const SENTENCE_REACH = 240;

/** The sentence around [start, end) inside its block, as offsets of the text. */
export function sentenceAround(report, { text_start: start, text_end: end }) {
  const { text, blocks } = report;
  const block = blocks[firstBehind(blocks, start)] ?? { text_start: 0, text_end: text.length };
  let from = start;
  const floor = Math.max(Math.min(block.text_start, start), start - SENTENCE_REACH);
  while (from > floor && !ENDS.test(text.slice(from - 1, from + 1).slice(0, text[from - 1] === '.' ? 2 : 1))) from -= 1;
  while (from < start && (CLOSERS.test(text[from]) || /\s/.test(text[from]))) from += 1;
  let to = end;
  const ceiling = Math.min(Math.max(block.text_end, end), end + SENTENCE_REACH);
  while (to < ceiling && !ENDS.test(text.slice(to, to + 2).slice(0, text[to] === '.' ? 2 : 1))) to += 1;
  if (to < ceiling) to += 1;
  while (to < ceiling && CLOSERS.test(text[to])) to += 1;
  return { start: from, end: to };
}
