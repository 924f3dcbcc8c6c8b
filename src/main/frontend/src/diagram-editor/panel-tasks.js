import { node } from '../editor/dom.js';
import { say } from '../editor/language.js';

const VARIABLE = /^\$\{(\w+)\}$/;
const DAYS = /^P(\d+)D$/;
const asOptions = (list) => (list || []).map(({ id, name }) => ({ value: id, label: name && name !== id ? `${name} (${id})` : id }));
const byVariable = (value) => VARIABLE.test(value || '');

function opens(model, context, kind, id, words) {
  if (!id || !context.page) return null;
  return node('a', { class: 'ds-link', href: context.page(kind, id) }, words);
}

function whom({ model, element, bo, context }) {
  const groups = () => bo.get('camunda:candidateGroups') || '';
  const set = (value) => model.set(element, { 'camunda:candidateGroups': value || undefined });
  const chosen = () => groups().split(/\s*,\s*/).filter(Boolean);
  if (byVariable(groups())) {
    return {
      id: 'whom-variable', label: say('Pour qui', 'For whom'), code: true,
      hint: say('La place est dite par une variable. Effacez-la pour choisir dans la liste.', 'The place is said by a variable. Clear it to choose from the list.'),
      get: groups, set
    };
  }
  return {
    id: 'whom', kind: 'ticks', label: say('Pour qui', 'For whom'), hint: say('Plusieurs : l’une ou l’autre de ces personnes peut le faire.', 'Several: any of these people may do it.'),
    options: (context.slots || []).map(({ code, label }) => ({ value: code, label })), get: chosen, set: (codes) => set(codes.join(','))
  };
}

function due({ model, element, bo, known }) {
  const value = () => bo.get('camunda:dueDate') || '';
  const set = (dueDate) => model.set(element, { 'camunda:dueDate': dueDate || undefined });
  const kind = () => (!value() ? '' : DAYS.test(value()) ? 'days' : byVariable(value()) ? 'variable' : 'other');
  const fields = [
    {
      id: 'due', kind: 'choice', label: say('À faire avant', 'Due'), get: kind,
      options: [
        { value: '', label: say('Sans échéance', 'No due date') },
        { value: 'days', label: say('Un nombre de jours', 'A number of days') },
        { value: 'variable', label: say('Une date qu’un bloc a écrite', 'A date that a block wrote') },
        { value: 'other', label: say('Une date ou une durée précise', 'A date or length of its own') }
      ],
      set: (next) => set({ '': '', days: 'P14D', variable: '${reviewAt}', other: value() || 'PT48H' }[next])
    }
  ];
  if (kind() === 'days') fields.push({ id: 'due-days', type: 'number', min: 1, max: 3650, label: say('Nombre de jours', 'Number of days'), get: () => DAYS.exec(value())[1], set: (days) => set(days > 0 ? `P${Math.round(days)}D` : '') });
  if (kind() === 'variable') fields.push({ id: 'due-variable', label: say('Variable', 'Variable'), code: true, suggestions: known.map(({ name }) => name), get: () => VARIABLE.exec(value())[1], set: (name) => set(name ? `\${${name}}` : '') });
  if (kind() === 'other') fields.push({ id: 'due-other', label: say('Date ou durée (ISO 8601)', 'Date or length (ISO 8601)'), code: true, hint: say('Par exemple PT48H pour deux jours.', 'For example PT48H for two days.'), get: value, set });
  return fields;
}

export function userTask(scene) {
  const { model, element, bo, context } = scene;
  const form = bo.get('camunda:formRef') || '';
  return [
    { title: say('Qui et quand', 'Who and when'), fields: [whom(scene), ...due(scene)] },
    {
      title: say('Le formulaire', 'The form'),
      fields: [
        {
          id: 'form', kind: 'choice', label: say('Formulaire à remplir', 'Form to fill in'), options: asOptions(context.forms), get: () => bo.get('camunda:formRef'),
          set: (formRef) => model.set(element, { 'camunda:formRef': formRef, 'camunda:formRefBinding': 'deployment' }),
          after: opens(model, context, 'forms', form, say('Ouvrir ce formulaire', 'Open this form'))
        }
      ]
    }
  ];
}

function parameter({ model, element, bo, known }, name, label, hint, choices) {
  if (choices) {
    return { id: `input-${name}`, kind: 'choice', label, hint, options: choices.map((choice) => ({ value: choice.value, label: choice.name })), get: () => model.input(bo, name), set: (value) => model.setInput(element, name, value) };
  }
  return {
    id: `input-${name}`, label, hint, code: true, suggestions: known.map((each) => `\${${each.name}}`),
    get: () => model.input(bo, name), set: (value) => model.setInput(element, name, value.trim())
  };
}

const MAPPING = () => say('Une variable s’écrit ${variable} ; tout autre texte est pris tel quel.', 'A variable is written ${variable}; any other text is taken as it stands.');

