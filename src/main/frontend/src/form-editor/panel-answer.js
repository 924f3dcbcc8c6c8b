import { button } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { SETS } from '../form/sets.js';
import { code } from './fields.js';
import { CHOICES, KEYED } from './types.js';

function renamed(properties, before, after) {
  const next = { ...properties };
  const words = next[`option.${before}.en`];
  delete next[`option.${before}.en`];
  if (after && words) next[`option.${after}.en`] = words;
  return next;
}

function option(scene, at) {
  const { fields, field } = scene;
  const current = () => field.values[at] || {};
  const put = (change) => fields.set(field, { values: field.values.map((each, place) => (place === at ? { ...each, ...change } : each)) });
  const setValue = (text) => {
    const value = code(text);
    if (field.values.some((each) => each.value === value)) return;
    fields.set(field, { properties: renamed(field.properties, current().value, value), values: field.values.map((each, place) => (place === at ? { ...each, value } : each)) });
  };
  const swap = (to) => () => {
    const values = [...field.values];
    [values[at], values[to]] = [values[to], values[at]];
    fields.set(field, { values });
  };
  const remove = () => fields.set(field, { properties: renamed(field.properties, current().value), values: field.values.filter((_, place) => place !== at) });
  const buttons = () => [
    button(say('Monter', 'Move up'), swap(at - 1), { disabled: at === 0 }),
    button(say('Descendre', 'Move down'), swap(at + 1), { disabled: at === field.values.length - 1 }),
    button(say('Retirer', 'Remove'), remove)
  ];
  const english = `option.${current().value}.en`;
  return {
    title: say(`Réponse ${at + 1}`, `Answer ${at + 1}`),
    fields: [
      { id: `option-${at}-label`, lang: 'fr', label: say('En français', 'In French'), get: () => current().label, set: (label) => put({ label }) },
      { id: `option-${at}-en`, lang: 'en', label: say('En anglais', 'In English'), get: () => fields.property(field, english), set: (text) => fields.setProperty(field, english, text) },
      { id: `option-${at}-value`, code: true, label: say('Code', 'Code'), hint: at === 0 ? say('Ce que lisent les tables et les conditions.', 'What tables and conditions read.') : undefined, get: () => current().value, set: setValue },
      { id: `option-${at}-acts-${field.values.length}`, kind: 'acts', buttons }
    ]
  };
}

export function choices(scene) {
  const { fields, field } = scene;
  if (!CHOICES.includes(field.type)) return [];
  const values = field.values || [];
  const add = () => {
    let n = values.length + 1;
    while (values.some(({ value }) => value === `OPTION_${n}`)) n++;
    fields.set(field, { values: [...values, { label: `Réponse ${n}`, value: `OPTION_${n}` }], properties: { ...field.properties, [`option.OPTION_${n}.en`]: `Answer ${n}` } });
  };
  return [...values.map((_, at) => option(scene, at)), { title: '', fields: [{ id: `add-option-${values.length}`, kind: 'acts', buttons: () => [button(say('Ajouter une réponse', 'Add an answer'), add)] }] }];
}

function limit({ fields, field }, name, label, more = {}) {
  const set = (text) => fields.within(field, 'validate', name, text === '' ? '' : Number(text));
  return { id: name, type: 'number', label, get: () => (field.validate || {})[name], set, ...more };
}

// What the platform knows: the list comes with the draft; without one the code is typed
function indicator({ fields, field, context }) {
  const known = (context.indicators || []).map(({ code: value, label }) => ({ value, label }));
  const common = { id: 'indicator', label: say('Indicateur', 'Indicator'), get: () => fields.property(field, 'indicator'), set: (text) => fields.setProperty(field, 'indicator', text.trim()) };
  const hint = say('La réponse devient une lecture de cet effet perçu.', 'The answer becomes a reading of this perceived effect.');
  return known.length
    ? { ...common, kind: 'choice', hint, options: [{ value: '', label: say('Aucun', 'None') }, ...known] }
    : { ...common, code: true, hint: `${hint} ${say('Écrivez son code, par exemple QL1.', 'Write its code, for example QL1.')}` };
}

const SET_NAMES = { signing: say('Ceux de la signature', 'Those of signing') };

function pictures({ fields, field }) {
  const options = [{ value: '', label: say('Aucun', 'None') }, ...SETS.map((value) => ({ value, label: SET_NAMES[value] || value }))];
  return { id: 'pictures', kind: 'choice', label: say('Dessins à côté des réponses', 'Drawings beside the answers'), hint: say('Les codes des réponses doivent être ceux de ces dessins.', 'The codes of the answers must be those of these drawings.'), options, get: () => fields.property(field, 'pictures'), set: (name) => fields.setProperty(field, 'pictures', name) };
}

