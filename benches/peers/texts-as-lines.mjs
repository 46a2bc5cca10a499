// The texts for peers in other languages: {"work", "text"} or {"work", "html"} a line.
import { WORKS } from './texts.mjs';

for (const { work, text, html } of WORKS) console.log(JSON.stringify({ work, text, html }));
