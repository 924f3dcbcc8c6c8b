// Asks form-js itself: would it have submitted exactly this? One line of JSON in, {schema, submission, prefilled}; one line
// out: "accepted", "refused: why", or "broken: why" when form-js cannot even open the form.
const { createRequire } = require('node:module');
const readline = require('node:readline');
const load = createRequire(process.argv[2] + '/package.json');

const BATCH = 100;
const ROUNDS = 12;
const ROUND_MS = 20;

function simulateABrowser() {
  const { Window } = load('happy-dom');
  const window = new Window({ url: 'http://localhost/' });
  window.requestAnimationFrame = (frame) => setTimeout(frame, 0);
  window.cancelAnimationFrame = clearTimeout;
  for (const name of Object.getOwnPropertyNames(window)) {
    if (!(name in globalThis)) {
      globalThis[name] = window[name];
    }
  }
  globalThis.window = window;
  globalThis.document = window.document;
  Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
}

simulateABrowser();
const { Form } = load('@bpmn-io/form-js-viewer');

const components = (schema) => (schema.components || []).flatMap((one) => [one, ...components(one)]);
const copy = (value) => JSON.parse(JSON.stringify(value));

// Defaults act when a form is opened, not when it is sent: an absent value stands for an empty field.
function withoutDefaults(schema) {
  const stripped = copy(schema);
  for (const component of components(stripped)) {
    delete component.defaultValue;
    if (component.type === 'dynamiclist') {
      component.defaultRepetitions = 0;
    }
  }
  return stripped;
}

// What the form knows besides what is submitted: the values of disabled fields.
function withDisabled(schema, submission, prefilled) {
  const data = copy(submission);
  const known = prefilled || {};
  for (const component of schema.components || []) {
    const path = component.key || component.path;
    if (component.disabled && component.key) {
      delete data[path];
      if (known[path] !== undefined) {
        data[path] = known[path];
      }
    } else if (component.type === 'dynamiclist' && Array.isArray(data[path])) {
      const before = Array.isArray(known[path]) ? known[path] : [];
      data[path] = data[path].map((row, i) => (isObject(row) ? withDisabled(component, row, before[i]) : row));
    } else if (component.type === 'group' && path && isObject(data[path])) {
      data[path] = withDisabled(component, data[path], known[path]);
    } else if (component.type === 'group' && !path) {
      Object.assign(data, withDisabled(component, data, known));
    }
  }
  return data;
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function isEmpty(value) {
  if (Array.isArray(value)) {
    return value.every(isEmpty);
  }
  if (isObject(value)) {
    return Object.values(value).every(isEmpty);
  }
  return value === undefined || value === null || value === '' || value === false;
}

// Strict but for what is nothing: null for an empty value, no object for a group or a row of which all is hidden.
function same(submitted, output, containers, known, key) {
  if (submitted === undefined || submitted === null) {
    return isEmpty(output);
  }
  if (typeof submitted !== 'object') {
    return submitted === output;
  }
  if (output === undefined && containers.has(key)) {
    return !says(submitted, key, containers, known);
  }
  if (Array.isArray(submitted)) {
    const rows = containers.has(key);
    const shape = Array.isArray(output) && (rows || submitted.length === output.length);
    return shape && submitted.every((one, i) => (rows || one !== null) && same(one, output[i], containers, known, rows ? ROW : ''));
  }
  if (!isObject(output)) {
    return false;
  }
  const keys = new Set([...Object.keys(submitted), ...Object.keys(output)]);
  return [...keys].every(
    (name) => known.has(name) && same(own(submitted, name), own(output, name), containers, known, name));
}

const ROW = Symbol('row');

// Nothing is said by null, a list of nothing or a group of which every known name says nothing.
function says(value, key, containers, known) {
  const type = containers.get(key);
  if (value === null) {
    return false;
  }
  if (type === 'dynamiclist' && Array.isArray(value)) {
    return value.some((row) => says(row, ROW, containers, known));
  }
  return type !== 'group' || !isObject(value)
    || Object.entries(value).some(([name, one]) => !known.has(name) || says(one, name, containers, known));
}

const own = (object, name) => (Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined);

// Read-only fields and lists of a fixed length come back as the form opened them, in the rows that were sent.
function asOpened(schema, submitted, opened, shown) {
  for (const component of schema.components || []) {
    const path = component.key || component.path;
    if (!shown.has(component.id)) {
      continue;
    }
    if (component.type === 'group' && !path) {
      if (!asOpened(component, submitted, opened, shown)) return false;
    } else if (component.type === 'group') {
      if (!asOpened(component, submitted?.[path], opened?.[path], shown)) return false;
    } else if (component.type === 'dynamiclist') {
      const rows = submitted?.[path] ?? [];
      const before = opened?.[path] ?? [];
      const fixed = component.allowAddRemove === false || component.readonly || component.disabled;
      if (fixed && rows.length !== before.length) return false;
      if (!rows.every((row, i) => asOpened(component, row, before[i], shown))) return false;
    } else if (component.readonly && !component.disabled) {
      const value = submitted?.[path];
      const before = opened?.[path];
      if (!(isEmpty(value) && isEmpty(before)) && JSON.stringify(value) !== JSON.stringify(before)) return false;
    }
  }
  return true;
}

// form-js cannot count the decimals of 10^21 and throws, which would stop whatever it renders beside this form.
function refuseWhatCannotBeChecked(validator) {
  const validate = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    try {
      return validate(instance, value);
    } catch (error) {
      return [error.message];
    }
  };
}

