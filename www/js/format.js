// Values as a reader of the article writes them: 1億, 1亿, 100M. Never rounded: a value that has no short exact form is written
// out. The exact value stands beside it.

/** Fraction digits up to which a short form reads better than the full number. */
const SHORT_FRACTION = { cjk: 4, other: 3 };
const SHORT_FROM = { cjk: 10_000, other: 1_000_000 };

const isCjk = (lang) => /^(zh|ja|ko)/.test(lang);

/** Units as they are printed, where their code is not. */
const PRINTED = { m2: 'm²', m3: 'm³', km2: 'km²', cm2: 'cm²', 'kW.h': 'kWh', 'MW.h': 'MWh', 'GW.h': 'GWh', Cel: '°C', bp: 'bp' };
const DURATIONS = { a: 'year', mo: 'month', wk: 'week', d: 'day', h: 'hour', min: 'minute', s: 'second' };
const POINTS = {
  'zh-Hans': { pp: '个百分点', bp: '个基点', point: '点' },
  'zh-Hant': { pp: '個百分點', bp: '個基點', point: '點' },
  ja: { pp: 'ポイント', bp: 'bp', point: 'ポイント' },
  ko: { pp: '%p', bp: 'bp', point: '포인트' },
  en: { pp: 'pp', bp: 'bp', point: 'points' },
};
const TIMES = { 'zh-Hans': '倍', 'zh-Hant': '倍', ja: '倍', ko: '배', en: '×' };

const made = new Map();
function formatter(lang, options) {
  const key = lang + JSON.stringify(options);
  if (!made.has(key)) made.set(key, new Intl.NumberFormat(lang, options));
  return made.get(key);
}

/** Digits behind the point that `value` has when it is written in units of the largest scale word of `lang`. */
function fractionInShort(value, lang) {
  const size = Math.abs(Number(value));
  const step = isCjk(lang) ? 4 : 3;
  const scale = Math.min(Math.floor(Math.log10(size) / step), isCjk(lang) ? 3 : 4) * step;
  const [whole, fraction = ''] = value.replace('-', '').split('.');
  const shifted = whole.padStart(scale + 1, '0').slice(-scale) + fraction;
  return shifted.replace(/0+$/, '').length;
}

function isShort(value, lang) {
  const family = isCjk(lang) ? 'cjk' : 'other';
  return Math.abs(Number(value)) >= SHORT_FROM[family] && fractionInShort(value, lang) <= SHORT_FRACTION[family];
}

const isCurrency = (unit) => /^[A-Z]{3}$/.test(unit);

/** Money in Chinese and Japanese is the number and the word behind it; elsewhere the sign before it. */
const SPELLED = /^(zh|ja)/;
/** Where the author wrote only this the currency's full name would put words in their mouth. */
const AS_WRITTEN = /[\d百千万萬亿億兆零〇一二三四五六七八九十两兩余餘多来來几幾数數] ?([元円])(?!人民|新台|新臺)/;

/** What both ends share is said once: 3–5 years. The mark between them is the same in every language. */
function range(format, ends) {
  const isMark = ({ source, type, value }) => source === 'shared' && type === 'literal' && /^[\s~～–-]+$/.test(value);
  return format
    .formatRangeToParts(...ends)
    .map((part) => (isMark(part) ? '–' : part.value))
    .join('');
}

/** @param {string[]} ends exact decimals, one or two */
function numberOf(ends, { kind, unit, quote = '', written = quote }, lang, exact) {
  const options = { maximumFractionDigits: 20 };
  if (!exact && ends.every((end) => isShort(end, lang))) options.notation = 'compact';
  if (kind === 'money' && isCurrency(unit) && !AS_WRITTEN.test(written)) {
    // A small price keeps the two places that prices have.
    const places = !options.notation && ends.some((end) => /\.\d$/.test(end)) ? 2 : 0;
    const currencyDisplay = SPELLED.test(lang) ? 'name' : 'symbol';
    Object.assign(options, { style: 'currency', currency: unit, currencyDisplay, minimumFractionDigits: places });
  } else if (kind === 'duration' && DURATIONS[unit]) {
    Object.assign(options, { style: 'unit', unit: DURATIONS[unit], unitDisplay: 'long' });
  }
  const format = formatter(lang, options);
  return ends.length === 1 ? format.format(ends[0]) : range(format, ends);
}

/** The unit behind the number, where the number does not carry it already. */
function unitWord({ kind, unit, quote = '', written = quote }, lang) {
  if (kind === 'money' && isCurrency(unit)) return AS_WRITTEN.exec(written)?.[1] ?? '';
  if (kind === 'duration' && DURATIONS[unit]) return '';
  if (kind === 'points') return POINTS[lang]?.[unit] ?? unit;
  if (kind === 'multiple') return TIMES[lang] ?? '×';
  return PRINTED[unit] ?? unit;
}

const GLUED = /^[%×°]|^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * The value with its unit, without the bound.
 * @param {{ value: number | number[], value_text: string, unit: string, kind: string, bound: string, quote?: string, written?: string }} metric `written`: the quote after repair
 * @param {string} lang the article's language
 */
export function formatValue(metric, lang, { exact = false } = {}) {
  const number = numberOf(metric.value_text.split('..'), metric, lang, exact);
  const unit = unitWord(metric, lang);
  if (!unit) return number;
  return GLUED.test(unit) ? number + unit : `${number} ${unit}`;
}

/** The exact value with its code, for titles and copies: `100,000,000 CNY`. */
export function exactValue(metric) {
  const number = metric.value_text
    .split('..')
    .map((end) => formatter('en', { maximumFractionDigits: 20 }).format(end))
    .join('–');
  return [number, metric.unit].filter(Boolean).join(' ');
}
