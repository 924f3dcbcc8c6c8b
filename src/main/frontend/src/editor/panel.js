import { node } from './dom.js';
import { say } from './language.js';

const PAUSE = 600;
let made = 0;

// The panel beside each editor, drawn from plain descriptions:
// groups [{title, hint, fields}], a field {id, label, hint, kind, get, set, options, ...}.
// It is drawn again when the model changes, except under the hands of whoever is typing.
export class Panel {
  constructor(place) {
    this.place = place;
    this.shown = null;
  }

  show(title, groups, key = title) {
    const shape = JSON.stringify([key, groups.map((group) => [group.title, group.fields.map((field) => [field.id, field.kind, field.options])])]);
    if (this.shown === shape) return this.refresh(groups);
    const focused = this.shown && this.place.contains(document.activeElement) && document.activeElement.closest('[data-field]')?.dataset.field;
    this.shown = shape;
    this.fields = new Map();
    this.place.replaceChildren(node('h2', { class: 'ds-heading', 'data-size': 'xs' }, title), ...groups.map((group) => this.group(group)));
    if (focused) this.place.querySelector(`[data-field="${CSS.escape(focused)}"] :is(input, textarea, select, button)`)?.focus();
    return undefined;
  }

  refresh(groups) {
    groups.flatMap((group) => group.fields).forEach((field) => this.fields.get(field.id)?.(field));
  }

  group({ title, hint, fields }) {
    const legend = title && node('legend', { class: 'accord-panel-title' }, title);
    return node('fieldset', { class: 'accord-panel-group' }, legend, hint && node('p', { class: 'accord-panel-hint' }, hint), ...fields.map((field) => this.field(field)));
  }

  field(field) {
    const id = `panel-${++made}`;
    const draw = KINDS[field.kind || 'text'];
    const { element, update } = draw(field, id);
    this.fields.set(field.id, update || (() => {}));
    element.dataset.field = field.id;
    return element;
  }
}

function labelled(field, id, control) {
  const hint = field.hint && node('p', { class: 'accord-panel-hint', id: `${id}-hint` }, field.hint);
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return node('div', { class: 'ds-field accord-panel-field' }, node('label', { class: 'ds-label', for: id, lang: undefined }, field.label), hint, control, field.after);
}

function writing(field, id) {
  let current = field;
  let timer;
  const control = node(field.kind === 'words' ? 'textarea' : 'input', {
    id,
    class: 'ds-input',
    lang: field.lang,
    rows: field.kind === 'words' ? field.rows || 3 : undefined,
    type: field.kind === 'words' ? undefined : field.type || 'text',
    min: field.min,
    max: field.max,
    step: field.step,
    list: field.suggestions ? `${id}-list` : undefined,
    spellcheck: field.code ? 'false' : undefined,
    autocomplete: 'off',
    disabled: field.disabled
  });
  control.value = field.get() ?? '';
  const handOn = () => {
    clearTimeout(timer);
    timer = undefined;
    if (control.value !== String(current.get() ?? '')) current.set(control.value);
  };
  control.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(handOn, PAUSE);
  });
  control.addEventListener('change', handOn);
  const element = labelled(field, id, control);
  if (field.suggestions) element.append(node('datalist', { id: `${id}-list` }, ...field.suggestions.map((value) => node('option', { value }))));
  const update = (next) => {
    current = next;
    if (timer === undefined && document.activeElement !== control) control.value = next.get() ?? '';
  };
  return { element, update, control };
}

function choice(field, id) {
  let current = field;
  const control = node('select', { id, class: 'ds-input', disabled: field.disabled, onchange: () => current.set(control.value) });
  const update = (next) => {
    current = next;
    const value = next.get() ?? '';
    const options = [...(next.options || [])];
    if (!options.some((option) => option.value === value)) options.unshift({ value, label: value || next.none || say('Choisir…', 'Choose…') });
    control.replaceChildren(...options.map((option) => node('option', { value: option.value, selected: option.value === value }, option.label)));
  };
  update(field);
  return { element: labelled(field, id, control), update };
}

function tick(field, id) {
  let current = field;
  const control = node('input', { id, type: 'checkbox', class: 'ds-input', disabled: field.disabled, onchange: () => current.set(control.checked) });
  control.checked = !!field.get();
  const update = (next) => {
    current = next;
    control.checked = !!next.get();
  };
  const hint = field.hint && node('p', { class: 'accord-panel-hint', id: `${id}-hint` }, field.hint);
  if (hint) control.setAttribute('aria-describedby', `${id}-hint`);
  return { element: node('div', { class: 'ds-field accord-panel-tick' }, control, node('label', { class: 'ds-label', for: id }, field.label), hint), update };
}

function ticks(field) {
  let current = field;
  const boxes = field.options.map((option) => {
    const box = node('input', { type: 'checkbox', class: 'ds-input', value: option.value });
    box.addEventListener('change', () => current.set(boxes.filter((each) => each.box.checked).map((each) => each.option.value)));
    return { box, option };
  });
  const update = (next) => {
    current = next;
    const chosen = next.get();
    boxes.forEach(({ box, option }) => (box.checked = chosen.includes(option.value)));
  };
  update(field);
  const rows = boxes.map(({ box, option }) => node('label', { class: 'accord-panel-tick' }, box, node('span', {}, option.label)));
  const hint = field.hint && node('p', { class: 'accord-panel-hint' }, field.hint);
  return { element: node('fieldset', { class: 'accord-panel-ticks' }, node('legend', { class: 'ds-label' }, field.label), hint, ...rows), update };
}

function said(field) {
  const value = node('p', { class: 'ds-paragraph accord-panel-said' }, field.get());
  return { element: node('div', {}, field.label && node('span', { class: 'ds-label' }, field.label), value), update: (next) => value.replaceChildren(next.get()) };
}

function acts(field) {
  const hint = field.hint && node('p', { class: 'accord-panel-hint' }, field.hint);
  return { element: node('div', {}, node('div', { class: 'accord-editor-buttons' }, ...field.buttons()), hint), update: undefined };
}

const KINDS = { text: writing, words: writing, choice, tick, ticks, said, acts };
