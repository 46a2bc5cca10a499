// Small helpers for building elements. Text goes in as text nodes only: nothing pasted is ever parsed as HTML.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [props] `class`, `dataset`, `on…` listeners; everything else is an attribute, `false` and `null` leave it out
 * @param {...(Node | string | null | undefined | false)} children
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === 'dataset') Object.assign(element.dataset, value);
    else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts `children` in place of what `element` holds; as in `h`, what does not apply is left out. */
export function fill(element, ...children) {
  element.replaceChildren(...children.filter(Boolean));
}

/** @param {string} id */
export const byId = (id) => document.getElementById(id);

/** Whether article and table stand side by side, each scrolling by itself. In one column a choice on one side must not carry the
 * reader away to the other. */
export const sideBySide = matchMedia('(min-width: 60rem)');

/** Brings `element` into view inside whichever ancestors scroll, calmly, and only as far as needed. */
export function bringIntoView(element, block = 'center') {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, inline: 'nearest', behavior: still ? 'auto' : 'smooth' });
}

/** A menu closes when the reader turns to something else. */
export function closeOutside(menu) {
  const close = () => (menu.open = false);
  document.addEventListener('click', ({ target }) => menu.contains(target) || close());
  menu.addEventListener('keydown', ({ key }) => key === 'Escape' && close());
}
