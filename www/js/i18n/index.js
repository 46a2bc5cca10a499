// The language of the page itself: the reader's own, until another is chosen. It has nothing to do with the article's.

const KEY = 'tallymark.language';
const LANGUAGES = [
  { tag: 'en', name: 'English', file: './en.js' },
  { tag: 'zh-Hans', name: '简体中文', file: './zh-hans.js' },
  { tag: 'zh-Hant', name: '繁體中文', file: './zh-hant.js' },
];

/** @param {readonly string[]} preferred tags as in `navigator.languages` */
export function choose(preferred) {
  for (const tag of preferred) {
    if (/^zh\b.*(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

function remembered() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Only the dictionary in use is fetched. */
const load = async (tag) => (await import(LANGUAGES.find((language) => language.tag === tag)?.file ?? './en.js')).default;

let current = await load(remembered() ?? choose(navigator.languages));

/** The dictionary in use. */
export const words = () => current;

/** A word of the page. */
export const t = (key) => current.text[key] ?? key;

export const languages = () => LANGUAGES;

/** @param {string} tag */
export async function use(tag) {
  current = await load(tag);
  try {
    localStorage.setItem(KEY, current.tag);
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
