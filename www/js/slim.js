// What a table of many articles keeps of each: the figures and the counts, not the text.

const SLOTS = ['indicator', 'action', 'value_text', 'bound', 'unit', 'kind', 'owner', 'period', 'change', 'basis', 'start'];
/** Most figures have none of these. */
const SOME = ['uncertain', 'corrected', 'notes'];

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
      for (const slot of SOME) if (metric[slot]?.length > 0) kept[slot] = metric[slot];
      return kept;
    }),
  };
}
