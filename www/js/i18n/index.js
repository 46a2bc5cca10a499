// The language of the page itself: the reader's own, until another is chosen. It has nothing to do with the article's.

/** Of `head-start.js`. */
const { dictionary, LANGUAGE_KEY, LANGUAGES, words: first } = globalThis.headStart;

let current;

/** Resolves when there are words. Nobody asks for one before. */
export const arrived = first.then((words) => {
  current = words;
});

/** The dictionary in use. */
export const words = () => current;

/** A word of the page. */
export const t = (key) => current.text[key] ?? key;

export const languages = () => LANGUAGES;

/** @param {string} tag */
export async function use(tag) {
  current = await dictionary(tag);
  try {
    localStorage.setItem(LANGUAGE_KEY, current.tag);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
  apply();
}

/** Puts the words into every element that names one: `data-t` for its text, `data-t-placeholder` and such for attributes. */
export function apply(root = document) {
  document.documentElement.lang = current.tag;
  document.title = t('title');
  for (const element of root.querySelectorAll('[data-t]')) element.textContent = t(element.dataset.t);
  for (const name of ['placeholder', 'aria-label', 'title']) {
    for (const element of root.querySelectorAll(`[data-t-${name}]`)) {
      element.setAttribute(name, t(element.getAttribute(`data-t-${name}`)));
    }
  }
}