async function open(schema, data) {
  const container = document.createElement('div');
  const form = new Form({ container });
  refuseWhatCannotBeChecked(form.get('validator'));
  await form.importSchema(schema, data);
  return { form, container };
}

function close({ form }) {
  form.destroy();
}

let lastOpened;

async function opening(test) {
  let filled;
  let opened;
  try {
    const guarded = components(test.schema).some((one) => one.readonly || one.allowAddRemove === false || one.disabled);
    opened = guarded ? await open(test.schema, test.prefilled) : undefined;
    const schema = JSON.stringify(test.schema);
    if (schema !== lastOpened) {
      await open(test.schema, {}).then(close);
      lastOpened = schema;
    }
  } catch (error) {
    return { verdict: 'broken: ' + error.message };
  }
  if (!isObject(test.submission)) {
    return { verdict: 'refused: not an object' };
  }
  try {
    filled = await open(
      withoutDefaults(test.schema),
      withDisabled(test.schema, test.submission, test.prefilled));
  } catch (error) {
    return { verdict: 'refused: ' + error.message, opened };
  }
  return { test, opened, filled };
}

function judge({ verdict, test, opened, filled }) {
  let answer = verdict;
  if (!answer) {
    try {
      const { data, errors } = filled.form.submit();
      const known = new Set(components(test.schema).map((one) => one.key || one.path));
      const containers = new Map(components(test.schema).filter((one) => one.path).map((one) => [one.path, one.type]));
      containers.set(ROW, 'group');
      const shown = new Set(filled.form.get('formFieldInstanceRegistry').getAll().map((one) => one.id));
      if (Object.keys(errors).length) {
        answer = 'refused: ' + JSON.stringify(errors);
      } else if (!same(test.submission, data, containers, known, '')) {
        answer = 'refused: form-js submits ' + JSON.stringify(data);
      } else if (opened && !asOpened(filled.form._getState().schema, data, opened.form._getState().data, shown)) {
        answer = 'refused: read-only';
      } else {
        answer = 'accepted';
      }
    } catch (error) {
      answer = 'refused: ' + error.message;
    }
  }
  [opened, filled].filter(Boolean).forEach(close);
  return answer;
}

async function settled() {
  for (let round = 0; round < ROUNDS; round++) {
    await new Promise((later) => setTimeout(later, ROUND_MS));
  }
}

// form-js puts a time on its interval when one leaves the field; before that it may or may not have done so.
function leaveTimes({ filled }) {
  const times = filled ? [...filled.container.querySelectorAll('input')].filter((one) => one.id.endsWith('-time')) : [];
  times.forEach((input) => input.dispatchEvent(new window.FocusEvent('focusout', { bubbles: true })));
  return times.length;
}

async function main() {
  const lines = [];
  for await (const line of readline.createInterface({ input: process.stdin })) {
    lines.push(line);
  }
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = await Promise.all(lines.slice(from, from + BATCH).map((line) => opening(JSON.parse(line))));
    await settled();
    if (batch.map(leaveTimes).some((times) => times > 0)) {
      await settled();
    }
    for (const one of batch) {
      process.stdout.write(judge(one).replaceAll('\n', ' ') + '\n');
    }
  }
  process.exit(0);
}

main();
