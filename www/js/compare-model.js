// Figures that can be compared: the same thing counted, in units of the same kind, for several owners, times or articles.

import { commonUnit, dimensionOf, inUnit } from './units.js';

/** Across what a comparison runs, the likeliest first. */
export const ACROSS = ['period', 'owner', 'article'];

const sameName = (text) => text.trim().toLowerCase().replaceAll(/\s+/g, ' ');

/**
 * @param {object[]} metrics of a report
 * @param {number[]} figures those that are shown
 * @param {'owner' | 'period' | 'article'} across
 * @returns {{ columns: string[], rows: { indicator: string, unit: string, language?: string, change: string | null, cells: Map<string, { figure: number, metric: object }[]> }[] }}
 */
export function compare(metrics, figures, across) {
  const groups = new Map();
  for (const figure of figures) {
    const metric = metrics[figure];
    if (!metric.indicator || !metric[across]) continue;
    const key = [sameName(metric.indicator), dimensionOf(metric), metric.change ?? ''].join('\u0000');
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(figure);
  }
  const rows = [...groups.values()].map((group) => row(metrics, group, across)).filter(({ cells }) => cells.size > 1 && (across === 'article' || differs(cells)));
  const counts = new Map();
  for (const { cells } of rows) for (const column of cells.keys()) counts.set(column, (counts.get(column) ?? 0) + 1);
  rows.sort((a, b) => b.cells.size - a.cells.size);
  return { columns: [...counts].sort((a, b) => b[1] - a[1]).map(([column]) => column), rows };
}

/** What is the same for everybody is mostly one figure said twice. */
const differs = (cells) => new Set([...cells.values()].flat().map(({ metric }) => `${metric.bound} ${metric.value_text}`)).size > 1;

function row(metrics, group, across) {
  const unit = commonUnit(group.map((figure) => metrics[figure]));
  const cells = new Map();
  for (const figure of group) {
    const metric = metrics[figure];
    const found = cells.get(metric[across]) ?? [];
    // The headline says again what the text says.
    const again = found.some((other) => other.metric.value_text === inUnit(metric, unit).value_text && other.metric.bound === metric.bound);
    if (!again) cells.set(metric[across], [...found, { figure, metric: inUnit(metric, unit) }]);
  }
  const { indicator, change, language } = metrics[group[0]];
  return { indicator, unit, change, language, cells };
}

/** What lends itself best to a comparison of these figures. */
export function bestAcross(metrics, figures) {
  const filled = (across) => compare(metrics, figures, across).rows.reduce((sum, { cells }) => sum + cells.size, 0);
  return ACROSS.map((across) => [across, filled(across)]).sort((a, b) => b[1] - a[1])[0][0];
}
