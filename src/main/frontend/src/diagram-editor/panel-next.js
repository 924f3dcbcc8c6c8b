import { button } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { signOffOn } from './agreeing.js';
import { AFTER } from './palette.js';
import { STONES } from './stones.js';

const ENDS = ['bpmn:EndEvent'];

const HAPPENINGS = [
  { value: 'bpmn:TimerEventDefinition', label: say('Un délai', 'A time') },
  { value: 'bpmn:MessageEventDefinition', label: say('Une nouvelle', 'News') },
  { value: 'bpmn:ErrorEventDefinition', label: say('Une erreur', 'An error') }
];

function attach(modeler, element, eventDefinitionType) {
  const place = { x: element.x + element.width - 25, y: element.y + element.height };
  return modeler.get('modeling').createShape({ type: 'bpmn:BoundaryEvent', eventDefinitionType }, place, element, { attach: true });
}

function canGoOn(bo) {
  return bo.$instanceOf('bpmn:FlowNode') && !ENDS.includes(bo.$type) && !bo.triggeredByEvent;
}

/** What the mouse does on the drawing, for the keyboard: add what comes next, draw an arrow, take away. */
export function next({ modeler, element, bo, model }) {
  const fields = [];
  const select = (shape) => modeler.get('selection').select(shape);
  if (canGoOn(bo)) {
    const options = AFTER.map((name) => ({ value: name, label: STONES[name].label }));
    fields.push({ id: 'append', kind: 'choice', label: say('Ajouter à la suite', 'Add after this'), options, get: () => '', set: (name) => select(modeler.get('placing').append(element, STONES[name])) });
    const others = element.parent.children.filter((each) => each !== element && !each.labelTarget && each.businessObject.$instanceOf('bpmn:FlowNode') && !['bpmn:StartEvent', 'bpmn:BoundaryEvent'].includes(each.type));
    const targets = others.map((each) => ({ value: each.id, label: each.businessObject.name || each.id }));
    fields.push({ id: 'arrow', kind: 'choice', label: say('Tracer une flèche vers', 'Draw an arrow to'), options: targets, get: () => '', set: (id) => modeler.get('modeling').connect(element, model.registry.get(id)) });
  }
  if (bo.$instanceOf('bpmn:Activity') && !bo.triggeredByEvent) {
    fields.push({ id: 'may-happen', kind: 'choice', label: say('Ajouter ce qui peut survenir pendant l’étape', 'Add what may happen during the step'), options: HAPPENINGS, get: () => '', set: (event) => select(attach(modeler, element, event)) });
  }
  if (bo.$type === 'bpmn:SequenceFlow') {
    const insert = () => select(signOffOn(modeler, element));
    const hint = say('Avec la question « convenu ? » et le retour à qui écrit.', 'With the question “agreed?” and the way back to whoever writes.');
    fields.push({ id: 'sign-off-here', kind: 'acts', hint, buttons: () => [button(say('Faire signer ensemble ici', 'Have it signed together here'), insert)] });
  }
  if (element.parent) {
    const remove = () => modeler.get('modeling').removeElements([element]);
    fields.push({ id: 'remove', kind: 'acts', buttons: () => [button(say('Supprimer cet élément', 'Delete this element'), remove, { 'data-color': 'danger' })] });
  }
  return fields.length ? [{ title: say('Autour de cet élément', 'Around this element'), fields }] : [];
}
