// Folders that were dropped on the page, opened. Loaded with the first.

/** Every file in what was dropped. */
export async function filesIn(entries) {
  const found = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry, found) {
  if (entry.isFile) {
    found.push(await new Promise((resolve, reject) => entry.file(resolve, reject)));
    return;
  }
  const reader = entry.createReader();
  for (;;) {
    // A reader hands out a hundred at a time.
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const inner of some) if (!inner.name.startsWith('.')) await collect(inner, found);
  }
}
