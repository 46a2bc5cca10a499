// Units that measure the same thing, so that figures can be compared. Factors are exact decimals, and so is what is computed.

/** @type {Record<string, [string, string]>} unit → what it measures, and how many of that thing's first unit it is */
const UNITS = {
  m: ['length', '1'], km: ['length', '1000'], cm: ['length', '0.01'], mm: ['length', '0.001'], um: ['length', '0.000001'], nm: ['length', '0.000000001'],
  mi: ['length', '1609.344'], '[mi_i]': ['length', '1609.344'], ft: ['length', '0.3048'], '[ft_i]': ['length', '0.3048'], in: ['length', '0.0254'], '[in_i]': ['length', '0.0254'],
  m2: ['area', '1'], km2: ['area', '1000000'], ha: ['area', '10000'], cm2: ['area', '0.0001'], ft2: ['area', '0.09290304'], mi2: ['area', '2589988.110336'],
  m3: ['volume', '1'], L: ['volume', '0.001'], mL: ['volume', '0.000001'], cm3: ['volume', '0.000001'], km3: ['volume', '1000000000'],
  kg: ['mass', '1'], g: ['mass', '0.001'], mg: ['mass', '0.000001'], ug: ['mass', '0.000000001'], t: ['mass', '1000'], lb: ['mass', '0.45359237'], oz: ['mass', '0.028349523125'],
  'kW.h': ['energy', '1'], 'W.h': ['energy', '0.001'], 'MW.h': ['energy', '1000'], 'GW.h': ['energy', '1000000'], 'TW.h': ['energy', '1000000000'],
  kW: ['power', '1'], W: ['power', '0.001'], MW: ['power', '1000'], GW: ['power', '1000000'],
  'km/h': ['speed', '1'], 'm/s': ['speed', '3.6'], 'km/s': ['speed', '3600'], mph: ['speed', '1.609344'],
  pp: ['points', '1'], bp: ['points', '0.01'],
  s: ['time', '1'], ms: ['time', '0.001'], min: ['time', '60'], h: ['time', '3600'], d: ['time', '86400'], wk: ['time', '604800'],
  mo: ['months', '1'], a: ['months', '12'],
};
/** Classifiers that count the same heads, in every script. */
const CLASSIFIERS = { 個: '个', 名: '人', 位: '人', 項: '项', 戶: '户', 條: '条', 場: '场', 間: '间', 張: '张', 輛: '辆', 臺: '台' };

/** What two figures must share to be compared: money in one currency, counts with one classifier, measures of one thing. */
export function dimensionOf({ kind, unit }) {
  const [dimension] = UNITS[unit] ?? [CLASSIFIERS[unit] ?? unit];
  return `${kind === 'money' || kind === 'count' ? kind : ''} ${dimension}`;
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** A decimal as a whole number and the digits behind its point. */
function parse(text) {
  const [, sign, whole, fraction = ''] = DECIMAL.exec(text);
  return { digits: BigInt(`${sign}${whole}${fraction}`), scale: fraction.length };
}

function print({ digits, scale }) {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0');
  const fraction = scale === 0 ? '' : text.slice(-scale).replace(/0+$/, '');
  return `${sign}${scale === 0 ? text : text.slice(0, -scale)}${fraction && `.${fraction}`}`;
}

/** @returns {string | null} `value` in another unit of the same thing; null where that has no end of digits */
export function convert(value, from, to) {
  if (from === to || !UNITS[from] || !UNITS[to]) return value;
  const [amount, factor, divisor] = [parse(value), parse(UNITS[from][1]), parse(UNITS[to][1])];
  const places = 12;
  const numerator = amount.digits * factor.digits * 10n ** BigInt(places + divisor.scale);
  const scale = amount.scale + factor.scale + places;
  return numerator % divisor.digits === 0n ? print({ digits: numerator / divisor.digits, scale }) : null;
}

/** The figure in another unit, where that is exact; otherwise as it is. */
export function inUnit(metric, unit) {
  if (metric.unit === unit || !UNITS[metric.unit] || !UNITS[unit]) return metric;
  const ends = metric.value_text.split('..').map((end) => convert(end, metric.unit, unit));
  return ends.includes(null) ? metric : { ...metric, unit, value_text: ends.join('..') };
}

/** The unit that most of the figures have. */
export function commonUnit(metrics) {
  const counts = new Map();
  for (const { unit } of metrics) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
