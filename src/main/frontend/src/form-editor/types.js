import { say } from '../editor/language.js';

// What a form may be made of, as the guard allows it, in the palette's words; and what a new one begins with.
export const TYPES = {
  textfield: say('Texte court', 'Short text'),
  textarea: say('Texte long', 'Long text'),
  number: say('Nombre', 'Number'),
  datetime: say('Date', 'Date'),
  radio: say('Une réponse au choix', 'One answer to choose'),
  select: say('Une réponse dans une liste', 'One answer from a list'),
  checklist: say('Plusieurs réponses au choix', 'Several answers to choose'),
  taglist: say('Plusieurs réponses dans une liste', 'Several answers from a list'),
  checkbox: say('Case à cocher', 'Box to tick'),
  text: say('Texte à lire', 'Text to read'),
  separator: say('Ligne', 'Line'),
  spacer: say('Espace', 'Space'),
  group: say('Groupe', 'Group'),
  dynamiclist: say('Liste de rangées', 'List of rows')
};

export const CHOICES = ['radio', 'select', 'checklist', 'taglist'];
export const KEYED = ['textfield', 'textarea', 'number', 'datetime', 'checkbox', ...CHOICES];
export const LABELLED = [...KEYED.filter((type) => type !== 'datetime'), 'group', 'dynamiclist'];

const QUESTION = { label: 'Nouvelle question', properties: { 'label.en': 'New question' } };

function choices() {
  return {
    label: QUESTION.label,
    values: [{ label: 'Oui', value: 'YES' }, { label: 'Non', value: 'NO' }],
    properties: { ...QUESTION.properties, 'option.YES.en': 'Yes', 'option.NO.en': 'No' }
  };
}

const BEGIN = {
  textfield: () => ({ ...QUESTION, validate: { maxLength: 400 } }),
  textarea: () => ({ ...QUESTION, validate: { maxLength: 8000 } }),
  number: () => ({ ...QUESTION, decimalDigits: 0 }),
  datetime: () => ({ subtype: 'date', dateLabel: 'Quelle date ?', properties: { 'dateLabel.en': 'Which date?' } }),
  checkbox: () => ({ label: 'Je suis d’accord', properties: { 'label.en': 'I agree' } }),
  text: () => ({ text: 'Un texte à lire', properties: { 'text.en': 'A text to read' } }),
  group: () => ({ label: 'Groupe', showOutline: true, properties: { 'label.en': 'Group' } }),
  dynamiclist: () => ({ label: 'Liste', isRepeating: true, allowAddRemove: true, defaultRepetitions: 1, disableCollapse: true, showOutline: true, properties: { 'label.en': 'List', row: 'Élément', 'row.en': 'Item' } })
};

export function begin(type) {
  if (CHOICES.includes(type)) return choices();
  return BEGIN[type] ? structuredClone(BEGIN[type]()) : {};
}

// form-js writes these into a component as soon as it is drawn; the baseline's forms do without
export const MADE_KEY = /^(question|list)\d+$/;
