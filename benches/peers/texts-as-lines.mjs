// The texts for peers in other languages: {"work", "form", "texts"} a line, the form "text" or "html".
import { WORKS } from './texts.mjs';

for (const { work, form, texts } of WORKS) console.log(JSON.stringify({ work, form, texts }));
