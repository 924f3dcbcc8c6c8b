import { Form } from '@bpmn-io/form-js-viewer';
import { marksOf, whenOpened } from './compare/marks.js';
import { texts } from './compare/texts.js';
import { useBrowserControls } from './form/fields.js';
import { PlainMarkdown } from './form/markdown.js';
import { speakOurLanguage } from './form/validator.js';
import { installWords } from './form/words.js';

const ours = {
  __init__: [useBrowserControls, speakOurLanguage],
  markdownRenderer: ['type', PlainMarkdown]
};

// Ids by the names that the comparison has for components: the key of an answer, within its list.
function idsByKey(components, scope, ids) {
  components.forEach((component) => {
    const own = component.key || component.path;
    const key = scope + (own || `#${component.id}`);
    ids[key] = component.id;
    idsByKey(component.components || [], component.path ? `${key}/` : scope, ids);
  });
  return ids;
}

function mark(host, schema) {
  const ids = idsByKey(schema.components || [], '', {});
  Object.entries(marksOf(host)).forEach(([key, sort]) => {
    const field = texts[sort] && host.querySelector(`[id$="-${CSS.escape(ids[key] || '')}"], [id*="-${CSS.escape(ids[key] || '')}-"]`);
    const box = ids[key] && field && field.closest('.fjs-form-field');
    if (!box) return;
    const label = Object.assign(document.createElement('span'), { className: 'accord-compared-mark', textContent: texts[sort] });
    label.dataset.sort = sort;
    box.classList.add('accord-compared-field');
    box.dataset.sort = sort;
    box.prepend(label);
  });
}

async function show(host) {
  const schema = JSON.parse(host.querySelector('script').textContent);
  const view = document.createElement('div');
  host.append(view);
  const form = new Form({ container: view, additionalModules: [ours] });
  form.setProperty('disabled', true);
  await form.importSchema(schema, {});
  requestAnimationFrame(() => requestAnimationFrame(() => {
    mark(host, schema);
    host.dataset.ready = '';
  }));
}

installWords();
document.querySelectorAll('[data-compare-form]').forEach((host) => whenOpened(host, () => show(host).catch(console.error)));
