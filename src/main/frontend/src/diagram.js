import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { nameInTheReadersLanguage, texts } from './diagram/names.js';
import { inWords } from './diagram/words.js';

const READABLE = 0.8;
const ROOM = 30;

function button(words, act) {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'ds-button';
  node.dataset.variant = 'secondary';
  node.textContent = words;
  node.addEventListener('click', act);
  return node;
}

class Diagram {
  constructor(host) {
    this.host = host;
    this.current = (host.dataset.current || '').split(',').filter(Boolean);
    this.view = host.querySelector('[data-diagram-view]');
    this.viewer = new NavigatedViewer({ container: this.view, moddleExtensions: { camunda }, zoomScroll: { enabled: false } });
    this.viewer.on('import.parse.complete', ({ definitions }) => definitions && nameInTheReadersLanguage(definitions));
    this.canvas = this.viewer.get('canvas');
  }

  async open() {
    const response = await fetch(this.host.dataset.src, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`diagram: ${response.status}`);
    await this.viewer.importXML(await response.text());
    this.current = this.current.filter((id) => this.viewer.get('elementRegistry').get(id));
    this.current.forEach((id) => this.mark(id));
    this.frame();
    this.host.append(this.tools(), inWords(this.canvas.getRootElement(), this.current));
    // The box around the drawing takes the focus and has the name; the words below take the drawing's place
    const svg = this.view.querySelector('svg');
    svg.setAttribute('aria-hidden', 'true');
    svg.removeAttribute('tabindex');
    this.view.addEventListener('keydown', (event) => this.key(event));
    this.host.dataset.ready = '';
  }

  mark(id) {
    this.canvas.addMarker(id, 'accord-diagram-now');
    const here = document.createElement('span');
    here.className = 'accord-diagram-here';
    here.textContent = texts.here;
    this.viewer.get('overlays').add(id, { position: { top: -14, left: 8 }, html: here, scale: { min: 0.8, max: 1.2 } });
  }

  // Everything where it can be read; otherwise where we are, with the button to see it all.
  frame() {
    this.canvas.zoom('fit-viewport', 'auto');
    const shape = this.current.length && this.viewer.get('elementRegistry').get(this.current[0]);
    if (!shape || this.canvas.zoom() >= READABLE) return;
    const { clientWidth: width, clientHeight: height } = this.view;
    const scale = Math.min(READABLE, Math.max(width / (shape.width + 2 * ROOM), this.canvas.zoom()));
    const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
    this.canvas.viewbox({ x: middle.x - width / scale / 2, y: middle.y - height / scale / 2, width: width / scale, height: height / scale });
  }

  step(factor) {
    this.canvas.zoom(Math.min(4, Math.max(0.1, this.canvas.zoom() * factor)));
  }

  tools() {
    const row = document.createElement('div');
    row.className = 'accord-diagram-tools';
    row.append(
      button(texts.closer, () => this.step(1.4)),
      button(texts.further, () => this.step(1 / 1.4)),
      button(texts.whole, () => this.canvas.zoom('fit-viewport', 'auto'))
    );
    return row;
  }

  key(event) {
    const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moves[event.key]) this.canvas.scroll({ dx: moves[event.key][0], dy: moves[event.key][1] });
    else if (event.key === '+') this.step(1.4);
    else if (event.key === '-') this.step(1 / 1.4);
    else return;
    event.preventDefault();
  }
}

document.querySelectorAll('[data-accord-diagram]').forEach((host) => {
  new Diagram(host).open().catch((error) => {
    console.error(error);
    host.querySelector('[data-diagram-view]').textContent = texts.broken;
  });
});
