import { FormEditor } from '@bpmn-io/form-js-editor';
import { styled } from '../editor/dom.js';
import { useBrowserControls } from '../form/fields.js';
import { PlainMarkdown } from '../form/markdown.js';
import { Fields } from './fields.js';
import { KEYED, TYPES, begin } from './types.js';

/**
 * The palette shows whatever the library can draw. What the guard refuses is out of sight there, and is still drawn in a
 * form that has it, so that whoever opens such a draft can take it away.
 */
function onlyAllowed(formFields) {
  Object.entries(TYPES).forEach(([type, name]) => (formFields.get(type).config.name = name));
  const allowed = Object.keys(TYPES).map((type) => `[data-field-type='${type}']`);
  styled(`.fjs-palette-field:not(${allowed.join(', ')}), .fjs-palette-group[data-group-id='action'] { display: none; }`);
}
onlyAllowed.$inject = ['formFields'];

/** A new question begins with words in both languages and a key that the guard allows. */
function beginInBoth(modeling, formEditor) {
  const add = modeling.addFormField.bind(modeling);
  modeling.addFormField = (attributes, ...place) => {
    const { type } = attributes;
    const given = begin(type);
    if (KEYED.includes(type) || type === 'dynamiclist') {
      const key = new Fields(formEditor).newKey(type);
      given[type === 'dynamiclist' ? 'path' : 'key'] = key;
      given.id = `${type === 'dynamiclist' ? 'List' : 'Field'}_${key}`;
    }
    return add({ ...given, ...attributes }, ...place);
  };
}
beginInBoth.$inject = ['modeling', 'formEditor'];

// Our panel stands beside the editor; the library's would speak English only
const noPanel = { registerProvider() {}, attachTo() {}, detach() {} };

export function library(container) {
  return new FormEditor({
    container,
    propertiesPanel: { parent: document.createElement('div') },
    additionalModules: [
      {
        __init__: [onlyAllowed, useBrowserControls, beginInBoth],
        markdownRenderer: ['type', PlainMarkdown],
        propertiesPanel: ['value', noPanel]
      }
    ]
  });
}
