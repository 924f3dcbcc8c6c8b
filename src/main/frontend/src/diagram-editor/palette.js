import { GROUPS, REPLACEMENTS, STONES, isAllowed } from './stones.js';

const KEPT_TOOLS = ['hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator'];
const KEPT_PAD = ['delete', 'replace', 'connect', 'append.text-annotation'];
export const AFTER = ['user-task', 'sign-off', 'rule-task', 'service-task', 'exclusive-gateway', 'end'];
const LATER = 500;

/** Makes shapes with what the guard wants to find on each. */
class Placing {
  constructor(elementFactory, bpmnFactory, create, autoPlace) {
    Object.assign(this, { elementFactory, bpmnFactory, create, autoPlace });
  }

  shape(stone) {
    const bo = this.bpmnFactory.create(stone.type, { ...stone.given, triggeredByEvent: stone.triggered });
    if (stone.signOff) bo.extensionElements = this.signOffMappings(bo);
    return this.elementFactory.createShape({ type: stone.type, businessObject: bo, isExpanded: stone.expanded, eventDefinitionType: stone.event });
  }

  signOffMappings(bo) {
    const make = (type, attributes) => this.bpmnFactory.create(type, attributes);
    const all = ['signOff_outcome', 'agreedBefore', 'signOff_dueDays'].map((name) => make('camunda:Out', { source: name, target: name }));
    const values = [make('camunda:In', { source: 'caseFileId', target: 'caseFileId' }), make('camunda:In', { sourceExpression: 'NONE', target: 'item' }), ...all];
    const extensions = make('bpmn:ExtensionElements', { values });
    values.forEach((value) => (value.$parent = extensions));
    extensions.$parent = bo;
    return extensions;
  }

  start(event, stone, source) {
    const shape = this.shape(stone);
    if (!stone.expanded) return this.create.start(event, shape, source ? { source } : undefined);
    const inside = this.elementFactory.createShape({ type: 'bpmn:StartEvent', x: 40, y: 82, parent: shape, eventDefinitionType: stone.triggered ? 'bpmn:MessageEventDefinition' : undefined });
    return this.create.start(event, [shape, inside], { hints: { autoSelect: [shape] } });
  }

  append(source, stone) {
    return this.autoPlace.append(source, this.shape(stone));
  }
}
Placing.$inject = ['elementFactory', 'bpmnFactory', 'create', 'autoPlace'];

class AllowedPalette {
  constructor(palette, placing) {
    this.placing = placing;
    palette.registerProvider(LATER, this);
  }

  getPaletteEntries() {
    const ours = {};
    GROUPS.forEach(([group, names]) => names.forEach((name) => {
      const stone = STONES[name];
      const act = (event) => this.placing.start(event, stone);
      ours[`place.${name}`] = { group, className: stone.icon, title: stone.label, action: { dragstart: act, click: act } };
    }));
    return (entries) => ({ ...Object.fromEntries(KEPT_TOOLS.filter((name) => entries[name]).map((name) => [name, entries[name]])), ...ours });
  }
}
AllowedPalette.$inject = ['palette', 'placing'];

class AllowedContextPad {
  constructor(contextPad, placing) {
    this.placing = placing;
    contextPad.registerProvider(LATER, this);
  }

  getContextPadEntries() {
    return (entries) => {
      const kept = Object.fromEntries(KEPT_PAD.filter((name) => entries[name]).map((name) => [name, entries[name]]));
      // The library offers a next element wherever one may follow
      return entries['append.append-task'] ? { ...this.next(), ...kept } : kept;
    };
  }

  next() {
    return Object.fromEntries(AFTER.map((name) => [`append.${name}`, this.entry(STONES[name])]));
  }

  entry(stone) {
    return {
      group: 'model',
      className: stone.icon,
      title: stone.label,
      action: { click: (_, element) => this.placing.append(element, stone), dragstart: (event, element) => this.placing.start(event, stone, element) }
    };
  }

  getMultiElementContextPadEntries() {
    return (entries) => (entries.delete ? { delete: entries.delete } : {});
  }
}
AllowedContextPad.$inject = ['contextPad', 'placing'];

class AllowedReplacements {
  constructor(popupMenu) {
    popupMenu.registerProvider('bpmn-replace', LATER, this);
  }

  getPopupMenuEntries() {
    return (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => isAllowed(name)).map(([name, entry]) => [name, { ...entry, label: REPLACEMENTS[name] }]));
  }

  getPopupMenuHeaderEntries(target) {
    const several = ['bpmn:UserTask', 'bpmn:CallActivity'].includes(target.type);
    const allowed = (name) => name === 'toggle-non-interrupting' || (several && /^toggle-(parallel|sequential)-mi$/.test(name));
    return (entries) => Object.fromEntries(Object.entries(entries).filter(([name]) => allowed(name)));
  }
}
AllowedReplacements.$inject = ['popupMenu'];

export const allowed = {
  __init__: ['allowedPalette', 'allowedContextPad', 'allowedReplacements'],
  placing: ['type', Placing],
  allowedPalette: ['type', AllowedPalette],
  allowedContextPad: ['type', AllowedContextPad],
  allowedReplacements: ['type', AllowedReplacements],
  // Their pictures carry style attributes, which the pages' policy refuses
  alignElementsContextPadProvider: ['value', null],
  alignElementsMenuProvider: ['value', null],
  distributeElementsMenuProvider: ['value', null]
};
