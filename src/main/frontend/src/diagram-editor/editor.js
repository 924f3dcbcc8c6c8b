import camundaModdle from 'camunda-bpmn-moddle/resources/camunda.json';
import behaviors from 'camunda-bpmn-js-behaviors/lib/camunda-platform';
import { is } from 'bpmn-js/lib/util/ModelUtil';
import BpmnModeler from 'bpmn-js/lib/Modeler';
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import minimap from 'diagram-js-minimap';
import { button, node } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { Panel } from '../editor/panel.js';
import { agreeing } from './agreeing.js';
import { Model } from './model.js';
import { drawInTheReadersLanguage, writeInTheReadersLanguage } from './names.js';
import { allowed } from './palette.js';
import { event, messageField } from './panel-events.js';
import { flow, gateway } from './panel-flows.js';
import { identity, words } from './panel-general.js';
import { next } from './panel-next.js';
import { callActivity, forEach, ruleTask, serviceTask, userTask } from './panel-tasks.js';
import { Simulation, simulation, simulationToSee } from './simulation.js';
import { kindOf } from './stones.js';
import { inputNames, variables } from './variables.js';
import { View } from './view.js';
import { tools, translate } from './words.js';

const FOUND = 'accord-found';
const spoken = { translate: ['value', translate] };

export class DiagramEditor {
  constructor({ desk, context, readOnly }) {
    this.desk = desk;
    this.readOnly = readOnly;
    this.context = { ...context, page: (kind, id) => pageOf(desk.host, kind, id) };
    const common = { container: desk.canvas, moddleExtensions: { camunda: camundaModdle } };
    this.modeler = readOnly
      ? new NavigatedViewer({ ...common, additionalModules: [spoken, ...simulationToSee] })
      : new BpmnModeler({ ...common, additionalModules: [spoken, behaviors, minimap, allowed, agreeing, ...simulation] });
    drawInTheReadersLanguage(this.modeler);
    this.canvas = this.modeler.get('canvas');
    this.view = new View(this.modeler, () => desk.canvas.querySelector('.djs-palette')?.offsetWidth || 0);
    this.simulation = new Simulation(this.modeler, desk.canvas, (active) => this.simulates(active));
    desk.desk.before(this.simulation.how, this.simulation.said);
    this.toolbar();
    if (readOnly) return;
    this.model = new Model(this.modeler);
    writeInTheReadersLanguage(this.modeler, this.model);
    this.panel = new Panel(desk.panel);
    this.modeler.on(['selection.changed', 'elements.changed', 'import.done'], () => this.describe());
    this.modeler.on('commandStack.changed', () => {
      this.buttons();
      if (!this.opening) desk.changed();
    });
  }

  async open(text) {
    this.opening = true;
    try {
      await this.modeler.importXML(text);
    } finally {
      this.opening = false;
    }
    this.view.first();
    if (!this.readOnly) this.buttons();
  }

  async read() {
    const { xml } = await this.modeler.saveXML({ format: true });
    return xml;
  }

  toolbar() {
    const looks = this.view.buttons();
    if (this.readOnly) return this.desk.tools.append(...looks, ...this.simulation.buttons());
    const stack = () => this.modeler.get('commandStack');
    this.undo = button(tools.undo, () => stack().undo());
    this.redo = button(tools.redo, () => stack().redo());
    const search = button(tools.search, () => this.modeler.get('searchPad').toggle());
    return this.desk.tools.append(this.undo, this.redo, ...looks, search, ...this.simulation.buttons());
  }

  /** Nothing is changed while the token runs. */
  simulates(active) {
    if (this.readOnly) return;
    this.desk.panel.inert = active;
    this.buttons();
  }

  buttons() {
    const stack = this.modeler.get('commandStack');
    this.undo.disabled = this.simulation.active || !stack.canUndo();
    this.redo.disabled = this.simulation.active || !stack.canRedo();
  }

  chosen() {
    const selected = this.modeler.get('selection').get();
    if (selected.length > 1) return null;
    const element = selected[0] || this.canvas.getRootElement();
    return element && (element.labelTarget || element);
  }

  describe() {
    const element = this.chosen();
    if (!element || !element.businessObject) {
      return this.panel.show(say('Plusieurs éléments', 'Several elements'), []);
    }
    const bo = element.businessObject;
    return this.panel.show(kindOf(bo), this.groups(element, bo), element.id);
  }

  groups(element, bo) {
    const scene = { modeler: this.modeler, model: this.model, element, bo, context: this.context, known: variables(this.model, this.context) };
    const own = [];
    if (is(bo, 'bpmn:UserTask')) own.push(...userTask(scene));
    if (is(bo, 'bpmn:BusinessRuleTask')) own.push(...ruleTask(scene, inputNames));
    if (is(bo, 'bpmn:ServiceTask')) own.push(...serviceTask(scene));
    if (is(bo, 'bpmn:CallActivity')) own.push(...callActivity(scene));
    if (is(bo, 'bpmn:ReceiveTask')) own.push({ title: say('La nouvelle', 'The news'), fields: [messageField(scene, bo)] });
    if (is(bo, 'bpmn:Activity')) own.push(...forEach(scene));
    if (is(bo, 'bpmn:Gateway')) own.push(...gateway(scene));
    if (is(bo, 'bpmn:SequenceFlow')) own.push(...flow(scene));
    if (is(bo, 'bpmn:Event')) own.push(...event(scene));
    return [words(this.model, element), ...own, ...next(scene), identity(bo)];
  }

  /** A finding may name a part without a shape of its own, such as the definition of a timer. */
  shapeOf(id) {
    const registry = this.modeler.get('elementRegistry');
    if (registry.get(id)) return registry.get(id);
    return registry.find(({ businessObject: bo }) => bo && holds(bo, id));
  }

  select(id) {
    const shape = this.shapeOf(id);
    if (!shape) return;
    if (shape.parent) this.canvas.scrollToElement(shape, { top: 120, bottom: 120, left: 280, right: 120 });
    if (!this.readOnly) {
      this.modeler.get('selection').select(shape.parent ? shape : null);
      this.desk.panel.querySelector('input, textarea, select')?.focus({ preventScroll: true });
    }
    this.canvas.removeMarker(this.pointed || shape, 'accord-pointed');
    this.canvas.addMarker(shape, 'accord-pointed');
    this.pointed = shape;
  }

  mark(findings) {
    const overlays = this.modeler.get('overlays');
    overlays.remove({ type: FOUND });
    findings.forEach(({ element, severity, message }) => {
      const shape = this.shapeOf(element);
      if (!shape || !shape.parent) return;
      const sign = node('button', { type: 'button', class: 'accord-found', 'data-severity': severity, title: message, tabindex: -1, onclick: () => this.select(element) }, '!');
      overlays.add(shape, FOUND, { position: { top: -12, right: 12 }, html: sign });
    });
  }
}

function holds(bo, id) {
  const parts = [...(bo.eventDefinitions || []), bo.loopCharacteristics, bo.conditionExpression];
  return parts.some((part) => part && (part.id === id || [part.timeDuration, part.timeDate, part.timeCycle].some((each) => each && each.id === id)));
}

function pageOf(host, kind, id) {
  return (host.dataset.src || '').replace(/\/[^/]+\/[^/]+\/content(\?.*)?$/, `/${kind}/${id}`);
}
