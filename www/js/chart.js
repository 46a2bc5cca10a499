// A bar chart as SVG: one bar a figure, and its bound drawn as a bound. Plain data in, an element out.

import { formatValue } from './format.js';
import { t, words } from './i18n/index.js';

const ROW = 42;
const BAR = 13;
const HEAD = 34;
/** Room for what stands behind the longest bar. */
const LABEL = 190;
const SVG = 'http://www.w3.org/2000/svg';

/** On the page colours follow its scheme; a picture taken along is for white paper. */
export const ON_PAGE = { ink: 'var(--ink)', quiet: 'var(--quiet)', font: 'inherit', bar: 'var(--accent)', up: 'var(--up)', down: 'var(--down)', paper: 'none', line: 'var(--edge)' };
export const ON_PAPER = { ink: '#1d232b', quiet: '#5a6069', font: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif", bar: '#2b5d8c', up: '#1f7a45', down: '#b3372f', paper: '#ffffff', line: '#b9bec5' };

function s(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

const ends = ({ value_text }) => value_text.split('..').map(Number);
const isOpenUp = (bound) => bound === 'over' || bound === 'at_least';
const isOpenDown = (bound) => bound === 'under' || bound === 'at_most' || bound === 'nearly';

/** The bar of one figure: `at` maps a value to a place. */
function bar(metric, at, y, colour, colours) {
  const [low, high = low] = ends(metric);
  const way = metric.change === 'decrease' ? -1 : 1;
  const [zero, from, to] = [at(0), at(way * low), at(way * high)];
  const box = (a, b, more) => s('rect', { x: Math.min(a, b), y, width: Math.max(1.5, Math.abs(b - a)), height: BAR, fill: colour, ...more });
  const middle = y + BAR / 2;
  const open = { fill: 'none', stroke: colour, 'stroke-width': 1.5, 'stroke-dasharray': '3 2' };
  if (metric.bound === 'range') return [box(zero, from, { opacity: 0.35 }), box(from, to, {})];
  if (isOpenDown(metric.bound)) {
    const solid = zero + (to - zero) * 0.92;
    return [box(zero, solid, {}), box(solid, to, open)];
  }
  const solid = box(zero, to, {});
  const step = way * 5;
  const chevron = (x) => s('path', { d: `M${x} ${y} l${step} ${BAR / 2} l${-step} ${BAR / 2}`, fill: 'none', stroke: colour, 'stroke-width': 2 });
  if (isOpenUp(metric.bound)) return [solid, chevron(to + way * 3), chevron(to + way * 9)];
  if (metric.bound === 'about' || metric.bound === 'order') {
    return [solid, s('path', { d: `M${to - way * 8} ${middle} h${way * 16}`, stroke: colours.ink, 'stroke-width': 1.5 }), s('path', { d: `M${to - way * 8} ${y + 3} v${BAR - 6} M${to + way * 8} ${y + 3} v${BAR - 6}`, stroke: colours.ink, 'stroke-width': 1.5 })];
  }
  return [solid];
}

/** Words in lines of about `width`. */
function wrap(words, width, between = ' · ') {
  const sizeOf = (text) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 11.5 : 6.2), 0);
  const lines = [];
  for (const word of words) {
    const longer = lines.length > 0 && lines.at(-1) + between + word;
    if (longer && sizeOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** One figure: its label, its bar, its value. */
function entry({ figure, metric, label }, n, at, colours, language) {
  const y = HEAD + n * ROW;
  const way = metric.change === 'decrease' ? -1 : 1;
  const colour = metric.change === 'decrease' ? colours.down : metric.change === 'increase' ? colours.up : colours.bar;
  const end = at(way * Math.max(...ends(metric)));
  const said = [words().bounds[metric.bound], formatValue(metric, metric.language ?? language), metric.corrected && '*'].filter(Boolean).join(' ');
  const value = s('text', { x: end + way * 20, y: y + 29, 'text-anchor': way < 0 ? 'end' : 'start', 'font-size': 12.5, 'font-weight': 600, fill: colours.ink }, said);
  return s('g', { 'data-bar': figure }, s('text', { x: 5, y: y + 12, 'font-size': 12.5, fill: colours.quiet }, label), ...bar(metric, at, y + 18, colour, colours), value);
}

/**
 * @param {{ title: string, source: string, language: string, entries: { figure: number, metric: object, label: string }[] }} chart
 * @param {number} width
 */
export function drawChart({ title, source, language, entries }, width, colours) {
  const signed = entries.flatMap(({ metric }) => ends(metric).map((end) => (metric.change === 'decrease' ? -end : end)));
  const [low, high] = [Math.min(0, ...signed), Math.max(0, ...signed)];
  const label = Math.min(LABEL, width * 0.42);
  const room = width - label * (low < 0 && high > 0 ? 2 : 1);
  const left = low < 0 ? label : 0;
  const at = (value) => left + ((value - low) / (high - low || 1)) * room;
  const foot = HEAD + entries.length * ROW;
  const notes = [...new Set(entries.map(({ metric }) => metric.bound))].map((bound) => words().boundsDrawn[bound]).filter(Boolean);
  if (entries.some(({ metric }) => metric.corrected)) notes.push(`* ${t('corrected')}`);
  const lines = [...wrap(notes, width), ...wrap([...source.matchAll(/[\x21-\x7e]+\s?|./gu)].map(([word]) => word), width, '')];
  const height = foot + 14 + lines.length * 18;
  return s(
    'svg',
    { xmlns: SVG, viewBox: `0 0 ${width} ${height}`, width, height, role: 'img', 'aria-label': title, 'font-family': colours.font },
    s('rect', { width, height, fill: colours.paper }),
    s('text', { x: 0, y: 18, 'font-size': 14.5, 'font-weight': 650, fill: colours.ink }, title),
    s('path', { d: `M${at(0)} ${HEAD} V${foot}`, stroke: colours.line }),
    ...entries.map((item, n) => entry(item, n, at, colours, language)),
    ...lines.map((line, n) => s('text', { x: 0, y: foot + 18 + n * 18, 'font-size': 11.5, fill: colours.quiet }, line)),
  );
}
