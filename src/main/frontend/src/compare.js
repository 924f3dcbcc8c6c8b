import { marksOf, whenOpened } from './compare/marks.js';
import { Side } from './compare/side.js';
import { texts } from './compare/texts.js';
import { buttons } from './diagram/tools.js';

class Compared {
  constructor(host) {
    this.host = host;
    this.sides = [...host.querySelectorAll('[data-side]')].map((view) => new Side(view));
    this.together = true;
    this.moving = false;
  }

  async open() {
    const tools = this.host.querySelector('[data-compare-tools]');
    tools.textContent = texts.opening;
    for (const side of this.sides) await side.open();
    tools.replaceChildren(...buttons(this.main().canvas), ...(this.sides.length > 1 ? [this.link()] : []));
    const marks = marksOf(this.host);
    const lines = [...this.host.querySelectorAll('[data-compare-lines] li')];
    const told = new Set(lines.flatMap((line) => elements(line)));
    this.sides.forEach((side) => side.mark(marks, told));
    this.sides.forEach((side) => this.follow(side));
    lines.forEach((line) => this.leadsTo(line));
    this.frame(marks);
    this.host.dataset.ready = '';
  }

  main() {
    return this.sides[this.sides.length - 1];
  }

  frame(marks) {
    const ids = Object.keys(marks).filter((id) => marks[id] !== 'LAYOUT');
    const framed = [this.main(), ...this.sides].some((side) => side.frame(ids.map((id) => side.shape(id))));
    if (!framed) this.main().canvas.zoom('fit-viewport', 'auto');
  }

  follow(side) {
    side.viewer.on('canvas.viewbox.changed', () => {
      if (!this.together || this.moving) return;
      this.moving = true;
      const { x, y, width, height } = side.canvas.viewbox();
      this.sides.filter((other) => other !== side).forEach((other) => other.canvas.viewbox({ x, y, width, height }));
      this.moving = false;
    });
  }

  link() {
    const label = document.createElement('label');
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', checked: true, className: 'ds-input' });
    box.addEventListener('change', () => (this.together = box.checked));
    label.className = 'accord-compared-together';
    label.append(box, texts.together);
    return label;
  }

  leadsTo(line) {
    const ids = elements(line);
    if (!this.sides.some((side) => ids.some((id) => side.shape(id)))) return;
    const words = line.querySelector('span');
    const act = Object.assign(document.createElement('button'), { type: 'button', className: 'accord-compared-line', textContent: words.textContent });
    act.addEventListener('click', () => this.show(ids));
    words.replaceWith(act);
  }

  // Each drawing on its own: an element may have moved. What is drawn on one side only leads the other.
  show(ids) {
    const together = this.together;
    const shown = this.sides.map((side) => {
      this.together = false;
      const found = side.show(ids);
      this.together = together;
      return found;
    });
    if (!shown.every(Boolean)) this.sides.filter((side, i) => shown[i]).forEach((side) => side.canvas.scroll({ dx: 0, dy: 0 }));
    this.sides.find((side, i) => shown[i])?.view.scrollIntoView({ block: 'nearest' });
  }
}

function elements(line) {
  return (line.dataset.elements || '').split(' ').filter(Boolean);
}

function openTarget() {
  const file = location.hash && document.getElementById(location.hash.slice(1));
  if (file instanceof HTMLDetailsElement) file.open = true;
}

document.querySelectorAll('[data-accord-compare]').forEach((host) =>
  whenOpened(host, () =>
    new Compared(host).open().catch((error) => {
      console.error(error);
      host.querySelector('[data-compare-tools]').textContent = texts.broken;
    })
  )
);
window.addEventListener('hashchange', openTarget);
document.addEventListener('click', (event) => event.target.closest('.accord-compared-see') && requestAnimationFrame(openTarget));
openTarget();
