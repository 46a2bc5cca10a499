// Three pages of our own to try it with.

const FILES = { hant: 'samples/zh-hant.txt', hans: 'samples/zh-hans.txt', en: 'samples/en.txt' };

/** @param {keyof typeof FILES} name */
export async function loadSample(name) {
  const response = await fetch(new URL(`../${FILES[name]}`, import.meta.url));
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}
