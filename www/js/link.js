// Links that carry how the page is set, and on request the text. All of it stands behind the `#`, which browsers never send.
//
//   #lang=zh-Hans&columns=owner+period     how the page is set
//   #text=… or #html=…                     a text from another page or program, as it is
//   #packed=… or #packed-html=…            the same, compressed: what this page makes
//   #src=clipboard                         reads the clipboard, where the browser allows it

import { MAX_CHARACTERS } from './limits.js';
import { allSettings } from './settings.js';

/** A link longer than this is cut by programs that people send links with. */
const LONGEST = 30_000;
/** Bytes that a link may unpack to: as many characters as the page reads, in every script. A small link can hold gigabytes. */
const MOST_BYTES = 4 * MAX_CHARACTERS;

const squeeze = async (bytes) => new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer());

/** Unpacks until the end, or fails where it is too far. */
async function unpack(bytes) {
  const parts = [];
  let size = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts).arrayBuffer();
    size += value.length;
    if (size > MOST_BYTES) throw await reader.cancel();
    parts.push(value);
  }
}

const encode = (bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
const decode = (text) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0));

/**
 * @param {string} language of the page
 * @param {{ text?: string, html?: string }} [source]
 * @returns {Promise<string | null>} null where the text is too long for a link
 */
export async function linkTo(language, source) {
  const link = new URL(location.href);
  const parts = new URLSearchParams({ lang: language });
  const { columns } = allSettings();
  if (columns) parts.set('columns', columns.join(' '));
  if (source) {
    const [form, text] = Object.entries(source)[0];
    parts.set(form === 'html' ? 'packed-html' : 'packed', encode(await squeeze(new TextEncoder().encode(text))));
  }
  link.hash = parts.toString();
  return link.href.length > LONGEST ? null : link.href;
}

/** What a link carries; a text that is damaged is as none. */
export async function fromLink(hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const found = { lang: parts.get('lang'), columns: parts.get('columns')?.split(' '), clipboard: parts.get('src') === 'clipboard' };
  for (const form of ['text', 'html']) if (parts.has(form)) found.source = { [form]: parts.get(form) };
  for (const [name, form] of [['packed', 'text'], ['packed-html', 'html']]) {
    if (!parts.has(name)) continue;
    try {
      found.source = { [form]: new TextDecoder('utf-8', { fatal: true }).decode(await unpack(decode(parts.get(name)))) };
    } catch {
      found.damaged = true;
    }
  }
  return found;
}