export function ruleTask(scene, inputNames) {
  const { model, element, bo, context } = scene;
  const table = (context.decisions || []).find((each) => each.id === bo.get('camunda:decisionRef'));
  const names = inputNames(table);
  const extra = model.inputs(bo).filter((input) => !names.some(({ name }) => name === input.name)).map(({ name }) => ({ name, label: name }));
  const pick = (decisionRef) => model.set(element, { 'camunda:decisionRef': decisionRef, 'camunda:decisionRefBinding': 'deployment' });
  return [
    {
      title: say('La table', 'The table'),
      fields: [{ id: 'table', kind: 'choice', label: say('Table qui décide', 'Table that decides'), options: asOptions(context.decisions), get: () => bo.get('camunda:decisionRef'), set: pick, after: opens(model, context, 'decisions', table && table.id, say('Ouvrir cette table', 'Open this table')) }]
    },
    { title: say('Ce que la table lit', 'What the table reads'), hint: MAPPING(), fields: [...names, ...extra].map(({ name, label }) => parameter(scene, name, label === name ? name : `${label} (${name})`)) }
  ].filter((group) => group.fields.length);
}

function templateOf(block) {
  const property = (name) => (block.properties || []).find(({ binding }) => binding && binding.name === name);
  const expression = property('camunda:delegateExpression') || property('delegateExpression');
  const inputs = (block.properties || []).filter(({ binding }) => binding && binding.type === 'camunda:inputParameter');
  return { expression: expression ? expression.value : block.expression || `\${${block.id}}`, name: block.name, description: block.description, inputs };
}

export function serviceTask(scene) {
  const { model, element, bo, context } = scene;
  const expression = () => bo.get('camunda:delegateExpression');
  const blocks = (Array.isArray(context.blocks) ? context.blocks : []).filter((each) => !each.appliesTo || each.appliesTo.includes(bo.$type)).map(templateOf);
  const block = blocks.find((each) => each.expression === expression());
  const declared = (block ? block.inputs : []).map(({ binding, label, description, choices }) => ({ name: binding.name, label: label || binding.name, hint: description, choices }));
  const extra = model.inputs(bo).filter((input) => !declared.some(({ name }) => name === input.name)).map(({ name }) => ({ name, label: name }));
  const fields = [
    {
      id: 'block', kind: 'choice', label: say('Ce que fait la plateforme', 'What the platform does'), hint: block && block.description,
      options: blocks.map((each) => ({ value: each.expression, label: each.name })), get: expression, set: (value) => model.set(element, { 'camunda:delegateExpression': value })
    }
  ];
  const inputs = [...declared, ...extra].map(({ name, label, hint, choices }) => parameter(scene, name, label, hint, choices));
  return [{ title: say('Le bloc', 'The block'), fields }, { title: say('Ce qu’on lui donne', 'What it is given'), hint: MAPPING(), fields: inputs }].filter((group) => group.fields.length);
}

export function callActivity(scene) {
  const { model, element, bo, context } = scene;
  const handed = () => model.handed(bo);
  const setHanded = (target, change) => model.setHanded(element, [...handed().filter((each) => each.target !== target), { target, ...change }]);
  const to = (called) => model.set(element, { calledElement: called, 'camunda:calledElementBinding': 'deployment' });
  if (bo.calledElement === 'joint-sign-off') {
    const subjects = (context.subjects || []).map((each) => (typeof each === 'string' ? { value: each, label: each } : { value: each.id || each.code || each.kind, label: each.name || each.label || each.id }));
    const subject = () => (handed().find((each) => each.target === 'subject') || {}).constant;
    const pick = (constant) => setHanded('subject', { constant });
    return [{ title: say('La signature', 'The sign-off'), hint: say('La table « Qui doit signer » nomme les signataires.', 'The table “Who must sign” names those who sign.'), fields: [{ id: 'subject', kind: 'choice', label: say('Ce que l’on signe', 'What is signed'), options: subjects, get: subject, set: pick }] }];
  }
  const processes = asOptions((context.processes || []).filter((each) => !model.roots('bpmn:Process').some(({ id }) => id === each.id)));
  const mappings = handed().map((each) => ({
    id: `handed-${each.target}`, label: each.target, code: true, get: () => (each.source ? `\${${each.source}}` : each.constant),
    set: (value) => setHanded(each.target, VARIABLE.test(value) ? { source: VARIABLE.exec(value)[1] } : { constant: value })
  }));
  return [
    { title: say('Le processus appelé', 'The called process'), fields: [{ id: 'called', kind: 'choice', label: say('Processus', 'Process'), options: processes, get: () => bo.calledElement, set: to, after: opens(model, context, 'processes', bo.calledElement, say('Ouvrir ce processus', 'Open this process')) }] },
    { title: say('Ce qu’on lui donne', 'What it is given'), hint: MAPPING(), fields: mappings }
  ].filter((group) => group.fields.length);
}

export function forEach({ model, element, bo, known }) {
  const loop = bo.loopCharacteristics;
  if (!loop) return [];
  const set = (name) => (value) => model.setOn(element, loop, { [name]: value || undefined });
  return [{
    title: say('Pour chacun', 'For each one'),
    fields: [
      { id: 'collection', label: say('Liste (variable)', 'List (variable)'), code: true, suggestions: known.map(({ name }) => name), get: () => loop.get('camunda:collection'), set: set('camunda:collection') },
      { id: 'each', label: say('Nom de chacun (variable)', 'Name of each one (variable)'), code: true, get: () => loop.get('camunda:elementVariable'), set: set('camunda:elementVariable') }
    ]
  }];
}
