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