function owner({ fields, field }) {
  return { id: 'owner', kind: 'tick', label: say('Dit à qui revient la rangée', 'Says whose the row is'), hint: say('Quand les réponses sont des places, chacun retrouve sa part du document.', 'Where the answers are places, each person finds their part of the document.'), get: () => fields.property(field, 'owner') === 'slot', set: (yes) => fields.setProperty(field, 'owner', yes ? 'slot' : '') };
}

export function answer(scene) {
  const { fields, field } = scene;
  const { type } = field;
  const own = [];
  if (KEYED.includes(type)) {
    own.push({ id: 'required', kind: 'tick', label: say('Il faut répondre', 'An answer is needed'), get: () => (field.validate || {}).required, set: (yes) => fields.within(field, 'validate', 'required', yes) });
    own.push({ id: 'readonly', kind: 'tick', label: say('Se lit seulement', 'Can only be read'), get: () => field.readonly, set: (yes) => fields.set(field, { readonly: yes || undefined }) });
  }
  if (type === 'textfield' || type === 'textarea') own.push(limit(scene, 'maxLength', say('Longueur permise (caractères)', 'Length allowed (characters)'), { min: 1 }));
  if (type === 'number') {
    own.push(limit(scene, 'min', say('Le plus petit', 'Smallest')), limit(scene, 'max', say('Le plus grand', 'Largest')));
    own.push({ id: 'decimals', type: 'number', min: 0, max: 10, label: say('Chiffres après la virgule', 'Digits after the decimal point'), get: () => field.decimalDigits, set: (n) => fields.set(field, { decimalDigits: n === '' ? undefined : Number(n) }) });
  }
  if (type === 'datetime') own.push({ id: 'future', kind: 'tick', label: say('Pas de date passée', 'No past date'), get: () => field.disallowPassedDates, set: (yes) => fields.set(field, { disallowPassedDates: yes || undefined }) });
  if (type === 'dynamiclist') own.push({ id: 'rows', type: 'number', min: 0, max: 50, label: say('Rangées au départ', 'Rows at first'), get: () => field.defaultRepetitions, set: (n) => fields.set(field, { defaultRepetitions: Number(n) }) });
  if (type === 'group') own.push({ id: 'outline', kind: 'tick', label: say('Avec un cadre', 'With a frame'), get: () => field.showOutline, set: (showOutline) => fields.set(field, { showOutline }) });
  if (KEYED.includes(type)) {
    own.push({ id: 'prefill', code: true, label: say('Reprend la réponse de', 'Takes up the answer of'), hint: say('Écrite formulaire.clé, par exemple outcome-set.aspiration.', 'Written form.key, for example outcome-set.aspiration.'), get: () => fields.property(field, 'prefill'), set: (text) => fields.setProperty(field, 'prefill', text.trim()) });
    own.push(indicator(scene));
  }
  if (type === 'radio') own.push(pictures(scene));
  if (type === 'select' && fields.parent(field).type === 'dynamiclist') own.push(owner(scene));
  return own.length ? [{ title: say('La réponse', 'The answer'), fields: own }] : [];
}

function condition({ fields, field }) {
  const keys = fields.registry.getAll().filter((each) => each.key && each !== field).map(({ key }) => key).slice(0, 6).join(', ');
  const set = (text) => {
    const feel = text.trim().replace(/^=?\s*/, '');
    fields.set(field, { conditional: feel ? { hide: `=${feel}` } : undefined });
  };
  return {
    id: 'hide', kind: 'words', rows: 2, code: true, label: say('Cachée quand', 'Hidden when'), hint: say(`Par exemple helper = "NONE". Clés du formulaire : ${keys}…`, `For example helper = "NONE". Keys of the form: ${keys}…`),
    get: () => ((field.conditional || {}).hide || '').replace(/^=/, ''), set
  };
}

export function visibility(scene) {
  const { fields, field, context } = scene;
  const own = [condition(scene)];
  const slots = (context.slots || []).map(({ code: value, label }) => ({ value, label }));
  if (slots.length && !['text', 'separator', 'spacer'].includes(field.type)) {
    own.push({
      id: 'audience', kind: 'ticks', label: say('Qui lit la réponse', 'Who reads the answer'), hint: say('Rien de coché : toutes les personnes qui lisent le document.', 'Nothing ticked: everybody who reads the document.'), options: slots,
      get: () => fields.property(field, 'audience').split(/\s*,\s*/).filter(Boolean), set: (codes) => fields.setProperty(field, 'audience', codes.join(', '))
    });
  }
  return [{ title: say('Qui voit quoi', 'Who sees what'), fields: own }];
}
