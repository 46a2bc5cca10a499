// Drawing anew only what changed: an element stays as long as its key tells the same of it.

/** How far ahead an element is looked for before it is made again. */
const AHEAD = 64;

/** The children of one element, each known by a key that says all that is drawn in it. */
export class Keyed {
  #parent;
  #drawn = [];

  /** @param {HTMLElement} parent nobody else's children may stand in it */
  constructor(parent) {
    this.#parent = parent;
  }

  /** What comes next is drawn from nothing. */
  forget() {
    this.#parent.replaceChildren();
    this.#drawn = [];
  }

  /**
   * Draws `items` in their order. What is kept stays in its place.
   * @template {{ key: string }} Item
   * @param {Item[]} items
   * @param {(item: Item) => { element: Element }} draw
   * @returns what was drawn, one for each item
   */
  show(items, draw) {
    const before = this.#drawn;
    let end = before.length;
    let same = 0;
    while (same < Math.min(end, items.length) && before[end - 1 - same].key === items[items.length - 1 - same].key) same += 1;
    end -= same;
    const behind = before[end]?.element ?? null;
    let at = 0;
    let fresh = [];
    const place = (next) => {
      if (fresh.length === 0) return;
      const some = document.createDocumentFragment();
      some.append(...fresh);
      this.#parent.insertBefore(some, next);
      fresh = [];
    };
    this.#drawn = items.map((item, i) => {
      if (i >= items.length - same) return before[i - items.length + before.length];
      const found = next(before, item.key, at, end);
      if (found < 0) {
        const drawn = { ...draw(item), key: item.key };
        fresh.push(drawn.element);
        return drawn;
      }
      for (; at < found; at++) before[at].element.remove();
      place(before[found].element);
      at += 1;
      return before[found];
    });
    for (; at < end; at++) before[at].element.remove();
    place(behind);
    return this.#drawn;
  }
}

/** The place of `key` in `list`, from `at` on and not too far ahead; −1 where there is none. */
function next(list, key, at, end) {
  for (let i = at; i < Math.min(end, at + AHEAD); i++) if (list[i].key === key) return i;
  return -1;
}

const told = new WeakMap();

/** Whether `element` is to be drawn: not again while `key`, which says all that is drawn in it, is the same. */
export function isNew(element, ...key) {
  const text = JSON.stringify(key);
  if (told.get(element) === text) return false;
  told.set(element, text);
  return true;
}
