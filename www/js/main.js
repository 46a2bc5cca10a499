// Wires the page: a source comes in, the reader has it analysed, the views show the report.

import { Analyser } from './analyser.js';
import { ArticleView } from './article-view.js';
import { byId, fill, h } from './dom.js';
import { EvidenceView } from './evidence-view.js';
import { FiguresView } from './figures-view.js';
import { apply, arrived, languages, t, use, words } from './i18n/index.js';
import { listenForText } from './intake.js';
import { EDITOR_LIMIT } from './limits.js';
import { showProblem, showTiming } from './notices.js';
import { Reader } from './reader.js';
import { rehearse } from './rehearse.js';
import { Repairs } from './repairs.js';
import { Selection } from './selection.js';
import { keep, setting } from './settings.js';
import { showSummary } from './summary.js';
import { TakeAway } from './take-away.js';

/** The page's files are kept for offline use when the visitor has had time to paste. */
const OFFLINE_AFTER = 4000;

await arrived;

const editor = byId('editor');
const selection = new Selection();
const analyser = new Analyser();
const reader = new Reader(analyser, onReport);
const decide = (repairs, undo) => reader.decide(repairs, undo);
const flip = (block) => reader.flip(block);
const reveal = (start, end) => article.reveal(start, end);
/** Puts the keyboard, and in one column the view, on a figure of one side. */
const goTo = (side, figure) => (side === 'article' ? article : table).focus(figure);
const corrections = { of: (start) => reader.choices.correctionOf(start), make: (...correction) => reader.correct(...correction) };
// The evidence listens first: what it takes of the window must be known before the others scroll.
const evidence = new EvidenceView({ root: byId('evidence'), selection, reveal, goTo, corrections });
const article = new ArticleView({ root: byId('article'), pager: byId('article-pager'), selection, flip });
const figures = new FiguresView({ selection });
const { table } = figures;
const repairs = new Repairs({ root: byId('panel'), card: byId('repair-card'), sentence: byId('summary'), article: byId('article'), reveal, decide, flip });
const takeAway = new TakeAway({ root: byId('take-away'), status: byId('status'), write: (format) => reader.write(format), source: () => reader.source, onProblem: showProblem });

/** `found` is the core's report, `report` what is shown: with what was put back, or of many articles. */
const state = { found: null, report: null, collection: null, kept: null };

function onReport(found, source) {
  putIntoEditor(source);
  state.collection?.changed(found, reader.choices, source.from);
  const shown = show(found, { stay: source.from === 'choice', typing: source.from === 'typing' });
  if (source.from !== 'typing' && source.from !== 'choice') scrollTo({ top: 0 });
  return shown;
}

/** Lets the page answer to what was typed meanwhile. */
const breath = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));

/** `stay`: the same text read again, so everybody stays where they are. While somebody is `typing`, the two sides are tasks of their own. */
async function show(found, { stay = false, typing = false } = {}) {
  const report = reader.choices.laidOver(found);
  for (const metric of report.metrics) metric.written = report.text.slice(metric.text_start, metric.text_end);
  const chosen = stay && selection.figure !== null ? state.report.metrics[selection.figure].start : null;
  Object.assign(state, { found, report });
  setMode('article');
  showOrigin();
  const headline = byId('headline-of-text');
  headline.textContent = report.article.title ?? t('untitled');
  if (headline.lang !== report.article.language) headline.lang = report.article.language;
  selection.figure = null;
  showTools(report);
  for (const views of [[figures], [article, evidence, repairs, takeAway]]) {
    if (typing) await breath();
    if (state.report !== report) return;
    for (const view of views) view.show(report, { stay, typing });
  }
  showSummary(report, { root: byId('summary'), status: byId('status'), open: (panel) => repairs.toggle(panel) });
  repairs.show(report, { stay });
  const again = report.metrics.findIndex(({ start }) => start === chosen);
  if (again >= 0) selection.choose(again, 'evidence');
}

/** The figures of many articles, as far as they are read. */
function showMany(report) {
  const stay = Boolean(state.report?.articles);
  state.report = report;
  if (!stay) selection.figure = null;
  showTools(report);
  for (const view of [article, evidence, repairs, takeAway]) view.show(report);
  figures.show(report, { stay });
}

/** Without figures there is nothing to show them with. */
function showTools({ metrics }) {
  byId('no-figures').hidden = metrics.length > 0;
  byId('take-away').hidden = byId('tools').hidden = byId('panes').hidden = metrics.length === 0;
}

/** @param {'article' | 'batch'} mode one article, or the table of several */
function setMode(mode) {
  const isBatch = mode === 'batch';
  Object.assign(document.body.dataset, { mode, state: 'result' });
  byId('result').hidden = false;
  byId('text').hidden = byId('collect').hidden = byId('keep').hidden = isBatch;
  byId('batch').hidden = !isBatch;
  state.collection?.showWayBack();
}

function showBatch() {
  document.body.classList.remove('editing');
  byId('origin').hidden = true;
  repairs.toggle(null);
  setMode('batch');
}

