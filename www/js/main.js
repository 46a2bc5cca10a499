// Wires the page: a source comes in, the analyser reads it, the views show the report.

import { Analyser } from './analyser.js';
import { ArticleView } from './article-view.js';
import { Choices } from './choices.js';
import { byId, fill, h } from './dom.js';
import { EvidenceView } from './evidence-view.js';
import { FiguresView } from './figures-view.js';
import { apply, languages, t, use, words } from './i18n/index.js';
import { EDITOR_LIMIT, listenForText, readable } from './intake.js';
import { Panels } from './panels.js';
import { rehearse } from './rehearse.js';
import { RepairCard } from './repair-card.js';
import { loadSample } from './samples.js';
import { Selection } from './selection.js';
import { showSummary } from './summary.js';
import { TakeAway } from './take-away.js';

/** Work that takes longer says so. */
const BUSY_AFTER = 300;

const editor = byId('editor');
const selection = new Selection();
const analyser = new Analyser(new URL('../pkg/tallymark_bg.wasm', import.meta.url));
const reveal = (start, end) => article.reveal(start, end);
/** Puts the keyboard, and in one column the view, on a figure of one side. */
const goTo = (side, figure) => (side === 'article' ? article : table).focus(figure);
// The evidence listens first: what it takes of the window must be known before the others scroll.
const evidence = new EvidenceView({ root: byId('evidence'), selection, reveal, goTo });
const article = new ArticleView({ root: byId('article'), pager: byId('article-pager'), selection, flip });
const figures = new FiguresView({ selection });
const { table } = figures;
const panels = new Panels({ root: byId('panel'), sentence: byId('summary'), article: byId('article'), reveal, decide, flip });
const takeAway = new TakeAway({ root: byId('take-away'), status: byId('status'), write, onProblem: showProblem });
const card = new RepairCard({ card: byId('repair-card'), article: byId('article'), decide });

const choices = new Choices();
const state = { given: null, source: null, found: null, report: null, timing: null, loaded: null, asked: 0 };

/** `stay`: the same text read again, so everybody stays where they are. */
function show(found, { stay = false } = {}) {
  state.found = found;
  const report = choices.laidOver(found);
  for (const metric of report.metrics) metric.written = report.text.slice(metric.text_start, metric.text_end);
  const chosen = stay && selection.figure !== null ? state.report.metrics[selection.figure].start : null;
  state.report = report;
  document.body.dataset.state = 'result';
  byId('result').hidden = false;
  byId('headline-of-text').textContent = report.article.title ?? t('untitled');
  byId('headline-of-text').lang = report.article.language;
  byId('no-figures').hidden = report.metrics.length > 0;
  byId('take-away').hidden = byId('tools').hidden = byId('panes').hidden = report.metrics.length === 0;
  selection.figure = null;
  for (const view of [article, figures, evidence, card, takeAway]) view.show(report, { stay });
  showSummary(report, { root: byId('summary'), status: byId('status'), open: (panel) => panels.toggle(panel) });
  panels.show(report, { stay });
  const again = report.metrics.findIndex(({ start }) => start === chosen);
  if (again >= 0) selection.choose(again, 'evidence');
}

function showProblem(code) {
  const notice = byId('notice');
  notice.textContent = code ? (words().problems[code] ?? code) : '';
  notice.hidden = !code;
}

function showTiming() {
  const { loaded, timing } = state;
  const { footer } = words();
  byId('timing').textContent = timing
    ? footer.analysed(Math.round(timing.analysed), Math.round(timing.shown))
    : loaded === null
      ? ''
      : footer.loaded(Math.round(loaded));
}

function setBusy(busy) {
  byId('busy').hidden = !busy;
  byId('main').setAttribute('aria-busy', String(busy));
}

/** Calls back when what was drawn is on the screen. */
const afterPaint = (done) => requestAnimationFrame(() => setTimeout(done));

/** What of a source is read: the HTML where it is better, or the only one. */
const used = ({ text, html, using = text === undefined ? 'html' : 'text' }) => ({ [using]: using === 'html' ? html : text });

function putIntoEditor({ text, html, from }) {
  if (from === 'choice') return;
  document.body.classList.toggle('editing', from === 'typing');
  if (from === 'typing') return;
  const source = text ?? html;
  editor.value = source.length <= EDITOR_LIMIT ? source : '';
}

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

