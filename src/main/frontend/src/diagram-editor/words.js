import fr from 'bpmn-js-i18n/translations/fr.js';
import { english, say } from '../editor/language.js';

// What the library's translation lacks, or says in words that a manager would not understand.
const OURS = {
  'Activate hand tool': 'Déplacer la vue',
  'Activate lasso tool': 'Choisir plusieurs éléments',
  'Activate create/remove space tool': 'Faire ou retirer de la place',
  'Activate global connect tool': 'Tracer une flèche',
  'Connect to other element': 'Tracer une flèche vers un autre élément',
  'Connect using association': 'Relier à une note',
  'Change element': 'Changer de sorte',
  'Add text annotation': 'Ajouter une note',
  Delete: 'Supprimer',
  'Search in diagram': 'Chercher dans le diagramme',
  Search: 'Chercher',
  'Open {element}': 'Ouvrir {element}',
  'Open minimap': 'Ouvrir la vue d’ensemble',
  'Close minimap': 'Fermer la vue d’ensemble',
  Minimap: 'Vue d’ensemble',
  'Parallel multi-instance': 'Pour chacun, en même temps',
  'Sequential multi-instance': 'Pour chacun, l’un après l’autre',
  'Toggle non-interrupting': 'Interrompt ou non',
  'No matching elements found': 'Rien de tel ici',
  'no parent for {element} in {parent}': 'pas de place pour {element} dans {parent}',
  'element required': 'un élément est nécessaire'
};

const ENGLISH = {
  'Parallel multi-instance': 'For each one, at the same time',
  'Sequential multi-instance': 'For each one, one after another',
  'Toggle non-interrupting': 'Interrupts or not',
  'Change element': 'Change into something else',
  'Add text annotation': 'Add a note',
  'Connect using association': 'Link to a note'
};

const dictionary = english ? ENGLISH : { ...fr, ...OURS };

export function translate(template, replacements = {}) {
  return (dictionary[template] || template).replace(/{([^}]+)}/g, (_, key) => replacements[key] || `{${key}}`);
}

export const tools = {
  undo: say('Annuler', 'Undo'),
  redo: say('Rétablir', 'Redo'),
  whole: say('Tout voir', 'See it all'),
  closer: say('Rapprocher', 'Closer'),
  further: say('Éloigner', 'Further away'),
  search: say('Chercher', 'Search')
};
