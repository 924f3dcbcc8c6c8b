import { documentation, texts } from './names.js';

const STEPS = /Task$|^bpmn:SubProcess$|^bpmn:CallActivity$/;

const isStep = (shape) => STEPS.test(shape.type) && shape.businessObject.name;

// The order of the flow from the start; what no flow leads to comes last.
function steps(parent) {
  const shapes = (parent.children || []).filter((shape) => !shape.labelTarget && !shape.waypoints);
  const starts = shapes.filter((shape) => shape.type === 'bpmn:StartEvent');
  const order = [...starts];
  for (let i = 0; i < order.length; i++) {
    const attached = shapes.filter((shape) => shape.host === order[i]);
    const next = [order[i], ...attached].flatMap((shape) => shape.outgoing || []).map((flow) => flow.target);
    next.filter((shape) => shape && !order.includes(shape)).forEach((shape) => order.push(shape));
  }
  return [...order, ...shapes.filter((shape) => !order.includes(shape))].filter(isStep);
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
