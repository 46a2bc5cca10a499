// Answers lines as `tallymark jsonl --quantities` does, with the package that ships: node answer.mjs FOLDER NAME < in.jsonl
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, name] = process.argv.slice(2);
const tallymark = await import(pathToFileURL(join(folder, `${name}.js`)));
tallymark.initSync({ module: readFileSync(join(folder, `${name}_bg.wasm`)) });

const options = { positions: "code-point", quantities: true };
const answers = [];
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const { id, text, html } = JSON.parse(line);
  const report = html === undefined ? tallymark.analyseJson(text, options) : tallymark.analyseHtmlJson(html, options);
  answers.push(`{"v":1,"id":${JSON.stringify(id)},"report":${report}}\n`);
}
process.stdout.write(answers.join(""));
