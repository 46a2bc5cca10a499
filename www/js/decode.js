// Bytes of a dropped file to text: byte order mark, the page's own word for its charset, strict UTF-8, then the likelier of the
// two Chinese encodings.

/** Bytes looked at to tell encodings apart. */
const SAMPLE = 65_536;
const COMMON_HAN = new Set('的一是不了在人有我他這这個个們们中來来上大為为和國国地到以說说時时要就出會会可也你對对生能而子那得于著着下自之年');

/** @returns {'pdf' | 'zip' | 'binary' | null} what a file is when it is no text */
export function binaryKind(bytes) {
  const head = String.fromCharCode(...bytes.subarray(0, 5));
  if (head.startsWith('%PDF')) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (markedEncoding(bytes)) return null;
  return bytes.subarray(0, 4096).includes(0) ? 'binary' : null;
}

function markedEncoding(bytes) {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes) {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    return label ? new TextDecoder(label).encoding : null;
  } catch {
    return null;
  }
}

function isUtf8(bytes) {
  try {
    // As a stream, since the bytes may end inside a character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Share of very common characters, less what did not decode. */
function plausibility(bytes, encoding) {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE));
  let points = 0;
  for (const character of text) points += COMMON_HAN.has(character) ? 1 : character === '\ufffd' ? -2 : 0;
  return points;
}

/** @param {Uint8Array} bytes @returns {{ text: string, encoding: string }} */
export function decode(bytes) {
  const encoding =
    markedEncoding(bytes) ??
    declaredEncoding(bytes) ??
    (isUtf8(bytes) ? 'utf-8' : plausibility(bytes, 'gb18030') >= plausibility(bytes, 'big5') ? 'gb18030' : 'big5');
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}
