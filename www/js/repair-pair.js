// A repair as a reader sees it: what stood there, what stands there now.

import { h } from './dom.js';
import { t } from './i18n/index.js';

/** What has no shape of its own is named by its number. */
const visible = (text) => text.replaceAll(/[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]/gu, (c) => `[U+${c.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);

/** What was only taken away is shown with the character it stood behind: 項(xiàng) → 項. */
export function pair(report, { before, after, text_start }) {
  const [anchor] = after === '' ? (/.$/su.exec(report.text.slice(Math.max(0, text_start - 2), text_start)) ?? ['']) : [''];
  const shown = anchor.trim();
  const gone = after === '' ? before.replaceAll(/\s/g, '␣') : before;
  return [h('del', {}, visible(shown + gone)), h('span', { class: 'arrow' }, '→'), h('ins', {}, visible(shown + after) || t('removed'))];
}
