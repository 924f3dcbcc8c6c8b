import { button, node, styled } from '../editor/dom.js';
import { Panel } from '../editor/panel.js';
import { installWords } from '../form/words.js';
import { Fields } from './fields.js';
import { library } from './library.js';
import { groups, titleOf } from './panel.js';
import { Preview } from './preview.js';
import { tidy } from './tidy.js';
import { installEditorWords, tools } from './words.js';

installWords();
installEditorWords();

export class FormDesk {
  constructor({ desk, context, readOnly }) {
    this.desk = desk;
    this.context = context;
    this.readOnly = readOnly;
    this.preview = new Preview(desk.narrow);
    if (readOnly) {
      desk.canvas.append(this.preview.element);
      return;
    }
    this.build = node('div', { class: 'accord-form-build' });
    desk.canvas.append(this.build);
    // Enter on the palette adds a question, and the same press would then reach that question and let it go
    this.build.addEventListener('keydown', (event) => event.key === 'Enter' && event.target.closest('.fjs-palette-field') && event.preventDefault());
    this.editor = library(this.build);
    this.fields = new Fields(this.editor);
    this.panel = new Panel(desk.panel);
    this.restyle = styled('');
    this.toolbar();
    this.editor.on('selection.changed', () => this.describe());
    this.editor.on('commandStack.changed', () => this.changed());
  }

  async open(text) {
    this.original = JSON.parse(text);
    if (this.readOnly) return this.preview.show(this.original);
    this.opening = true;
    try {
      await this.editor.importSchema(structuredClone(this.original));
    } finally {
      this.opening = false;
    }
    return this.describe();
  }

  async read() {
    return `${JSON.stringify(tidy(this.editor.saveSchema(), this.original), null, 2)}\n`;
  }

  toolbar() {
    const stack = this.editor.get('commandStack');
    this.undo = button(tools.undo, () => stack.undo(), { disabled: true });
    this.redo = button(tools.redo, () => stack.redo(), { disabled: true });
    this.building = button(tools.build, () => this.show(false), { 'aria-pressed': 'true' });
    this.seeing = button(tools.see, () => this.show(true), { 'aria-pressed': 'false' });
    const whole = button(tools.form, () => this.editor.get('selection').clear());
    this.desk.tools.append(this.building, this.seeing, this.undo, this.redo, whole);
  }

  show(preview) {
    this.building.setAttribute('aria-pressed', !preview);
    this.seeing.setAttribute('aria-pressed', preview);
    this.build.hidden = preview;
    this.desk.panel.hidden = preview;
    this.desk.canvas.dataset.preview = preview;
    if (!preview) {
      this.preview.leave();
      this.preview.element.remove();
      return;
    }
    this.desk.canvas.append(this.preview.element);
    this.preview.show(tidy(this.editor.saveSchema(), this.original));
  }

  changed() {
    const stack = this.editor.get('commandStack');
    this.undo.disabled = !stack.canUndo();
    this.redo.disabled = !stack.canRedo();
    if (this.opening) return;
    this.describe();
    this.desk.changed();
  }

  describe() {
    const field = this.editor.get('selection').get() || this.fields.schema();
    if (!field) return;
    const select = (each) => this.editor.get('selection').set(each);
    this.panel.show(titleOf(field), groups({ fields: this.fields, field, select, context: this.context }), field.id);
    this.markAgain();
  }

  fieldOf(id) {
    const registry = this.editor.get('formFieldRegistry');
    return registry.get(id) || registry.getAll().find(({ key, path }) => key === id || path === id);
  }

  select(id) {
    if (this.readOnly) return;
    const field = this.fieldOf(id);
    this.show(false);
    this.editor.get('selection').set(field || null);
    this.build.querySelector(`.fjs-element[data-id="${CSS.escape(field ? field.id : '')}"]`)?.scrollIntoView({ block: 'center' });
    this.desk.panel.querySelector('input, textarea, select')?.focus({ preventScroll: true });
  }

  mark(findings) {
    this.marks = new Map();
    if (this.readOnly) return;
    findings.forEach(({ element, severity }) => {
      const field = this.fieldOf(element);
      if (field) this.marks.set(field.id, severity);
    });
    this.markAgain();
  }

  markAgain() {
    if (!this.marks) return;
    const rule = ([id, severity]) => `.accord-form-build [data-id="${CSS.escape(id)}"] { box-shadow: 0 0 0 3px ${severity === 'ERROR' ? '#b3261e' : '#d98f2b'}; }`;
    this.restyle([...this.marks].map(rule).join('\n'));
  }
}
