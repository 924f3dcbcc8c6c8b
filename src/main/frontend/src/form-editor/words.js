import { options } from 'preact';
import { english, say } from '../editor/language.js';

// The editor's own English, where the reader reads French. Whole texts only: what managers write is left alone.
const FRENCH = {
  Components: 'Ce que l’on peut ajouter',
  'Search components': 'Chercher',
  'Clear content': 'Effacer',
  'No components found.': 'Rien de tel.',
  Input: 'Écrire',
  Selection: 'Choisir',
  Presentation: 'Présenter',
  Containers: 'Regrouper',
  'Drag and drop components here.': 'Glissez ici ce que vous voulez ajouter.',
  'Build your form': 'Un formulaire vide',
  'Drag and drop components here to start designing.': 'Glissez ici une première question.',
  'Use the preview window to test your form.': 'L’aperçu le montre comme la personne le verra.',
  'Remove field': 'Supprimer',
  'Remove form field': 'Supprimer',
  Delete: 'Supprimer',
  'Condition: Hide': 'Cachée parfois'
};

const ENGLISH = { Input: 'Write', Selection: 'Choose', Presentation: 'Show', Containers: 'Group' };

const dictionary = english ? ENGLISH : FRENCH;
const CREATE = /^Create an? (.*) element$/;

function inWords(text) {
  const create = CREATE.exec(text);
  if (create) return say(`Ajouter : ${create[1]}`, `Add: ${create[1]}`);
  return dictionary[text] || text;
}

function translate({ type, props }) {
  if (typeof type !== 'string' || !props) return;
  if (typeof props.title === 'string') props.title = inWords(props.title);
  if (typeof props.placeholder === 'string') props.placeholder = inWords(props.placeholder);
  const isOurs = /^fjs-(palette|empty)/.test(props.class || '') || ((type === 'h2' || type === 'span') && !props.class);
  if (isOurs && typeof props.children === 'string') props.children = inWords(props.children);
}

export function installEditorWords() {
  const before = options.vnode;
  options.vnode = (vnode) => {
    translate(vnode);
    if (before) before(vnode);
  };
}

export const tools = {
  undo: say('Annuler', 'Undo'),
  redo: say('Rétablir', 'Redo'),
  build: say('Construire', 'Build'),
  see: say('Voir comme la personne', 'See as the person will'),
  form: say('Titre du formulaire', 'Title of the form')
};
