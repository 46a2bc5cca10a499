// The keys and the promises of the page, in a dialog. Loaded when it is asked for.

import { fill, h } from './dom.js';
import { t, words } from './i18n/index.js';

/** @param {HTMLDialogElement} dialog */
export function openHelp(dialog) {
  const close = h('button', { type: 'button', class: 'close', 'aria-label': t('close'), onclick: () => dialog.close() }, '×');
  const keys = words().help.keys.map(([key, does]) => h('div', {}, h('dt', {}, ...key.split(' ').map((k) => h('kbd', {}, k))), h('dd', {}, does)));
  fill(
    dialog,
    h('header', {}, h('h2', { id: 'help-title' }, t('help')), close),
    h('dl', {}, ...keys),
    ...words().help.notes.map((note) => h('p', {}, note)),
  );
  dialog.showModal();
}
