// Which figures are shown, and in which order. Pure functions over plain data; a figure is its index among the metrics.

import { words } from './i18n/index.js';

/** The dimensions by which figures are chosen. */
export const FACETS = ['kind', 'owner', 'period'];

/** @returns {Map<string, number>} how often each value of `facet` occurs among the figures that pass the other choices, most first */
export function tally(metrics, facet, chosen) {
  const counts = new Map();
  const others = { ...chosen, [facet]: null };
  metrics.forEach((metric) => {
    const value = metric[facet];
    if (value && passes(metric, others)) counts.set(value, (counts.get(value) ?? 0) + 1);
  });
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

const passes = (metric, chosen) => FACETS.every((facet) => !chosen[facet] || metric[facet] === chosen[facet]);

/** The figures that pass every choice, in the order of the text. */
export function choose(metrics, chosen) {
  const found = [];
  metrics.forEach((metric, i) => passes(metric, chosen) && found.push(i));
  return found;
}

const first = ({ value_text }) => Number(value_text.split('..')[0]);

/**
 * The same figures in the order of a column; what is empty there comes last either way.
 * @param {{ column: string, down: boolean } | null} sort
 */
export function order(metrics, figures, sort) {
  if (!sort) return figures;
  const { column, down } = sort;
  const way = down ? -1 : 1;
  if (column === 'value') return figures.toSorted((a, b) => way * (first(metrics[a]) - first(metrics[b])));
  const { compare } = new Intl.Collator(words().tag, { numeric: true });
  return figures.toSorted((a, b) => {
    const [x, y] = [metrics[a][column], metrics[b][column]];
    return x && y ? way * compare(x, y) : Number(!x) - Number(!y);
  });
}
