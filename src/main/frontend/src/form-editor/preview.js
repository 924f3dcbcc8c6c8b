import { Form } from '@bpmn-io/form-js-viewer';
import { button, node } from '../editor/dom.js';
import { english, say } from '../editor/language.js';
import { ours } from '../form/ours.js';
import { speak } from '../form/texts.js';
import { inEnglish } from './english.js';
import { TYPES } from './types.js';

/** What the guard refuses is not shown here either: a person will never see it. */
function onlyAllowed(component) {
  if (!TYPES[component.type]) return { type: 'text', id: component.id, text: say('*Ce qui est ici n’est pas permis.*', '*What stands here is not allowed.*') };
  return component.components ? { ...component, components: component.components.map(onlyAllowed) } : component;
}

/** The form as the person will see it, with the same fields, words and checks; nothing is sent. */
export class Preview {
  constructor(onPhone) {
    this.inEnglish = english;
    this.narrow = false;
    this.view = node('div', { class: 'accord-form-view' });
    this.title = node('h2', { class: 'ds-heading', 'data-size': 'md' });
    this.sheet = node('div', { class: 'accord-form-preview-sheet' }, this.title, node('div', { class: 'accord-form' }, this.view));
    this.languages = [this.toggle('Français', () => !this.inEnglish, () => (this.inEnglish = false)), this.toggle('English', () => this.inEnglish, () => (this.inEnglish = true))];
    this.widths = [this.toggle(say('Ordinateur', 'Computer'), () => !this.narrow, () => (this.narrow = false)), this.toggle(say('Téléphone', 'Phone'), () => this.narrow, () => (this.narrow = true))];
    const bar = node(
      'div',
      { class: 'accord-editor-buttons accord-form-preview-bar' },
      node('div', { role: 'group', 'aria-label': say('Langue de l’aperçu', 'Language of the preview') }, ...this.languages),
      onPhone ? null : node('div', { role: 'group', 'aria-label': say('Largeur de l’aperçu', 'Width of the preview') }, ...this.widths)
    );
    this.element = node('section', { class: 'accord-form-preview', 'aria-label': say('Aperçu', 'Preview') }, bar, this.sheet);
  }

  toggle(words, isOn, set) {
    const toggle = button(words, () => {
      set();
      this.draw();
    });
    toggle.isOn = isOn;
    return toggle;
  }

  async show(schema) {
    this.schema = schema;
    await this.draw();
  }

  async draw() {
    [...this.languages, ...this.widths].forEach((toggle) => toggle.setAttribute('aria-pressed', toggle.isOn()));
    this.sheet.dataset.narrow = this.narrow;
    this.sheet.lang = this.inEnglish ? 'en' : 'fr';
    speak(this.inEnglish);
    const schema = this.inEnglish ? inEnglish(this.schema) : structuredClone(this.schema);
    const titles = this.schema.properties || {};
    this.title.textContent = (this.inEnglish && titles['title.en']) || titles.title || this.schema.id;
    if (this.form) this.form.destroy();
    this.view.replaceChildren();
    this.form = new Form({ container: this.view, additionalModules: [ours] });
    await this.form.importSchema({ ...schema, components: schema.components.map(onlyAllowed) }, {});
  }

  leave() {
    speak(english);
    if (this.form) this.form.destroy();
    this.form = null;
  }
}
