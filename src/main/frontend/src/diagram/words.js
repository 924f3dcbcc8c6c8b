import { documentation, texts } from './names.js';

const STEPS = /Task$|^bpmn:SubProcess$|^bpmn:CallActivity$/;

// Left to right, then top to bottom, as the eye reads the drawing
function inReadingOrder(a, b) {
  return Math.abs(a.x - b.x) > 20 ? a.x - b.x : a.y - b.y;
}

function steps(parent) {
  return (parent.children || [])
    .filter((shape) => !shape.labelTarget && !shape.waypoints && STEPS.test(shape.type) && shape.businessObject.name)
    .sort(inReadingOrder);
}

function list(parent, current, depth) {
  const ol = document.createElement('ol');
  steps(parent).forEach((shape) => {
    const li = document.createElement('li');
    const here = current.includes(shape.id);
    li.textContent = here ? `${shape.businessObject.name} (${texts.here})` : shape.businessObject.name;
    if (here) li.setAttribute('aria-current', 'step');
    const explanation = documentation(shape.businessObject);
    if (explanation) li.append(Object.assign(document.createElement('p'), { textContent: explanation }));
    if (depth > 0 && steps(shape).length) li.append(list(shape, current, depth - 1));
    ol.append(li);
  });
  return ol;
}

export function inWords(root, current) {
  const details = document.createElement('details');
  details.className = 'ds-details accord-diagram-words';
  const summary = document.createElement('summary');
  summary.textContent = texts.words;
  const content = document.createElement('div');
  content.append(list(root, current, 2));
  details.append(summary, content);
  return details;
}
