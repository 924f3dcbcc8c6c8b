import { button } from '../editor/dom.js';
import { tools } from './words.js';

const ROOM = 30;
const READABLE = 0.45;
const CLOSE = 0.7;

// What is seen of the drawing. The palette covers the left of it: the drawing begins beside it.
export class View {
  constructor(modeler, covered) {
    this.canvas = modeler.get('canvas');
    this.covered = covered;
  }

  whole() {
    this.canvas.zoom('fit-viewport', 'auto');
    const { inner, outer } = this.canvas.viewbox();
    const left = this.covered() + ROOM;
    this.at(inner, left, Math.min(1, (outer.width - left - ROOM) / inner.width, (outer.height - 2 * ROOM) / inner.height));
  }

  /** All of it where it can be read, else its beginning. */
  first() {
    this.whole();
    const { inner } = this.canvas.viewbox();
    if (this.canvas.zoom() < READABLE) this.at({ ...inner, height: 0 }, this.covered() + ROOM, CLOSE, inner.y - ROOM);
  }

  at(inner, left, scale, top) {
    const { outer } = this.canvas.viewbox();
    const y = top === undefined ? inner.y + inner.height / 2 - outer.height / scale / 2 : top;
    this.canvas.viewbox({ x: inner.x - left / scale, y, width: outer.width / scale, height: outer.height / scale });
  }

  step(factor) {
    this.canvas.zoom(Math.min(4, Math.max(0.1, this.canvas.zoom() * factor)));
  }

  buttons() {
    return [button(tools.closer, () => this.step(1.4)), button(tools.further, () => this.step(1 / 1.4)), button(tools.whole, () => this.whole())];
  }
}
