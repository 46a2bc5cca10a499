// Which figure is looked at. Both sides listen; neither knows the other.

export class Selection extends EventTarget {
  /** @type {number | null} */
  figure = null;

  /**
   * @param {number | null} figure
   * @param {'article' | 'table' | 'evidence' | null} by the side that chose: the others bring the figure into view
   */
  choose(figure, by = null) {
    const before = this.figure;
    this.figure = figure;
    this.dispatchEvent(new CustomEvent('change', { detail: { figure, before, by } }));
  }
}
