// What the page says about its work: a problem in words, that it is busy, how long it took.

import { byId } from './dom.js';
import { words } from './i18n/index.js';

/** Milliseconds: until the page was ready, for the analysis, until the answer was on the screen. */
const times = { loaded: null, analysed: null, shown: null };

/** @param {string | null} code of the dictionary's problems; null takes the last one away */
export function showProblem(code) {
  const notice = byId('notice');
  notice.textContent = code ? (words().problems[code] ?? code) : '';
  notice.hidden = !code;
}

export function setBusy(busy) {
  byId('busy').hidden = !busy;
  byId('main').setAttribute('aria-busy', String(busy));
}

/** @param {Partial<typeof times>} [found] */
export function showTiming(found = {}) {
  Object.assign(times, found);
  const { loaded, analysed, shown } = times;
  const { footer } = words();
  if (analysed !== null) byId('timing').textContent = footer.analysed(Math.round(analysed), Math.round(shown));
  else if (loaded !== null) byId('timing').textContent = footer.loaded(Math.round(loaded));
}
