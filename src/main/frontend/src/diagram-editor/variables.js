import { is } from 'bpmn-js/lib/util/ModelUtil';

const camel = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const asList = (value) => (Array.isArray(value) ? value : []);
const nameOf = (each) => (typeof each === 'string' ? each : each.variable || each.name || each.key || each.id);

export function fieldsOf(form) {
  return asList(form && form.fields).map((field) => ({ name: typeof field === 'object' && field.variable ? field.variable : `${camel(form.id)}_${nameOf(field)}`, label: field.label || '' }));
}

/** What this diagram may read: answers of its forms, results of its tables, and what blocks and calls hand on. */
export function variables(model, context) {
  const found = new Map();
  const add = (name, label = '') => /^[A-Za-z]\w*$/.test(name || '') && !found.has(name) && found.set(name, label);
  model.registry.getAll().forEach(({ businessObject: bo }) => {
    const form = asList(context.forms).find((each) => is(bo, 'bpmn:UserTask') && each.id === bo.get('camunda:formRef'));
    if (form) fieldsOf(form).forEach(({ name, label }) => add(name, label));
    const table = asList(context.decisions).find((each) => is(bo, 'bpmn:BusinessRuleTask') && each.id === bo.get('camunda:decisionRef'));
    if (table) asList(table.outputs).forEach((output) => add(`${camel(table.id)}_${nameOf(output)}`, output.label));
    model.extensions(bo, 'camunda:Out').forEach((out) => add(out.target));
    model.extensions(bo, 'camunda:InputOutput').flatMap((io) => io.get('outputParameters')).forEach((output) => add(output.name));
    model.inputs(bo).forEach(({ value }) => add((/^\$\{(\w+)\}$/.exec(value || '') || [])[1]));
    if (bo.conditionExpression) (bo.conditionExpression.body || '').replace(/"[^"]*"/g, '').match(/[A-Za-z]\w*/g)?.filter((word) => !['and', 'or', 'not', 'null', 'true', 'false', 'in', 'if', 'then', 'else'].includes(word)).forEach((word) => add(word));
  });
  asList(context.variables).forEach((each) => add(nameOf(each), each.label));
  return [...found].map(([name, label]) => ({ name, label })).sort((a, b) => a.name.localeCompare(b.name));
}

/** An input's own expression is its name, unless the table says otherwise. */
export const inputNames = (table) => asList(table && table.inputs).map((input) => ({ name: typeof input === 'string' ? input : input.expression || input.name || input.id, label: input.label || nameOf(input) }));