/** Says which of a clipboard's two forms was read, and offers the other. */
function showOrigin() {
  const { text, html, using } = reader.given;
  byId('origin').hidden = text === undefined || html === undefined;
  if (byId('origin').hidden) return;
  const other = using === 'html' ? 'text' : 'html';
  fill(byId('origin'), t(`from_${using}`), ' ', h('button', { type: 'button', class: 'words', onclick: () => reader.again(other) }, t(`read_${other}`)));
}

function putIntoEditor({ text, html, from }) {
  if (from === 'choice') return;
  document.body.classList.toggle('editing', from === 'typing');
  if (from === 'typing') return;
  const source = text ?? html;
  editor.value = source.length <= EDITOR_LIMIT ? source : '';
}

const title = () => state.report.article.title ?? t('untitled');

/** What a person has had kept in this browser. */
async function kept() {
  const { Kept } = await import('./kept.js');
  const open = ({ source, choices }) => reader.read({ ...source, choices, from: 'kept', at: performance.now() });
  state.kept ??= new Kept({ open, onProblem: showProblem });
  return state.kept;
}

/** The table of many articles, made when it is first wanted. */
async function collection() {
  const { Collection } = await import('./collection.js');
  const read = (source) => reader.read(source);
  state.collection ??= new Collection({ module: analyser.module, selection, read, giveUp: () => reader.giveUp(), report: () => state.report, showMany, showBatch });
  return state.collection;
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

/** Enter on one side goes to the same figure on the other; among many articles it opens the one of the figure. */
function changeSides(event) {
  const mark = event.target.closest('.figure');
  const row = event.target.closest('tr[data-figure]');
  if (!mark && !row) return;
  event.preventDefault();
  const figure = Number((mark ?? row).dataset.figure);
  if (state.report.articles) return state.collection.openFigure(figure);
  selection.choose(figure, null);
  goTo(mark ? 'table' : 'article', figure);
}

const showHelp = async () => (await import('./help.js')).openHelp(byId('help'));

/** What a link to this page carries. */
async function readLink() {
  if (location.hash === '#shared') return readShared();
  if (!/[#&](?:lang|columns|text|html|packed|packed-html|src)=/.test(location.hash)) return;
  const { fromLink } = await import('./link.js');
  const { lang, columns, source, damaged, clipboard } = await fromLink(location.hash);
  if (columns) keep('columns', columns);
  if (lang && lang !== words().tag) await speak(lang);
  if (damaged) showProblem('damaged_link');
  else if (clipboard) byId('paste').click();
  else if (source) await reader.read({ ...source, from: 'link', at: performance.now() });
}

/** What another program handed to the installed page. */
async function readShared() {
  const { takeShared } = await import('./shared.js');
  const shared = await takeShared();
  history.replaceState(null, '', './');
  if (shared?.files.length) intake.take(shared.files);
  else await reader.read({ text: shared?.text ?? '', from: 'share', at: performance.now() });
}

/** Changes the language of the page. */
async function speak(tag) {
  await use(tag);
  byId('language').value = words().tag;
  figures.relabel();
  if (document.body.dataset.mode === 'batch') state.collection.show();
  else if (state.report) show(state.found, { stay: true });
  state.kept?.draw();
  showTiming();
}

function listenForLanguage() {
  const select = byId('language');
  select.append(...languages().map(({ tag, name }) => new Option(name, tag, false, tag === words().tag)));
  select.addEventListener('change', () => speak(select.value));
}

function listenForButtons() {
  const onClick = (id, work) => byId(id).addEventListener('click', work);
  onClick('open', () => byId('picker').click());
  onClick('open-folder', () => byId('folder').click());
  onClick('collect', async () => {
    const { state: choices, options } = reader.choices;
    (await collection()).add([{ name: title(), source: reader.source, choices, options }]);
  });
  onClick('keep', async () => {
    const { language } = state.report.article;
    if (await (await kept()).add({ title: title(), language, source: reader.source, choices: reader.choices.state })) takeAway.say('kept_now');
  });
  onClick('cancel', () => analyser.cancel());
  onClick('help-open', showHelp);
  onClick('edit', () => {
    if (!document.body.classList.toggle('editing')) return;
    editor.setSelectionRange(0, 0);
    editor.scrollTop = 0;
    editor.focus();
  });
  for (const button of document.querySelectorAll('[data-sample]')) button.addEventListener('click', () => reader.sample(button.dataset.sample));
}

const intake = listenForText({
  editor,
  button: byId('paste'),
  picker: byId('picker'),
  folder: byId('folder'),
  onSource: (source) => reader.read(source),
  onFiles: async (files) => (await collection()).addFiles(files),
  onProblem: showProblem,
});
listenForKeys();
listenForLanguage();
listenForButtons();
addEventListener('hashchange', readLink);
apply();
readLink();
if (setting('kept')) kept().then((list) => list.draw()).catch(() => {});

const whenIdle = globalThis.requestIdleCallback ?? setTimeout;
analyser.ready.then(
  () => {
    performance.mark('tallymark:ready');
    showTiming({ loaded: performance.now() });
  },
  () => showProblem('load'),
);
analyser.warm.then((json) =>
  whenIdle(() => {
    if (reader.isFresh) rehearse(JSON.parse(json));
    performance.mark('tallymark:warm');
    setTimeout(async () => (await import('./offline.js')).keepForOffline(), OFFLINE_AFTER);
  }),
);
