// Links that carry how the page is set, and on request the text. All of it stands behind the `#`, which browsers never send.

import { allSettings } from './settings.js';

/** A link longer than this is cut by programs that people send links with. */
const LONGEST = 30_000;

async function squeeze(bytes, Stream) {
  const stream = new Blob([bytes]).stream().pipeThrough(new Stream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
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
    parts.set(form, encode(await squeeze(new TextEncoder().encode(text), CompressionStream)));
  }
  link.hash = parts.toString();
  return link.href.length > LONGEST ? null : link.href;
}

/** What a link carries; a text that is damaged is as none. */
export async function fromLink(hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const found = { lang: parts.get('lang'), columns: parts.get('columns')?.split(' ') };
  for (const form of ['text', 'html']) {
    if (!parts.has(form)) continue;
    try {
      found.source = { [form]: new TextDecoder('utf-8', { fatal: true }).decode(await squeeze(decode(parts.get(form)), DecompressionStream)) };
    } catch {
      found.damaged = true;
    }
  }
  return found;
}
