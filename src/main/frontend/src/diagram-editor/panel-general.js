import { say } from '../editor/language.js';
import { idFromName } from './ids.js';

const NAMED = say('Nom en français', 'Name in French');

function setName(model, element, name) {
  const bo = element.businessObject;
  const id = idFromName(model.registry, bo, name);
  model.set(element, id ? { name: name || undefined, id } : { name: name || undefined });
}

/** The words of an element, in both languages of the pages. */
export function words(model, element) {
  const bo = element.businessObject;
  if (bo.$type === 'bpmn:TextAnnotation') {
    return { title: say('Les mots', 'The words'), fields: [{ id: 'text', kind: 'words', label: say('Note', 'Note'), get: () => bo.text, set: (text) => model.set(element, { text }) }] };
  }
  return {
    title: say('Les mots', 'The words'),
    fields: [
      { id: 'name', label: NAMED, lang: 'fr', get: () => bo.name, set: (name) => setName(model, element, name) },
      { id: 'name.en', label: say('Nom en anglais', 'Name in English'), lang: 'en', get: () => model.property(bo, 'name.en'), set: (name) => model.setProperty(element, 'name.en', name) },
      {
        id: 'documentation', kind: 'words', label: say('Explication en français', 'Explanation in French'), lang: 'fr',
        hint: say('Ce que lisent les personnes sous le diagramme.', 'What people read under the diagram.'),
        get: () => model.documentation(bo), set: (text) => model.setDocumentation(element, text)
      },
      { id: 'documentation.en', kind: 'words', label: say('Explication en anglais', 'Explanation in English'), lang: 'en', get: () => model.property(bo, 'documentation.en'), set: (text) => model.setProperty(element, 'documentation.en', text) }
    ]
  };
}

export function identity(bo) {
  return { title: say('Pour les messages de la vérification', 'For the messages of the check'), fields: [{ id: 'id', kind: 'said', label: say('Identifiant', 'Identifier'), get: () => bo.id }] };
}
