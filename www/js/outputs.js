// Further ways out that the page writes itself: linked data, the article without its page, and links. Loaded on first use.

const DIRECTIONS = { increase: 'increase', decrease: 'decrease' };

/** A value with its bound as schema.org has it: `over` is a least value, `up to` a most. */
function quantity({ value_text, bound, unit, quote }) {
  const [low, high] = value_text.split('..').map(Number);
  const least = ['over', 'at_least', 'range'].includes(bound) && { minValue: low };
  const most = high === undefined ? ['under', 'at_most', 'nearly'].includes(bound) && { maxValue: low } : { maxValue: high };
  return {
    '@type': 'QuantitativeValue',
    ...(least || most ? { ...least, ...most } : { value: low }),
    ...(unit && { unitText: unit }),
    description: quote,
  };
}

/** Which way a change went, and what a person corrected. */
function properties({ change, basis, corrected = [] }) {
  const property = (name, value, description) => ({ '@type': 'PropertyValue', name, value, ...(description && { description }) });
  const list = [...(change ? [property('change', DIRECTIONS[change], basis)] : []), ...corrected.map(({ slot, was }) => property('corrected', slot, `read as: ${was}`))];
  return list.length > 0 && { additionalProperty: list.length === 1 ? list[0] : list };
}

/** The figures as observations of schema.org, with the article they are stated in. */
export function jsonLd({ metrics, article }) {
  const observations = metrics.map((metric) => ({
    '@type': 'Observation',
    ...(metric.indicator && { name: metric.indicator }),
    ...(metric.owner && { observationAbout: { '@type': 'Thing', name: metric.owner } }),
    ...(metric.period && { temporalCoverage: metric.period }),
    ...properties(metric),
    value: quantity({ ...metric, quote: metric.written ?? metric.quote }),
  }));
  const about = { '@type': 'Article', ...(article.title && { headline: article.title }), inLanguage: article.language, ...(article.byline && { author: article.byline }) };
  return `${JSON.stringify({ '@context': 'https://schema.org', ...about, hasPart: observations }, null, 1)}\n`;
}

const MARKS = { title: '# ', heading: '## ' };
/** What Markdown would take for its own at the beginning of a line, and inside it. */
const escape = (line) => line.replaceAll(/[\\`*_[\]<>]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, '$1\\$2');

/** The article's blocks in their order. */
const kept = ({ blocks, text }) =>
  blocks.filter((block) => block.kept).map(({ role, text_start, text_end }) => ({ role, line: text.slice(text_start, text_end).trim() })).filter(({ line }) => line !== '');

export const articleText = (report) => `${kept(report).map(({ line }) => line).join('\n\n')}\n`;
export const articleMarkdown = (report) => `${kept(report).map(({ role, line }) => (MARKS[role] ?? '') + escape(line)).join('\n\n')}\n`;
