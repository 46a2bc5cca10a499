// Wires the page: a source comes in, the analyser reads it, the views show the report.

import { Analyser } from './analyser.js';
import { ArticleView } from './article-view.js';
import { Choices } from './choices.js';
import { byId, fill, h } from './dom.js';
import { EvidenceView } from './evidence-view.js';
import { FiguresView } from './figures-view.js';
import { apply, languages, t, use, words } from './i18n/index.js';
import { listenForText } from './intake.js';
import { EDITOR_LIMIT, readable } from './limits.js';
import { keepForOffline } from './offline.js';
import { Panels } from './panels.js';
import { rehearse } from './rehearse.js';
import { readFile } from './files.js';
import { RepairCard } from './repair-card.js';
import { loadSample } from './samples.js';
import { Selection } from './selection.js';
import { keep } from './settings.js';
import { showSummary } from './summary.js';
import { TakeAway } from './take-away.js';

/** Work that takes longer says so. */
const BUSY_AFTER = 300;
/** The page's files are kept for offline use when the visitor has had time to paste. */
const OFFLINE_AFTER = 4000;

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
const takeAway = new TakeAway({ root: byId('take-away'), status: byId('status'), write, source: () => state.source, onProblem: showProblem });
const card = new RepairCard({ card: byId('repair-card'), article: byId('article'), decide });

const choices = new Choices();
const state = { given: null, source: null, found: null, report: null, timing: null, loaded: null, asked: 0 };

/** `stay`: the same text read again, so everybody stays where they are. */
function show(found, { stay = false } = {}) {
  setMode('article');
  state.found = found;
  const report = choices.laidOver(found);
  for (const metric of report.metrics) metric.written = report.text.slice(metric.text_start, metric.text_end);
  const chosen = stay && selection.figure !== null ? state.report.metrics[selection.figure].start : null;
  state.report = report;
  document.body.dataset.state = 'result';
  byId('result').hidden = false;
  byId('headline-of-text').textContent = report.article.title ?? t('untitled');
  byId('headline-of-text').lang = report.article.language;
  showTools(report);
  selection.figure = null;
  for (const view of [article, figures, evidence, card, takeAway]) view.show(report, { stay });
  showSummary(report, { root: byId('summary'), status: byId('status'), open: (panel) => panels.toggle(panel) });
  panels.show(report, { stay });
  const again = report.metrics.findIndex(({ start }) => start === chosen);
  if (again >= 0) selection.choose(again, 'evidence');
}

