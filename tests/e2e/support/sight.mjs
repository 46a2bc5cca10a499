// What can be seen of the page, and what cannot.

/** Contrast of every visible text with what lies behind it, worst first. */
export const contrasts = (browser) =>
  browser.run(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const layers = (colours) => {
      canvas.clearRect(0, 0, 1, 1);
      for (const colour of colours) {
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (rgb) => {
      const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const found = new Map();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, option, [aria-hidden=true]')) continue;
      const behind = [];
      for (let e = element; e; e = e.parentElement) behind.unshift(getComputedStyle(e).backgroundColor);
      const back = layers(behind);
      const front = layers([...behind, getComputedStyle(element).color]);
      const [light, dark] = [luminance(front), luminance(back)].sort((a, b) => b - a);
      const name = `${element.tagName.toLowerCase()}.${element.className}`;
      const ratio = (light + 0.05) / (dark + 0.05);
      if (!(found.get(name) <= ratio)) found.set(name, ratio);
    }
    return [...found].sort((a, b) => a[1] - b[1]);
  });

/** Elements that reach out of the window sideways. */
export const sideways = (browser) =>
  browser.run(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')]
      .filter((e) => e.checkVisibility() && !e.closest('.unseen, thead, .wide, .drawing') && e.getBoundingClientRect().right > width + 1)
      .map((e) => `${e.tagName}.${e.className}`);
    return { scrolls: document.documentElement.scrollWidth > width, out };
  });

/** Boxes that hide a part of what is in them, and lines of text that lie over each other. */
export const unreadable = (browser) =>
  browser.run(() => {
    // What only a screen reader is told is cut off for everyone else.
    const told = (e) => e && (getComputedStyle(e).clipPath.startsWith('inset(50%') || told(e.parentElement));
    const seen = (e) => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.unseen, option, [aria-hidden=true], .drawing') && !told(e);
    const name = (e) => `${e.tagName.toLowerCase()}.${e.className} ${e.textContent.trim().slice(0, 30)}`;
    const clipped = [...document.querySelectorAll('body *')].filter((e) => {
      if (!seen(e) || !e.textContent.trim() || e instanceof SVGElement) return false;
      const { overflowX, overflowY } = getComputedStyle(e);
      const hides = (how) => how === 'hidden' || how === 'clip';
      return (hides(overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(overflowY) && e.scrollHeight > e.clientHeight + 1);
    });
    const lines = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || !seen(node.parentElement)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 2 && box.height > 2) lines.push({ box, node });
    }
    // What is scrolled or cut out of its box is under another, and no one sees it.
    const shown = ({ box, node }) => {
      let { left, top, right, bottom } = box;
      for (let e = node.parentElement; e && e !== document.body; e = e.parentElement) {
        if (getComputedStyle(e).overflowY === 'visible' && getComputedStyle(e).overflowX === 'visible') continue;
        const outer = e.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, outer.left), Math.max(top, outer.top), Math.min(right, outer.right), Math.min(bottom, outer.bottom)];
      }
      return right - left > 2 && bottom - top > 2 ? [{ box: { left, top, right, bottom }, node }] : [];
    };
    // A sheet or a menu covers what is behind it.
    const layer = (e) => (e && getComputedStyle(e).position === 'static' ? layer(e.parentElement) : e) ?? null;
    const visible = lines.flatMap(shown).sort((a, b) => a.box.top - b.box.top);
    const overlapping = [];
    for (const [n, a] of visible.entries()) {
      for (let m = n + 1; m < visible.length && visible[m].box.top < a.box.bottom; m++) {
        const b = visible[m];
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - b.box.top;
        // Lines of one paragraph may touch.
        if (a.node !== b.node && layer(a.node.parentElement) === layer(b.node.parentElement) && wide > 3 && high > Math.min(a.box.bottom - a.box.top, b.box.bottom - b.box.top) / 2) overlapping.push(`${name(a.node.parentElement)} | ${name(b.node.parentElement)}`);
      }
    }
    return { clipped: clipped.map(name), overlapping };
  });

/** The names of everything that can be pressed or filled in. */
export const controls = (browser) =>
  browser.run(() =>
    [...document.querySelectorAll('button, summary, select, textarea, input, a[href]')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }) && e.getBoundingClientRect().width > 0)
      .map((e) => `${e.tagName} ${e.id || e.ariaLabel || e.textContent.trim()}`)
      .sort(),
  );
