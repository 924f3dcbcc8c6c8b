import { MADE_KEY } from './types.js';

function camel(text) {
  const words = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9]+/g, ' ').trim().split(' ').filter(Boolean).slice(0, 4);
  const joined = words.map((word, at) => (at ? word[0].toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase())).join('').slice(0, 40);
  return /^[a-z]/.test(joined) ? joined : '';
}

export const code = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toUpperCase().replace(/[^A-Z0-9]+/g, '_').replace(/^_+|_+$/g, '').slice(0, 40) || 'OPTION';

// Reads and writes the components of the open form; each writing is one step that can be undone.
export class Fields {
  constructor(formEditor) {
    this.formEditor = formEditor;
    this.modeling = formEditor.get('modeling');
    this.registry = formEditor.get('formFieldRegistry');
  }

  schema() {
    return this.formEditor._getState().schema;
  }

  parent(field) {
    return this.registry.get(field._parent) || this.schema();
  }

  set(field, properties) {
    this.modeling.editFormField(field, properties);
  }

  within(field, parent, name, value) {
    const next = { ...(field[parent] || {}) };
    if (value === '' || value === undefined || value === false || value === null) delete next[name];
    else next[name] = value;
    this.set(field, { [parent]: Object.keys(next).length ? next : undefined });
  }

  property(field, name) {
    return (field.properties || {})[name] || '';
  }

  setProperty(field, name, value) {
    this.within(field, 'properties', name, value);
  }

  keys(taken = []) {
    const all = [...this.registry.getAll().flatMap(({ key, path }) => [key, path]), ...taken];
    return new Set(all.filter(Boolean));
  }

  freeKey(wanted) {
    const taken = this.keys();
    let key = wanted;
    for (let n = 2; taken.has(key); n++) key = `${wanted}${n}`;
    return key;
  }

  newKey(type) {
    const taken = this.keys();
    const word = type === 'dynamiclist' ? 'list' : 'question';
    let n = 1;
    while (taken.has(`${word}${n}`)) n++;
    return `${word}${n}`;
  }

  /** The first words of a new question make its key, which then stays: documents and conditions go by it. */
  setLabel(field, name, text) {
    const keyName = field.type === 'dynamiclist' ? 'path' : 'key';
    const made = MADE_KEY.test(field[keyName] || '') && camel(text);
    if (!made) return this.set(field, { [name]: text });
    const key = this.freeKey(made);
    const id = `${keyName === 'path' ? 'List' : 'Field'}_${key}`;
    this.set(field, { [name]: text, [keyName]: key, ...(this.registry.get(id) ? {} : { id }) });
    // With another id the library takes it for another component
    return this.formEditor.get('selection').set(field);
  }

  move(field, step) {
    const parent = this.parent(field);
    const at = parent.components.indexOf(field);
    const to = at + step;
    if (to < 0 || to >= parent.components.length) return;
    this.modeling.moveFormField(field, parent, parent, at, step > 0 ? to + 1 : to);
  }

  remove(field) {
    const parent = this.parent(field);
    this.modeling.removeFormField(field, parent, parent.components.indexOf(field));
  }

  addAfter(field, type) {
    const parent = field.type === 'default' ? field : this.parent(field);
    const at = field.type === 'default' ? parent.components.length : parent.components.indexOf(field) + 1;
    return this.modeling.addFormField({ type }, parent, at);
  }

  addInside(container, type) {
    return this.modeling.addFormField({ type }, container, container.components.length);
  }
}
