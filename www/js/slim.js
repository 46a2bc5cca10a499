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
    metrics: metrics.map((metric) => {
      const kept = { quote: text.slice(metric.text_start, metric.text_end) };
      for (const slot of SLOTS) kept[slot] = metric[slot];
      if (metric.uncertain.length > 0) kept.uncertain = metric.uncertain;
      return kept;
    }),
  };
}
