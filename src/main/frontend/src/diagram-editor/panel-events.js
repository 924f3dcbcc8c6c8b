import { say } from '../editor/language.js';

const AMOUNT = /^P(?:(\d+)D|T(\d+)H|T(\d+)M)$/;
const UNITS = [['D', say('jours', 'days')], ['H', say('heures', 'hours')], ['M', say('minutes', 'minutes')]];
const KINDS = { timeDuration: say('Une durée', 'A length of time'), timeDate: say('Une date', 'A date'), timeCycle: say('Une durée qui se répète', 'A length of time, again and again') };
const START = { timeDuration: 'P30D', timeDate: '${reviewAt}', timeCycle: 'R3/P30D' };

function asDuration(amount, unit) {
  return unit === 'D' ? `P${amount}D` : `PT${amount}${unit}`;
}

function timer({ model, element, known }, definition) {
  const kind = () => Object.keys(KINDS).find((name) => definition[name]) || '';
  const text = () => (kind() ? definition[kind()].body || '' : '');
  const put = (name, body) => model.setOn(element, definition, { timeDuration: undefined, timeDate: undefined, timeCycle: undefined, [name]: model.make('bpmn:FormalExpression', { body }, definition) });
  const set = (body) => put(kind(), body);
  const fields = [{ id: 'timer', kind: 'choice', label: say('Quel moment', 'Which moment'), options: Object.entries(KINDS).map(([value, label]) => ({ value, label })), get: kind, set: (next) => put(next, START[next]) }];
  const amount = AMOUNT.exec(text());
  if (kind() === 'timeDuration' && amount) {
    const unit = () => (AMOUNT.exec(text()) || amount)[1] ? 'D' : (AMOUNT.exec(text()) || amount)[2] ? 'H' : 'M';
    const number = () => (AMOUNT.exec(text()) || amount).slice(1).find(Boolean);
    fields.push(
      { id: 'amount', type: 'number', min: 1, label: say('Combien', 'How many'), get: number, set: (n) => n > 0 && set(asDuration(Math.round(n), unit())) },
      { id: 'unit', kind: 'choice', label: say('Unité', 'Unit'), options: UNITS.map(([value, label]) => ({ value, label })), get: unit, set: (next) => set(asDuration(number(), next)) }
    );
  }
  if (kind()) {
    const hints = { timeDuration: 'P30D, PT48H', timeDate: '${reviewAt}, 2027-01-31T09:00:00', timeCycle: 'R3/P30D' };
    fields.push({ id: 'iso', label: say('Écrit en ISO 8601', 'Written in ISO 8601'), code: true, hint: say(`Par exemple ${hints[kind()]}`, `For example ${hints[kind()]}`), suggestions: kind() === 'timeDate' ? known.map(({ name }) => `\${${name}}`) : undefined, get: text, set });
  }
  return { title: say('Le moment', 'The moment'), fields };
}

function messages(model, context) {
  const named = (context.messages || []).map((each) => (typeof each === 'string' ? { value: each, label: each } : { value: each.name || each.id, label: each.label || each.name || each.id }));
  const here = model.roots('bpmn:Message').map(({ name }) => ({ value: name, label: name }));
  return [...named, ...here.filter(({ value }) => !named.some((each) => each.value === value))];
}

export function messageField({ model, element, context }, holder) {
  const set = (name) => {
    const message = model.roots('bpmn:Message').find((each) => each.name === name) || model.addRoot(element, 'bpmn:Message', { id: `message_${name}`, name });
    model.setOn(element, holder, { messageRef: message });
  };
  return { id: 'message', kind: 'choice', label: say('Quelle nouvelle', 'Which news'), options: messages(model, context), get: () => holder.messageRef && holder.messageRef.name, set };
}

function error({ model, element }, definition) {
  const known = () => model.roots('bpmn:Error');
  const set = (code) => {
    const found = known().find((each) => each.errorCode === code) || model.addRoot(element, 'bpmn:Error', { id: `error_${code}`, name: code, errorCode: code });
    model.setOn(element, definition, { errorRef: found });
  };
  return {
    title: say('L’erreur', 'The error'),
    fields: [{ id: 'error', label: say('Code de l’erreur', 'Code of the error'), code: true, suggestions: known().map((each) => each.errorCode), hint: say('Le même code que là où on l’attend ou la lance.', 'The same code as where it is awaited or thrown.'), get: () => definition.errorRef && definition.errorRef.errorCode, set: (code) => /^[A-Za-z]\w*$/.test(code) && set(code) }]
  };
}

export function event(scene) {
  const { model, element, bo } = scene;
  const definition = (bo.eventDefinitions || [])[0];
  const groups = [];
  if (bo.$type === 'bpmn:BoundaryEvent' && definition && definition.$type !== 'bpmn:ErrorEventDefinition') {
    groups.push({ title: '', fields: [{ id: 'interrupts', kind: 'tick', label: say('Interrompt l’étape', 'Interrupts the step'), get: () => bo.cancelActivity !== false, set: (cancelActivity) => model.set(element, { cancelActivity }) }] });
  }
  if (!definition) return groups;
  if (definition.$type === 'bpmn:TimerEventDefinition') groups.push(timer(scene, definition));
  if (definition.$type === 'bpmn:MessageEventDefinition') groups.push({ title: say('La nouvelle', 'The news'), fields: [messageField(scene, definition)] });
  if (definition.$type === 'bpmn:ErrorEventDefinition') groups.push(error(scene, definition));
  return groups;
}
