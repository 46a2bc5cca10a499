// What a table of many articles keeps of each: the figures and the counts, not the text.

const SLOTS = ['indicator', 'action', 'value_text', 'bound', 'unit', 'kind', 'owner', 'period', 'change', 'basis', 'start'];

/** @param {object} report @returns {{ title: string | null, language: string, repairs: number, dropped: number, traps: number, metrics: object[] }} */
export function slim({ article, repairs, blocks, traps, metrics, text }) {
  return {
    title: article.title,
    language: article.language,
    repairs: repairs.length,
    dropped: blocks.filter(({ kept }) => !kept).length,
    traps: traps.length,
    metrics: metrics.map((metric) => ({
      ...Object.fromEntries(SLOTS.map((slot) => [slot, metric[slot]])),
      quote: text.slice(metric.text_start, metric.text_end),
      uncertain: metric.uncertain.length > 0 ? metric.uncertain : undefined,
    })),
  };
}
