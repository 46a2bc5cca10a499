// Answers lines as `tallymark jsonl --quantities` does, with the package that is given: the same in Node and in browsers.

const OPTIONS = { positions: "code-point", quantities: true };

/** One line for each of `lines`. */
export function answers(lines, { analyseHtmlJson, analyseJson }) {
  return lines.map((line) => {
    const { id, text, html } = JSON.parse(line);
    const report = html === undefined ? analyseJson(text, OPTIONS) : analyseHtmlJson(html, OPTIONS);
    return `{"v":1,"id":${JSON.stringify(id)},"report":${report}}\n`;
  });
}
