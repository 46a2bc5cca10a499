// A repair as a reader sees it: what stood there, what stands there now.

import { h } from './dom.js';
import { t } from './i18n/index.js';

/** What was only taken away is shown with the character it stood behind: 項(xiàng) → 項. */
export function pair(report, { before, after, text_start }) {
  const [anchor] = after === '' ? (/.$/su.exec(report.text.slice(Math.max(0, text_start - 2), text_start)) ?? ['']) : [''];
  const shown = anchor.trim();
  return [h('del', {}, shown + before), h('span', { class: 'arrow' }, '→'), h('ins', {}, shown + after || t('removed'))];
}
