import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import { nameInTheReadersLanguage } from '../diagram/names.js';
import { movesByKeys } from '../diagram/tools.js';
import { texts } from './texts.js';

const READABLE = 0.8;
const ROOM = 60;
const SHOWN = { before: ['REMOVED', 'CHANGED', 'MOVED', 'LAYOUT'], after: ['ADDED', 'CHANGED', 'MOVED', 'LAYOUT'] };

// One of the two drawings.
export class Side {
  constructor(view) {
    this.view = view;
    this.name = view.dataset.side;
    // The other drawing follows each step, so that no step may wait
    this.viewer = new NavigatedViewer({
      container: view,
      moddleExtensions: { camunda },
      zoomScroll: { enabled: false },
      canvas: { deferUpdate: false }
    });
    this.viewer.on('import.parse.complete', ({ definitions }) => definitions && nameInTheReadersLanguage(definitions));
    this.canvas = this.viewer.get('canvas');
  }

  async open() {
    const response = await fetch(this.view.dataset.src, { credentials: 'same-origin' });
    if (!response.ok) throw new Error(`diagram: ${response.status}`);
    await this.viewer.importXML(await response.text());
    movesByKeys(this.view, this.canvas);
  }

  shape(id) {
    return this.viewer.get('elementRegistry').get(id);
  }

  mark(marks, told) {
    Object.entries(marks).forEach(([id, sort]) => {
      const shape = this.shape(id);
      if (!shape || !SHOWN[this.name].includes(sort) || !shape.parent) return;
      this.canvas.addMarker(id, `accord-compared-${sort}`);
      if (told.has(id) && sort !== 'LAYOUT') this.label(shape, sort);
    });
  }

  label(shape, sort) {
    const label = document.createElement('span');
    label.className = 'accord-compared-mark';
    label.dataset.sort = sort;
    label.textContent = texts[sort];
    const middle = shape.waypoints && halfWay(shape.waypoints);
    const box = shape.waypoints ? bounds([shape]) : null;
    const position = middle ? { top: middle.y - box.y + 6, left: middle.x - box.x - 40 } : { top: -14, left: 4 };
    this.viewer.get('overlays').add(shape.id, { position, html: label, scale: { min: 0.7, max: 1.2 } });
  }

  // Around these, where there is room for them to be read.
  frame(shapes) {
    const found = shapes.filter(Boolean);
    if (!found.length) return false;
    const box = bounds(found);
    const { clientWidth: width, clientHeight: height } = this.view;
    const scale = Math.min(1, Math.max(0.2, Math.min(width / (box.width + 2 * ROOM), height / (box.height + 2 * ROOM))));
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    this.canvas.viewbox({ x: middle.x - width / scale / 2, y: middle.y - height / scale / 2, width: width / scale, height: height / scale });
    return true;
  }

  // Brings the first of these to the middle; false where none of them is drawn here.
  show(ids) {
    this.view.querySelectorAll('.accord-compared-focus').forEach((node) => node.classList.remove('accord-compared-focus'));
    const shape = ids.map((id) => this.shape(id)).find(Boolean);
    if (!shape) return false;
    const box = bounds([shape]);
    const { clientWidth: width, clientHeight: height } = this.view;
    const scale = Math.min(1.2, Math.max(READABLE, this.canvas.zoom()));
    this.canvas.viewbox({
      x: box.x + box.width / 2 - width / scale / 2,
      y: box.y + box.height / 2 - height / scale / 2,
      width: width / scale,
      height: height / scale
    });
    this.viewer.get('elementRegistry').getGraphics(shape).classList.add('accord-compared-focus');
    return true;
  }
}

function halfWay(waypoints) {
  const one = waypoints[Math.ceil(waypoints.length / 2) - 1];
  const other = waypoints[Math.floor(waypoints.length / 2)];
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function bounds(shapes) {
  const boxes = shapes.flatMap((shape) => (shape.waypoints ? shape.waypoints.map(({ x, y }) => ({ x, y, width: 0, height: 0 })) : [shape]));
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y
  };
}
