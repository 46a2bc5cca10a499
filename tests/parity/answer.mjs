// Answers lines as `tallymark jsonl --quantities` does, with the package as Node finds it: node answer.mjs < in.jsonl
import { readFileSync } from "node:fs";
import init, { analyseHtmlJson, analyseJson } from "tallymark";

await init();

const options = { positions: "code-point", quantities: true };
const answers = [];
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { id, text, html } = JSON.parse(line);
  const report = html === undefined ? analyseJson(text, options) : analyseHtmlJson(html, options);
  answers.push(`{"v":1,"id":${JSON.stringify(id)},"report":${report}}\n`);
}
process.stdout.write(answers.join(""));
