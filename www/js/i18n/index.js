// The language of the page itself: the reader's own, until another is chosen. It has nothing to do with the article's.

const KEY = 'tallymark.language';
const LANGUAGES = [
  { tag: 'zh-Hans', name: '简体中文' },
  { tag: 'zh-Hant', name: '繁體中文' },
  { tag: 'en', name: 'English' },
  { tag: 'ja', name: '日本語' },
  { tag: 'ko', name: '한국어' },
];

/** @param {readonly string[]} preferred tags as in `navigator.languages` */
export function choose(preferred) {
  for (const tag of preferred) {
    if (/^zh\b.*(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    const plain = /^(?:en|ja|ko)\b/i.exec(tag)?.[0].toLowerCase();
    if (plain) return plain;
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

/** Only the dictionary in use is fetched, its words and the names of the rules side by side. */
async function load(tag) {
  const file = (LANGUAGES.some((language) => language.tag === tag) ? tag : 'en').toLowerCase();
  const [words, rules] = await Promise.all([import(`./${file}.js`), import(`./rules-${file}.js`)]);
  return { ...words.default, ...rules.default };
}

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
