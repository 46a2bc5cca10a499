// Values are shown short where that is exact, and never rounded.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { visit } from './support/page.mjs';

const visitor = visit();
const format = (metric, lang) =>
  visitor.browser.run(async (metric, lang) => (await import('./js/format.js')).formatValue(metric, lang), metric, lang);

const CASES = [
  ['zh-Hant', { kind: 'money', unit: 'CNY', value_text: '48000000000', quote: '超480億元' }, '480億元'],
  ['zh-Hant', { kind: 'money', unit: 'CNY', value_text: '1000000000', quote: '10億元以上' }, '10億元'],
  ['zh-Hans', { kind: 'money', unit: 'USD', value_text: '5000000', quote: '500万美元' }, '500万美元'],
  ['zh-Hans', { kind: 'count', unit: '人', value_text: '21000' }, '2.1万人'],
  ['zh-Hans', { kind: 'count', unit: '票', value_text: '62318' }, '6.2318万票'],
  ['zh-Hans', { kind: 'count', unit: '人', value_text: '123456789' }, '123,456,789人'],
  ['zh-Hans', { kind: 'points', unit: 'pp', value_text: '2.5' }, '2.5个百分点'],
  ['zh-Hant', { kind: 'multiple', unit: '×', value_text: '1.5' }, '1.5倍'],
  ['zh-Hans', { kind: 'percent', unit: '%', value_text: '3..5' }, '3–5%'],
  ['ja', { kind: 'money', unit: 'JPY', value_text: '1280000000', quote: '約12億8,000万円' }, '12.8億円'],
  ['ko', { kind: 'count', unit: '명', value_text: '34000' }, '3.4만명'],
  ['en', { kind: 'money', unit: 'USD', value_text: '3400000000', quote: '$3.4 billion' }, '$3.4B'],
  ['en', { kind: 'money', unit: 'USD', value_text: '1.5', quote: '$1.50' }, '$1.50'],
  ['en', { kind: 'money', unit: 'USD', value_text: '5.3..5.45', quote: '$5.30 to $5.45' }, '$5.30–$5.45'],
  ['en', { kind: 'count', unit: '', value_text: '12345678' }, '12,345,678'],
  ['en', { kind: 'duration', unit: 'mo', value_text: '18' }, '18 months'],
  ['en', { kind: 'measure', unit: 'kW.h', value_text: '310000000' }, '310M kWh'],
  ['en', { kind: 'count', unit: '', value_text: '123456789012345678901234567890' }, '123,456,789,012,345,678,901,234,567,890'],
];

test('values read as the author writes them', async (t) => {
  await visitor.arrive();
  for (const [lang, metric, shown] of CASES) {
    await t.test(`${lang} ${metric.value_text} ${metric.unit}: ${shown}`, async () => {
      assert.equal(await format(metric, lang), shown);
    });
  }
});
