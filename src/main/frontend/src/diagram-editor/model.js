import { is } from 'bpmn-js/lib/util/ModelUtil';

// Reads and writes what the guard wants to find on an element; each writing is one step that can be undone.
export class Model {
  constructor(modeler) {
    this.modeler = modeler;
    this.factory = modeler.get('bpmnFactory');
    this.modeling = modeler.get('modeling');
    this.registry = modeler.get('elementRegistry');
  }

  set(element, properties) {
    this.modeling.updateProperties(element, properties);
  }

  setOn(element, part, properties) {
    this.modeling.updateModdleProperties(element, part, properties);
  }

  make(type, attributes, parent) {
    const made = this.factory.create(type, attributes);
    if (parent) made.$parent = parent;
    return made;
  }

  extensions(bo, type) {
    const values = bo.extensionElements ? bo.extensionElements.get('values') : [];
    return type ? values.filter((value) => is(value, type)) : values;
  }

  /** Puts the given extension elements in the place of those of their type. */
  replace(element, type, next) {
    const bo = element.businessObject;
    const before = this.extensions(bo);
    const at = before.findIndex((value) => is(value, type));
    const others = before.filter((value) => !is(value, type));
    const place = at < 0 ? others.length : before.slice(0, at).filter((value) => !is(value, type)).length;
    const values = [...others.slice(0, place), ...next, ...others.slice(place)];
    const extensionElements = values.length ? this.make('bpmn:ExtensionElements', { values }, bo) : undefined;
    values.forEach((value) => (value.$parent = extensionElements));
    this.setOn(element, bo, { extensionElements });
  }

  property(bo, name) {
    const found = this.extensions(bo, 'camunda:Properties').flatMap((list) => list.get('values')).find((each) => each.name === name);
    return found ? found.value : '';
  }

  setProperty(element, name, value) {
    const list = this.extensions(element.businessObject, 'camunda:Properties').flatMap((each) => each.get('values'));
    const known = list.some((each) => each.name === name);
    const next = list.filter((each) => each.name !== name || value).map((each) => (each.name === name ? [name, value] : [each.name, each.value]));
    if (!known && value) next.push([name, value]);
    const values = next.map(([key, words]) => this.make('camunda:Property', { name: key, value: words }));
    const properties = this.make('camunda:Properties', { values });
    values.forEach((each) => (each.$parent = properties));
    this.replace(element, 'camunda:Properties', values.length ? [properties] : []);
  }

  inputs(bo) {
    const holder = this.extensions(bo, 'camunda:InputOutput')[0];
    return holder ? holder.get('inputParameters') : [];
  }

  input(bo, name) {
    const found = this.inputs(bo).find((each) => each.name === name);
    return found ? found.value : '';
  }

  setInputs(element, pairs) {
    const holder = this.extensions(element.businessObject, 'camunda:InputOutput')[0];
    const outputs = holder ? holder.get('outputParameters') : [];
    const inputParameters = pairs.filter(([, value]) => value).map(([name, value]) => this.make('camunda:InputParameter', { name, value }));
    const inputOutput = this.make('camunda:InputOutput', { inputParameters, outputParameters: [...outputs] });
    [...inputParameters, ...outputs].forEach((each) => (each.$parent = inputOutput));
    this.replace(element, 'camunda:InputOutput', inputParameters.length || outputs.length ? [inputOutput] : []);
  }

  setInput(element, name, value) {
    const pairs = this.inputs(element.businessObject).map((each) => [each.name, each.value]);
    const at = pairs.findIndex(([key]) => key === name);
    if (at < 0) pairs.push([name, value]);
    else pairs[at] = [name, value];
    this.setInputs(element, pairs);
  }

  /** What is handed to a called process: {target, source} or {target, constant}. */
  handed(bo) {
    return this.extensions(bo, 'camunda:In').filter((each) => each.target).map((each) => ({ target: each.target, source: each.source, constant: each.sourceExpression }));
  }

  setHanded(element, list) {
    const next = list.map(({ target, source, constant }) => this.make('camunda:In', source ? { source, target } : { sourceExpression: constant, target }));
    this.replace(element, 'camunda:In', next);
  }

  documentation(bo) {
    return (bo.documentation || []).map((each) => each.text).join('\n');
  }

  setDocumentation(element, text) {
    const bo = element.businessObject;
    this.setOn(element, bo, { documentation: text ? [this.make('bpmn:Documentation', { text }, bo)] : [] });
  }

  definitions() {
    return this.modeler.getDefinitions();
  }

  roots(type) {
    return this.definitions().rootElements.filter((each) => is(each, type));
  }

  addRoot(element, type, attributes) {
    const definitions = this.definitions();
    const made = this.make(type, attributes, definitions);
    this.setOn(element, definitions, { rootElements: [...definitions.rootElements, made] });
    return made;
  }
}
