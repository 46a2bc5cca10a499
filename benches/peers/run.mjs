// Tallymark and its peers on the same texts, one after the other in one process. Prints one JSON object a line:
// {"work", "who", "characters", "seconds", "runs"}, with seconds of processor time, which other work on the machine does not change
// much. Run by `cargo xtask bench`; the first argument is the folder of the package, the second how many rounds there are.

import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { WORKS } from './texts.mjs';

const require = createRequire(import.meta.url);
const { ready, analyse, analyseJson, analyseHtmlJson } = await import(pathToFileURL(join(process.argv[2], 'node.js')));
await ready();
const rounds = Number(process.argv[3] ?? 5);
const Recognizers = require('@microsoft/recognizers-text-suite');
const { Readability } = await import('@mozilla/readability');
const { parseHTML } = await import('linkedom');
const { Defuddle } = await import('defuddle/node');

/** Seconds of processor time for one run, least of several rounds that each take a while. */
async function measure({ work, texts }, who, run) {
  const round = async (times) => {
    const begun = process.cpuUsage();
    for (let n = 0; n < times; n++) for (const text of texts) await run(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1e6;
  };
  // The first is for the compiler; how many make a quarter of a second is told by the second.
  await round(1);
  const times = Math.max(1, Math.ceil(0.25 / Math.max(1e-4, await round(1))));
  let seconds = Infinity;
  for (let n = 0; n < rounds; n++) seconds = Math.min(seconds, (await round(times)) / times);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(JSON.stringify({ work, who, characters, seconds, runs: times * rounds }));
}

function recognise(culture) {
  return (text) => {
    const { recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension } = Recognizers;
    for (const recognise of [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDimension]) recognise(text, culture);
  };
}

for (const work of WORKS) {
  if (work.form === 'text') {
    await measure(work, 'tallymark', (text) => analyse(text));
    await measure(work, 'tallymark, as JSON', (text) => analyseJson(text));
    await measure(work, '@microsoft/recognizers-text-suite', recognise(work.culture));
  } else {
    await measure(work, 'tallymark', (html) => analyse({ html }, { figures: false }));
    await measure(work, 'tallymark, as JSON', (html) => analyseHtmlJson(html, { figures: false }));
    await measure(work, '@mozilla/readability with linkedom', (html) => new Readability(parseHTML(html).document).parse());
    await measure(work, 'defuddle', (html) => Defuddle(parseHTML(html).document, 'https://example.com/', {}));
  }
}
