import { button } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { answer, choices, visibility } from './panel-answer.js';
import { KEYED, LABELLED, TYPES } from './types.js';

const inFrench = (words) => say(`${words[0]} en français`, `${words[1]} in French`);
const inEnglish = (words) => say(`${words[0]} en anglais`, `${words[1]} in English`);

/** A text of the component, and its English, which is a property. */
function both({ fields, field }, name, words, kind) {
  return [
    { id: name, kind, lang: 'fr', label: inFrench(words), get: () => field[name], set: (text) => (name === 'description' ? fields.set(field, { [name]: text || undefined }) : fields.setLabel(field, name, text)) },
    { id: `${name}.en`, kind, lang: 'en', label: inEnglish(words), get: () => fields.property(field, `${name}.en`), set: (text) => fields.setProperty(field, `${name}.en`, text) }
  ];
}

function bothWithin({ fields, field }, parent, name, words, hint) {
  return [
    { id: name, lang: 'fr', label: inFrench(words), hint, get: () => (field[parent] || {})[name], set: (text) => fields.within(field, parent, name, text) },
    { id: `${name}.en`, lang: 'en', label: inEnglish(words), get: () => fields.property(field, `${name}.en`), set: (text) => fields.setProperty(field, `${name}.en`, text) }
  ];
}

function words(scene) {
  const { type } = scene.field;
  const own = [];
  if (type === 'text') own.push(...both(scene, 'text', ['Texte', 'Text'], 'words'));
  if (type === 'datetime') own.push(...both(scene, 'dateLabel', ['Question', 'Question']));
  if (LABELLED.includes(type)) own.push(...both(scene, 'label', type === 'group' || type === 'dynamiclist' ? ['Titre', 'Title'] : ['Question', 'Question']));
  if (KEYED.includes(type)) own.push(...both(scene, 'description', ['Explication', 'Explanation'], 'words'));
  if (type === 'dynamiclist') own.push(...bothWithin(scene, 'properties', 'row', ['Nom d’une rangée', 'Name of a row']));
  if (type === 'number') own.push(...bothWithin(scene, 'appearance', 'suffixAdorner', ['Unité', 'Unit'], say('Par exemple « heures ».', 'For example “hours”.')));
  return own.length ? [{ title: say('Les mots', 'The words'), fields: own }] : [];
}

function around({ fields, field, select }) {
  const parent = fields.parent(field);
  const at = parent.components.indexOf(field);
  const types = Object.entries(TYPES).map(([value, label]) => ({ value, label }));
  const buttons = () => [
    button(say('Monter', 'Move up'), () => fields.move(field, -1), { disabled: at === 0 }),
    button(say('Descendre', 'Move down'), () => fields.move(field, 1), { disabled: at === parent.components.length - 1 }),
    button(say('Supprimer', 'Delete'), () => fields.remove(field), { 'data-color': 'danger' })
  ];
  const add = { id: 'add', kind: 'choice', label: say('Ajouter à la suite', 'Add after this'), options: types, get: () => '', set: (type) => select(fields.addAfter(field, type)) };
  const inside = { id: 'add-inside', kind: 'choice', label: say('Ajouter dedans', 'Add inside'), options: types, get: () => '', set: (type) => select(fields.addInside(field, type)) };
  return { title: say('Autour', 'Around it'), fields: [add, ...(field.components ? [inside] : []), { id: `acts-${at}-${parent.components.length}`, kind: 'acts', buttons }] };
}

function names({ fields, field }) {
  const keyName = field.type === 'dynamiclist' ? 'path' : 'key';
  const shown = KEYED.includes(field.type) || field.type === 'dynamiclist';
  const isKey = (text) => /^[a-z][a-zA-Z0-9]{0,49}$/.test(text) && !fields.keys().has(text);
  const key = { id: 'key', label: say('Clé', 'Key'), code: true, hint: say('Par elle, diagrammes et tables lisent la réponse. La changer peut casser une condition.', 'By it, diagrams and tables read the answer. Changing it may break a condition.'), get: () => field[keyName], set: (text) => isKey(text) && fields.set(field, { [keyName]: text }) };
  return { title: say('Pour les messages de la vérification', 'For the messages of the check'), fields: [...(shown ? [key] : []), { id: 'id', kind: 'said', label: say('Identifiant', 'Identifier'), get: () => field.id }] };
}

function wholeForm({ fields, field, select }) {
  const flag = (name, label, hint) => ({ id: name, kind: 'tick', label, hint, get: () => fields.property(field, name) === 'true', set: (yes) => fields.setProperty(field, name, yes ? 'true' : '') });
  const types = Object.entries(TYPES).map(([value, label]) => ({ value, label }));
  return [
    {
      title: say('Les mots', 'The words'),
      hint: say('Choisissez une question pour la modifier.', 'Choose a question to change it.'),
      fields: [
        { id: 'title', lang: 'fr', label: say('Titre en français', 'Title in French'), get: () => fields.property(field, 'title'), set: (text) => fields.setProperty(field, 'title', text) },
        { id: 'title.en', lang: 'en', label: say('Titre en anglais', 'Title in English'), get: () => fields.property(field, 'title.en'), set: (text) => fields.setProperty(field, 'title.en', text) }
      ]
    },
    {
      title: say('Qui et comment', 'Who and how'),
      fields: [
        flag('personOnly', say('Seule la personne répond', 'Only the person answers')),
        flag('startsEmpty', say('S’ouvre toujours vide', 'Always opens empty'), say('Sans reprendre les réponses d’avant.', 'Without taking up earlier answers.')),
        { id: 'add', kind: 'choice', label: say('Ajouter à la fin', 'Add at the end'), options: types, get: () => '', set: (type) => select(fields.addAfter(field, type)) }
      ]
    },
    { title: say('Pour les messages de la vérification', 'For the messages of the check'), fields: [{ id: 'id', kind: 'said', label: say('Identifiant', 'Identifier'), get: () => field.id }] }
  ];
}

export const titleOf = (field) => (field.type === 'default' ? say('Le formulaire', 'The form') : TYPES[field.type] || field.type);

export function groups(scene) {
  if (scene.field.type === 'default') return wholeForm(scene);
  return [...words(scene), ...choices(scene), ...answer(scene), ...visibility(scene), around(scene), names(scene)];
}
