// Saving a file that was made here.

import { h } from './dom.js';

/** A title as a file's name. */
const fileName = (title) => (title ?? 'tallymark').replaceAll(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ').trim().slice(0, 60) || 'tallymark';

/** @param {BlobPart} content */
export function save(content, { ending, type }, title) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: address, download: `${fileName(title)}.${ending}` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
