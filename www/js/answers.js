// What the core is asked, and what it answers: in a worker, or in the page where there are none.

import init, { analyseHtmlJson, analyseJson, exportHtml, exportText, version } from '../pkg/tallymark.js';
import { readable } from './limits.js';

let core;
let fallen = false;

/** @param {WebAssembly.Module} module @returns {Promise<string>} the core's version */
export function load(module) {
  core ??= init({ module_or_path: module }).then(version);
  return core;
}

/** The report of a text of our own. */
export function reportOf(text) {
  if (fallen) throw new Error('fallen');
  return analyseJson(text, { positions: 'utf16' });
}

function answer({ id, html, text, format, options }) {
  const started = performance.now();
  const found = { id };
  if (format) found.bytes = html === undefined ? exportText(text, format, options) : exportHtml(html, format, options);
  else found.json = html === undefined ? analyseJson(text, options) : analyseHtmlJson(html, options);
  return { ...found, milliseconds: performance.now() - started };
}

/** One of many: a file is read here, so that the page never holds more than its handle. */
async function answerSlim({ id, file, html, text, options }) {
  const [source, { slim }] = await Promise.all([file ? import('./files.js').then(({ readFile }) => readFile(file)) : { html, text }, import('./slim.js')]);
  const given = readable(source.html ?? source.text);
  if (given.trim() === '') throw Object.assign(new Error('blank'), { code: 'blank' });
  const json = source.html === undefined ? analyseJson(given, options) : analyseHtmlJson(given, options);
  return { id, slim: slim(JSON.parse(json)) };
}

/** Answers one question. A core that has trapped is in a state that nobody knows, and is not asked again. */
export async function respond(data) {
  try {
    await core;
    if (fallen) throw new Error('fallen');
    return data.slim ? await answerSlim(data) : answer(data);
  } catch (error) {
    // An error of the core carries a code.
    fallen ||= error.code === undefined;
    return { id: data.id, error: { code: error.code ?? 'crashed', message: String(error.message ?? error) } };
  }
}
