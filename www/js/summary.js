// The answer in one sentence, and the numbers it is made of. Words of the sentence open the list behind them.

import { h } from './dom.js';
import { words } from './i18n/index.js';
import { isNew } from './keyed.js';

/** Owners named in the sentence. */
const NAMED = 3;

/** @returns the counts that the sentence tells */
export function count(report) {
  const owners = new Map();
  for (const { owner, evidence } of report.metrics) {
    const name = named(report.text, evidence.refers_to) ?? owner;
    if (name) owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  const ranked = [...owners].sort((a, b) => b[1] - a[1]).map(([owner]) => owner);
  const first = ranked.length === NAMED + 1 ? ranked : ranked.slice(0, NAMED);
  return {
    repairs: report.repairs.filter(({ undone }) => !undone).length,
    inferred: report.repairs.filter(({ certain, undone }) => !certain && !undone).length,
    undone: report.repairs.filter(({ undone }) => undone).length,
    dropped: report.blocks.filter(({ kept }) => !kept).length,
    figures: report.metrics.length,
    owners: first,
    moreOwners: ranked.length - first.length,
    traps: report.traps.length,
  };
}

/** The name that an owner like `全县` stands for, where it is known. */
const named = (text, place) => place && text.slice(place.text_start, place.text_end);

/** @param {{ root: HTMLElement, status: HTMLElement, open: (panel: string) => void }} parts */
export function showSummary(report, { root, status, open }) {
  const parts = words().summary(count(report)).filter(Boolean);
  const said = parts.map(({ text }) => text).join('');
  if (status.textContent !== said) status.textContent = said;
  if (!isNew(root, parts)) return;
  root.replaceChildren(
    ...parts.map(({ text, panel, strong }) => {
      if (strong) return h('strong', {}, text);
      if (!panel) return text;
      return h(
        'button',
        { type: 'button', class: 'words', 'aria-expanded': 'false', 'aria-controls': 'panel', dataset: { panel }, onclick: () => open(panel) },
        text,
      );
    }),
  );
}
