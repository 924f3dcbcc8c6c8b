import { texts } from './texts.js';

// A field's place, written the same way whether it comes as a list or as objectives[0].objective
function place(path) {
  return (Array.isArray(path) ? path.join('.') : String(path)).replace(/\[(\d+)\]/g, '.$1').replace(/^[./]+/, '').replace(/\//g, '.');
}

function instances(form) {
  return form.get('formFieldInstanceRegistry').getAllKeyed();
}

function indexesOf(instance) {
  return Object.values(instance.indexes || {});
}

function put(errors, instance, messages) {
  const path = [instance.id, ...indexesOf(instance)];
  const last = path.pop();
  const parent = path.reduce((node, part) => (node[part] = node[part] || {}), errors);
  parent[last] = messages;
}

function messagesAt(errors, instance) {
  const found = [instance.id, ...indexesOf(instance)].reduce((node, part) => node && node[part], errors);
  return Array.isArray(found) ? found : [];
}

// The server's errors, in the shape form-js keeps; those that no visible field can show are given back.
export function fromServer(form, list) {
  const errors = {};
  const unplaced = [];
  list.forEach((error) => {
    const instance = instances(form).find((each) => place(each.valuePath) === place(error.path || ''));
    if (instance) put(errors, instance, [...messagesAt(errors, instance), error.message]);
    else unplaced.push(error);
  });
  return { errors, unplaced };
}

// A date that is half typed reads as no date: say so instead of losing it.
export function unreadableDates(form, view, errors) {
  instances(form).forEach((instance) => {
    const input = view.querySelector(`#${CSS.escape(domId(form, instance))}`);
    if (!input || input.type !== 'date') return;
    if (input.validity.badInput) put(errors, instance, [texts.wholeDate]);
    else if (input.value && input.validity.rangeUnderflow) put(errors, instance, [texts.earliestDate]);
  });
  return errors;
}

function domId(form, instance) {
  return [`fjs-form-${form._id}-${instance.id}`, ...indexesOf(instance)].join('_');
}

function focusable(view, id) {
  return view.querySelector(`#${CSS.escape(id)}`) || view.querySelector(`#${CSS.escape(`${id}-0`)}`) || view.querySelector(`#${CSS.escape(`${id}-date`)}`);
}

function labelOf(form, instance) {
  const field = form.get('formFieldRegistry').get(instance.id);
  const name = field.label || field.dateLabel || field.timeLabel || '';
  const row = indexesOf(instance).map((index) => texts.item(index + 1)).join(', ');
  return row ? `${row}, ${name}` : name;
}

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

function entry(form, view, instance, message) {
  const target = focusable(view, domId(form, instance));
  const words = `${labelOf(form, instance)} – ${message}`;
  const link = element('a', { class: 'ds-link', href: target ? `#${target.id}` : '#' }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    if (!target) return;
    target.dispatchEvent(new CustomEvent('accord-reveal', { bubbles: true }));
    target.focus();
    target.scrollIntoView({ block: 'center' });
  });
  return element('li', {}, link);
}

// The order of the page, not the order in which form-js met the fields.
function inPageOrder(form, view) {
  const all = [...view.querySelectorAll('[id]')].map((node) => node.id);
  const rank = (instance) => {
    const node = focusable(view, domId(form, instance));
    return node ? all.indexOf(node.id) : all.length;
  };
  return instances(form).slice().sort((a, b) => rank(a) - rank(b));
}

// A field of the page itself, beside the form that was drawn.
function besideTheForm(view, { path, message }) {
  const field = view.closest('form').elements[path];
  if (!field) return element('li', {}, message);
  const link = element('a', { class: 'ds-link', href: `#${field.id}` }, message);
  return element('li', {}, link);
}

export function showSummary(form, view, box, errors, unplaced = []) {
  const items = inPageOrder(form, view).flatMap((instance) => messagesAt(errors, instance).map((message) => entry(form, view, instance, message)));
  unplaced.forEach((error) => items.push(besideTheForm(view, error)));
  box.replaceChildren();
  box.hidden = items.length === 0;
  if (box.hidden) return;
  box.append(
    element('h2', { class: 'ds-heading', 'data-size': 'xs' }, texts.summary(items.length)),
    element('p', { class: 'ds-paragraph' }, texts.notSent),
    element('ul', { class: 'ds-list' }, ...items)
  );
  if (!document.title.startsWith(texts.errorTitle)) document.title = texts.errorTitle + document.title;
  box.focus();
}
