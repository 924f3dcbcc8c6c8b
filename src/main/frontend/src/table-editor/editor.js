import { button, node, styled } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { Panel } from '../editor/panel.js';
import { tables } from './library.js';
import { forTheFile, forTheReader } from './names.js';
import { groups, titleOf } from './panel.js';
import { tools } from './words.js';

export class TableEditor {
  constructor({ desk, readOnly }) {
    this.desk = desk;
    this.readOnly = readOnly;
    this.restyle = styled('');
    this.manager = tables(desk.canvas, readOnly);
    if (!readOnly) {
      this.panel = new Panel(desk.panel);
      this.manager.on('viewer.created', ({ viewer }) => this.listen(viewer));
    }
  }

  async open(text) {
    this.opening = true;
    try {
      await this.manager.importXML(forTheReader(text));
    } finally {
      this.opening = false;
    }
    this.name();
    if (!this.readOnly) this.describe();
  }

  /** What the library leaves without a name, for whoever hears the table. */
  name() {
    const corner = this.desk.canvas.querySelector('th.index-column');
    if (corner && !corner.children.length) corner.append(node('span', { class: 'ds-sr-only' }, say('Règle', 'Rule')));
    const table = this.desk.canvas.querySelector('.tjs-table-container');
    Object.entries({ tabindex: 0, role: 'region', 'aria-label': say('La table', 'The table') }).forEach(([key, value]) => table && table.setAttribute(key, value));
  }

  async read() {
    const { xml } = await this.manager.saveXML({ format: true });
    return forTheFile(xml);
  }

  service(name) {
    return this.manager.getActiveViewer().get(name);
  }

  listen(viewer) {
    const stack = viewer.get('commandStack');
    this.undo = button(tools.undo, () => stack.undo(), { disabled: true });
    this.redo = button(tools.redo, () => stack.redo(), { disabled: true });
    this.desk.tools.append(this.undo, this.redo, button(tools.addRule, () => this.addRule()));
    viewer.on('selection.changed', () => this.describe());
    viewer.on('elements.changed', () => !this.opening && this.describe());
    viewer.on('commandStack.changed', () => {
      this.undo.disabled = !stack.canUndo();
      this.redo.disabled = !stack.canRedo();
      if (!this.opening) this.desk.changed();
    });
  }

  addRule() {
    const root = this.service('sheet').getRoot();
    const rule = this.service('modeling').addRow({ type: 'dmn:DecisionRule' }, root.rows.length);
    this.service('selection').select(rule.cells[0]);
  }

  describe() {
    const chosen = this.service('selection').get();
    const scene = { root: this.service('sheet').getRoot(), chosen, modeling: this.service('modeling'), select: (element) => this.service('selection').select(element) };
    this.panel.show(titleOf(scene), groups(scene), `${chosen && chosen.id}`);
  }

  /** The cell, row or column that stands for an id of the file: a test's own id is that of its column. */
  cellOf(id) {
    const place = (wanted) => this.desk.canvas.querySelector(`[data-element-id="${CSS.escape(wanted)}"], [data-row-id="${CSS.escape(wanted)}"], th[data-col-id="${CSS.escape(wanted)}"]`);
    if (place(id)) return place(id);
    const root = this.service('sheet').getRoot();
    const column = root.cols.find(({ businessObject: bo }) => [bo.inputExpression, bo.inputValues, bo.outputValues].some((part) => part && part.id === id));
    return column ? place(column.businessObject.id) : null;
  }

  select(id) {
    const cell = this.cellOf(id);
    if (!cell) return;
    cell.scrollIntoView({ block: 'center', inline: 'center' });
    this.desk.canvas.querySelectorAll('.accord-pointed').forEach((each) => each.classList.remove('accord-pointed'));
    cell.classList.add('accord-pointed');
    if (this.readOnly) return;
    const element = this.service('elementRegistry').get(cell.dataset.elementId || cell.dataset.colId || cell.dataset.rowId);
    if (element) this.service('selection').select(element.cells && !cell.dataset.colId ? element.cells[0] : element);
  }

  mark(findings) {
    const cells = findings.map(({ element, severity }) => ({ cell: this.cellOf(element), severity })).filter(({ cell }) => cell);
    this.restyle(cells.map(({ cell, severity }) => `${nameOf(cell)} { box-shadow: inset 0 0 0 3px ${severity === 'ERROR' ? '#b3261e' : '#d98f2b'}; }`).join('\n'));
  }
}

function nameOf(cell) {
  const kind = ['elementId', 'colId', 'rowId'].find((name) => cell.dataset[name]);
  return `${cell.tagName.toLowerCase()}[data-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${CSS.escape(cell.dataset[kind])}"]`;
}
