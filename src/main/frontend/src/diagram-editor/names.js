import { english, property } from '../diagram/names.js';

// The file holds the French name, and the English one as a property. Only what is drawn is in the reader's language:
// nothing is written by looking.
export function drawInTheReadersLanguage(modeler) {
  if (!english) return;
  const renderer = modeler.get('bpmnRenderer');
  ['drawShape', 'drawConnection'].forEach((draws) => {
    const draw = renderer[draws].bind(renderer);
    renderer[draws] = (parent, element, attributes) => withName(element.businessObject, () => draw(parent, element, attributes));
  });
}

function withName(bo, draw) {
  const name = bo && property(bo, 'name.en');
  if (!name) return draw();
  const french = bo.name;
  bo.name = name;
  try {
    return draw();
  } finally {
    bo.name = french;
  }
}

// What is typed on a drawing goes where the name that stands there came from. Something new has no French name yet:
// what is typed first becomes that one.
export function writeInTheReadersLanguage(modeler, model) {
  if (!english) return;
  const labels = modeler.get('labelEditingProvider');
  const [activate, update] = [labels.activate.bind(labels), labels.update.bind(labels)];
  labels.activate = (element) => {
    const context = activate(element);
    const name = property(element.businessObject, 'name.en');
    return context && name ? { ...context, text: name } : context;
  };
  labels.update = (element, name, ...more) => {
    const bo = element.businessObject;
    if (!bo.name || bo.$type === 'bpmn:TextAnnotation') return update(element, name, ...more);
    model.setProperty(element.labelTarget || element, 'name.en', (name || '').trim());
  };
}