/** @param {import('./intake.js').Source} source */
async function read(source) {
  const asked = ++state.asked;
  showProblem(null);
  putIntoEditor(source);
  const [[form, whole]] = Object.entries(used(source));
  const given = readable(whole);
  if (given.trim() === '') {
    analyser.cancel('superseded');
    setBusy(false);
    if (source.from !== 'typing') showProblem('blank');
    return;
  }
  const busy = setTimeout(() => asked === state.asked && setBusy(true), BUSY_AFTER);
  try {
    const asking = { [form]: given };
    choose(source.from, asking);
    const { json, milliseconds } = await analyser.analyse(asking, choices.options);
    if (asked !== state.asked) return;
    state.source = asking;
    if (source.from !== 'choice') state.given = source;
    showOrigin();
    show(JSON.parse(json), { stay: source.from === 'choice' });
    if (given !== whole || source.cut) showProblem('cut');
    afterPaint(() => {
      state.timing = { analysed: milliseconds, shown: performance.now() - source.at };
      performance.measure('tallymark:shown', { start: source.at });
      showTiming();
    });
    if (source.from !== 'typing' && source.from !== 'choice') scrollTo({ top: 0 });
  } catch (error) {
    if (asked === state.asked && error.code !== 'superseded') showProblem(error.code ?? 'crashed');
    if (!error.code) console.error(error);
  } finally {
    clearTimeout(busy);
    if (asked === state.asked) setBusy(false);
  }
}

/** What was decided about a text goes with it while it is edited; another text is read without. */
function choose(from, { text, html }) {
  const [before, after] = [state.source?.text ?? state.source?.html, text ?? html];
  if (from === 'typing' && before !== undefined) choices.follow(before, after);
  else if (from !== 'choice' && before !== after) choices.clear();
}

/** Reads the same text again, with what was decided. */
const readAgain = () => read({ ...state.given, from: 'choice', at: performance.now() });

/** Says which of a clipboard's two forms was read, and offers the other. */
function showOrigin() {
  const { text, html, using } = state.given;
  byId('origin').hidden = text === undefined || html === undefined;
  if (byId('origin').hidden) return;
  const other = using === 'html' ? 'text' : 'html';
  const change = () => read({ ...state.given, using: other, from: 'paste', at: performance.now() });
  fill(byId('origin'), t(`from_${using}`), ' ', h('button', { type: 'button', class: 'words', onclick: change }, t(`read_${other}`)));
}

/** Puts repairs back, or mends them again. */
function decide(repairs, undo) {
  if (undo) choices.putBack(repairs);
  else choices.mend(repairs);
  readAgain();
}

/** Keeps a block that was dropped, or drops one that was kept. */
function flip(block) {
  choices.flip(block);
  readAgain();
}

/** The report of what is shown as a file. */
async function write(format) {
  const { bytes } = await analyser.analyse(state.source, choices.options, format);
  return bytes;
}

async function readSample(name) {
  let text;
  try {
    text = await loadSample(name);
  } catch {
    return showProblem('sample');
  }
  await read({ text, from: 'sample', at: performance.now() });
}

function listenForKeys() {
  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('textarea, input, select');
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !state.report) return;
    if (event.key === 'j' || event.key === 'k') table.step(event.key === 'j' ? 1 : -1, null);
    else if (event.key === 'x' && selection.figure !== null) article.dropAround(selection.figure);
    else if (event.key === 'Escape') selection.choose(null);
    else if (event.key === 'Enter') changeSides(event);
  });
}

/** Enter on one side goes to the same figure on the other. */
function changeSides(event) {
  const mark = event.target.closest('.figure');
  const row = event.target.closest('tr[data-figure]');
  if (!mark && !row) return;
  event.preventDefault();
  const figure = Number((mark ?? row).dataset.figure);
  selection.choose(figure, null);
  goTo(mark ? 'table' : 'article', figure);
}

function listenForLanguage() {
  const select = byId('language');
  select.append(...languages().map(({ tag, name }) => new Option(name, tag, false, tag === words().tag)));
  select.addEventListener('change', async () => {
    await use(select.value);
    if (state.report) {
      show(state.found, { stay: true });
      showOrigin();
    }
    showTiming();
  });
}

listenForText({ editor, button: byId('paste'), picker: byId('picker'), onSource: read, onProblem: showProblem });
listenForKeys();
listenForLanguage();
byId('open').addEventListener('click', () => byId('picker').click());
byId('cancel').addEventListener('click', () => analyser.cancel());
byId('edit').addEventListener('click', () => {
  document.body.classList.toggle('editing');
  if (!document.body.classList.contains('editing')) return;
  editor.setSelectionRange(0, 0);
  editor.scrollTop = 0;
  editor.focus();
});
for (const button of document.querySelectorAll('[data-sample]')) {
  button.addEventListener('click', () => readSample(button.dataset.sample));
}
apply();

analyser.ready.then(
  () => {
    state.loaded = performance.now();
    performance.mark('tallymark:ready');
    showTiming();
  },
  () => showProblem('load'),
);
analyser.warm.then((json) =>
  whenIdle(() => {
    if (state.asked === 0) rehearse(JSON.parse(json));
    performance.mark('tallymark:warm');
  }),
);
