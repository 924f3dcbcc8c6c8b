import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { nameInTheReadersLanguage, texts } from './diagram/names.js';
import { buttons, movesByKeys } from './diagram/tools.js';
import { inWords } from './diagram/words.js';

const READABLE = 0.8;
const ROOM = 30;

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
    movesByKeys(this.view, this.canvas);
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

  tools() {
    const row = document.createElement('div');
    row.className = 'accord-diagram-tools';
    row.append(...buttons(this.canvas));
    return row;
  }
}

document.querySelectorAll('[data-accord-diagram]').forEach((host) => {
  new Diagram(host).open().catch((error) => {
    console.error(error);
    host.querySelector('[data-diagram-view]').textContent = texts.broken;
  });
});
