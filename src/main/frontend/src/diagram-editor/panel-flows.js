import { node } from '../editor/dom.js';
import { say } from '../editor/language.js';

function nameOfFlow(flow) {
  const target = flow.targetRef && (flow.targetRef.name || flow.targetRef.id);
  return flow.name || `→ ${target}`;
}

function setDefault(model, gateway, flow) {
  if (flow) {
    const shape = model.registry.get(flow.id);
    if (flow.conditionExpression) model.set(shape, { conditionExpression: undefined });
  }
  model.set(gateway, { default: flow });
}

/** Known names, to be put where the writer stands. */
function insertable(known) {
  const insert = (name) => (event) => {
    const area = event.target.closest('[data-field]').querySelector('textarea');
    area.setRangeText(name, area.selectionStart, area.selectionEnd, 'end');
    area.dispatchEvent(new Event('change'));
    area.focus();
  };
  return node(
    'details',
    { class: 'accord-panel-known' },
    node('summary', {}, say('Ce que l’on peut lire ici', 'What can be read here')),
    node('ul', {}, ...known.map(({ name, label }) => node('li', {}, node('button', { type: 'button', class: 'accord-panel-variable', onclick: insert(name) }, name), label ? ` ${label}` : '')))
  );
}

export function gateway({ model, element, bo }) {
  if (bo.$type !== 'bpmn:ExclusiveGateway' || (bo.outgoing || []).length < 2) return [];
  const options = bo.outgoing.map((flow) => ({ value: flow.id, label: nameOfFlow(flow) }));
  return [{
    title: say('Quand aucune condition n’est vraie', 'When no condition is true'),
    fields: [{ id: 'default', kind: 'choice', label: say('Voie à prendre', 'Way to take'), options, get: () => bo.default && bo.default.id, set: (id) => setDefault(model, element, bo.outgoing.find((flow) => flow.id === id)) }]
  }];
}

export function flow({ model, element, bo, known }) {
  const source = bo.sourceRef;
  if (!source || source.$type !== 'bpmn:ExclusiveGateway' || (source.outgoing || []).length < 2) return [];
  const isDefault = () => source.default === bo;
  const fields = [{ id: 'is-default', kind: 'tick', label: say('Voie à prendre quand aucune condition n’est vraie', 'Way to take when no condition is true'), get: isDefault, set: (yes) => setDefault(model, element.source, yes ? bo : undefined) }];
  if (!isDefault()) {
    const set = (body) => model.set(element, { conditionExpression: body.trim() ? model.make('bpmn:FormalExpression', { body: body.trim(), language: 'feel' }, bo) : undefined });
    fields.push({
      id: 'condition', kind: 'words', rows: 3, code: true, label: say('Condition', 'Condition'), get: () => bo.conditionExpression && bo.conditionExpression.body, set,
      hint: say('Par exemple : signOff_outcome = "AGREED" and plan_planType = "PSI"', 'For example: signOff_outcome = "AGREED" and plan_planType = "PSI"'),
      after: insertable(known)
    });
  }
  return [{ title: say('Quand prendre cette voie', 'When to take this way'), fields }];
}
