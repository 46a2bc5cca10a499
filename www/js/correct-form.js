// A figure corrected by hand: a small form in the place of its evidence. Loaded with the first correction.

import { h } from './dom.js';
import { exactValue } from './format.js';
import { t } from './i18n/index.js';

const FIELDS = ['value', 'unit', 'indicator', 'owner', 'period'];

/**
 * @param {object} metric
 * @param {object | undefined} correction the one made before
 * @param {{ lang: string, save: (correction: object | null, refused: () => void) => void, close: () => void }} parts
 */
export function correctForm(metric, correction, { lang, save, close }) {
  const shown = Object.fromEntries(FIELDS.map((field) => [field, correction?.[field] ?? (field === 'value' ? (metric.written ?? metric.quote) : (metric[field] ?? ''))]));
  const inputs = FIELDS.map((field) => h('input', { name: field, value: shown[field], lang, autocomplete: 'off', spellcheck: 'false' }));
  const problem = h('p', { class: 'doubts', role: 'alert' });
  const submit = (event) => {
    event.preventDefault();
    const changed = inputs.filter(({ name, value }) => value.trim() !== shown[name]).map(({ name, value }) => [name, value.trim()]);
    if (changed.length === 0) return close();
    save({ ...correction, ...Object.fromEntries(changed) }, () => {
      problem.textContent = t('no_number');
      inputs[0].setAttribute('aria-invalid', 'true');
      inputs[0].focus();
    });
  };
  const form = h(
    'form',
    { class: 'correct', onsubmit: submit, onkeydown: (event) => event.key === 'Escape' && (event.stopPropagation(), close()) },
    ...inputs.map((input) => h('label', {}, h('span', {}, t(input.name)), input)),
    h('p', { class: 'exact' }, `${t('read_as')} `, h('code', {}, exactValue(metric)), ` ${t('value_hint')}`),
    problem,
    h('p', { class: 'choose' }, h('button', { type: 'submit' }, t('save')), h('button', { type: 'button', onclick: close }, t('cancel'))),
  );
  queueMicrotask(() => inputs[0].select());
  return form;
}