/** Without figures there is nothing to show them with. */
function showTools({ metrics }) {
  byId('no-figures').hidden = metrics.length > 0;
  byId('take-away').hidden = byId('tools').hidden = byId('panes').hidden = metrics.length === 0;
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

/** One article, or the table of several. */
function setMode(mode) {
  document.body.dataset.mode = mode;
  byId('text').hidden = mode === 'batch';
  byId('batch').hidden = mode !== 'batch';
  byId('back').hidden = mode === 'batch' || !state.batch?.items.length;
  byId('collect').hidden = mode === 'batch';
}

/** The batch, made when it is first wanted. */
async function batch() {
  const { Batch } = await import('./batch.js');
  state.batch ??= new Batch(analyser.module, { show: showFigures, open: openItem, finished: showCollecting });
  return state.batch;
}

function showFigures(report) {
  const stay = Boolean(state.report?.articles);
  state.report = report;
  if (!stay) selection.figure = null;
  for (const view of [article, evidence, card, takeAway]) view.show(report);
  figures.show(report, { stay });
  showTools(report);
}

/** Shows the table of the articles. */
function showBatch() {
  document.body.dataset.state = 'result';
  document.body.classList.remove('editing');
  byId('result').hidden = false;
  byId('origin').hidden = true;
  panels.toggle(null);
  showProblem(null);
  setMode('batch');
  state.batch.draw();
  scrollTo({ top: 0 });
}

function showCollecting() {
  const many = state.batch?.items.length ?? 0;
  byId('back').textContent = words().back(many);
  byId('back').hidden = many === 0 || document.body.dataset.mode === 'batch';
}

/** Adds sources to the table of articles, and shows it. */
async function addToBatch(items) {
  ++state.asked;
  setBusy(false);
  (await batch()).add(items);
  showBatch();
}

async function readFiles(files) {
  const { itemsOf } = await import('./files.js');
  const items = [];
  for (const file of files.filter(({ name }) => !name.startsWith('.'))) for (const item of await itemsOf(file)) items.push(item);
  await addToBatch(items);
}

/** Opens an article of the batch at one of its figures. */
async function openItem({ source }, start) {
  try {
    const opened = source.file ? await readFile(source.file) : source;
    await read({ ...opened, from: 'batch', at: performance.now() });
  } catch ({ code }) {
    return showProblem(code);
  }
  const figure = state.report.metrics.findIndex((metric) => metric.start === start);
  if (figure >= 0) selection.choose(figure, null);
}

/** In a batch a figure opens its article. */
function openFigure(figure) {
  const { item, start } = state.report.metrics[figure];
  openItem(state.batch.items[item], start);
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
    if (typing || event.ctrlKey || event.metaKey || event.altKey || byId('help').open) return;
    if (event.key === '?') return void showHelp();
    if (!state.report) return;
    if (event.key === 'j' || event.key === 'k') table.step(event.key === 'j' ? 1 : -1, null);
    else if (event.key === 'x' && selection.figure !== null && !state.report.articles) article.dropAround(selection.figure);
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
  if (state.report.articles) return openFigure(figure);
  selection.choose(figure, null);
  goTo(mark ? 'table' : 'article', figure);
}

const showHelp = async () => (await import('./help.js')).openHelp(byId('help'));

/** What a link to this page carries. */
async function readLink() {
  if (!/[#&](?:lang|columns|text|html)=/.test(location.hash)) return;
  const { fromLink } = await import('./link.js');
  const { lang, columns, source, damaged } = await fromLink(location.hash);
  if (columns) keep('columns', columns);
  if (lang && lang !== words().tag) await speak(lang);
  if (damaged) showProblem('damaged_link');
  else if (source) await read({ ...source, from: 'link', at: performance.now() });
}

/** Changes the language of the page. */
async function speak(tag) {
  await use(tag);
  byId('language').value = words().tag;
  figures.relabel();
  if (document.body.dataset.mode === 'batch') showBatch();
  else if (state.report) {
    show(state.found, { stay: true });
    showOrigin();
  }
  showCollecting();
  showTiming();
}

function listenForLanguage() {
  const select = byId('language');
  select.append(...languages().map(({ tag, name }) => new Option(name, tag, false, tag === words().tag)));
  select.addEventListener('change', () => speak(select.value));
}

listenForText({ editor, button: byId('paste'), picker: byId('picker'), folder: byId('folder'), onSource: read, onFiles: readFiles, onProblem: showProblem });
listenForKeys();
listenForLanguage();
byId('open').addEventListener('click', () => byId('picker').click());
byId('open-folder').addEventListener('click', () => byId('folder').click());
byId('collect').addEventListener('click', () => addToBatch([{ name: state.report.article.title ?? t('untitled'), source: state.source }]));
byId('back').addEventListener('click', showBatch);
byId('batch-stop').addEventListener('click', () => state.batch.stop());
byId('batch-clear').addEventListener('click', () => {
  state.batch.clear();
  state.batch.draw();
  showCollecting();
});
byId('rows').addEventListener('click', ({ target }) => {
  const row = target.closest('tr[data-figure]');
  if (row && state.report.articles) openFigure(Number(row.dataset.figure));
});
selection.addEventListener('change', ({ detail: { figure, by } }) => {
  if (figure !== null && (by === 'compare' || by === 'chart') && state.report.articles) openFigure(figure);
});
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
byId('help-open').addEventListener('click', showHelp);
addEventListener('hashchange', readLink);
apply();
readLink();

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
    setTimeout(keepForOffline, OFFLINE_AFTER);
  }),
);
