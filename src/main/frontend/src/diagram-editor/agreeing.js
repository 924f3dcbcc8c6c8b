import { is } from 'bpmn-js/lib/util/ModelUtil';
import { selfAndAllChildren } from 'diagram-js/lib/util/Elements';
import { idFromName } from './ids.js';
import { Model } from './model.js';
import { STONES } from './stones.js';

const STEP = 'accord.signOffOnArrow';
const AGREED = 'signOff_outcome = "AGREED" or (signOff_outcome = "KEEP_LAST_AGREED" and agreedBefore = true)';
const ROOM = 260;
const GAP = 40;
const HALF_SIGN_OFF = 50;
const HALF_GATEWAY = 25;

const CLEAR = 25;

const middle = (shape) => shape.y + shape.height / 2;
const centre = (shape) => shape.x + shape.width / 2;

/** How high and how low the drawing reaches between two shapes of a stage. */
function reach(from, to) {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x + from.width, to.x + to.width)];
  const points = from.parent.children.flatMap((each) => each.waypoints || [{ x: each.x, y: each.y }, { x: each.x + each.width, y: each.y + each.height }]);
  const heights = points.filter(({ x }) => x >= left && x <= right).map(({ y }) => y);
  return { top: Math.min(...heights), bottom: Math.max(...heights) };
}

/** Over what is drawn between both, or under it where the stage leaves no room above. */
function around(from, to) {
  const { top, bottom } = reach(from, to);
  const stage = from.parent;
  const above = stage.y === undefined || top - CLEAR > stage.y + CLEAR;
  const y = above ? top - CLEAR : bottom + CLEAR;
  const side = (shape) => ({ x: centre(shape), y: above ? shape.y : shape.y + shape.height });
  return [side(from), { x: centre(from), y }, { x: centre(to), y }, side(to)];
}

/** Whoever wrote last before this arrow writes again when the words are not agreed. */
function writerBefore(arrow) {
  const seen = new Set();
  const waiting = [arrow.source];
  while (waiting.length) {
    const shape = waiting.shift();
    if (seen.has(shape)) continue;
    seen.add(shape);
    if (is(shape, 'bpmn:UserTask')) return shape;
    waiting.push(...shape.incoming.map(({ source }) => source));
  }
  return null;
}

/** A sign-off on an arrow, the question whether the words were agreed, and the way back: one step that can be undone. */
class SignOffOnArrow {
  constructor(canvas, modeling, spaceTool, elementFactory, placing, bpmnjs) {
    Object.assign(this, { canvas, modeling, spaceTool, elementFactory, placing, bpmnjs });
  }

  preExecute(context) {
    const { arrow } = context;
    const { target } = arrow;
    const writer = writerBefore(arrow);
    const left = target.x;
    this.model = new Model(this.bpmnjs);
    this.makeRoom(left);
    const signOff = this.put(this.placing.shape(STONES['sign-off']), left + HALF_SIGN_OFF, target);
    const question = this.put(this.elementFactory.createShape({ type: 'bpmn:ExclusiveGateway' }), left + 2 * HALF_SIGN_OFF + GAP + HALF_GATEWAY, target);
    this.modeling.reconnectEnd(arrow, signOff, { x: signOff.x, y: middle(signOff) });
    this.modeling.connect(signOff, question);
    this.named(signOff, 'Signer ensemble', 'Sign together');
    this.named(question, 'Convenu ?', 'Agreed?');
    this.goesOn(question, target);
    if (writer) this.goesBack(question, writer);
    context.signOff = signOff;
  }

  /** Everything to the right makes way, as if somebody had drawn it there. */
  makeRoom(left) {
    const start = left - 1;
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(selfAndAllChildren(this.canvas.getRootElement()), 'x', ROOM, start);
    this.modeling.createSpace(movingShapes, resizingShapes, { x: ROOM, y: 0 }, 'e', start);
  }

  put(shape, x, target) {
    return this.modeling.createShape(shape, { x, y: middle(target) }, target.parent);
  }

  goesOn(question, target) {
    const agreed = this.modeling.connect(question, target);
    this.named(agreed, 'Convenu', 'Agreed');
    const condition = this.model.make('bpmn:FormalExpression', { body: AGREED, language: 'feel' }, agreed.businessObject);
    this.model.set(agreed, { conditionExpression: condition });
  }

  goesBack(question, writer) {
    const back = this.modeling.connect(question, writer);
    this.modeling.updateWaypoints(back, around(question, writer));
    this.named(back, 'À réécrire', 'To rewrite');
    this.model.set(question, { default: back.businessObject });
  }

  named(element, name, english) {
    const id = idFromName(this.model.registry, element.businessObject, name);
    this.model.set(element, id ? { name, id } : { name });
    this.model.setProperty(element, 'name.en', english);
  }
}
SignOffOnArrow.$inject = ['canvas', 'modeling', 'spaceTool', 'elementFactory', 'placing', 'bpmnjs'];

class Registered {
  constructor(commandStack) {
    commandStack.registerHandler(STEP, SignOffOnArrow);
  }
}
Registered.$inject = ['commandStack'];

export const agreeing = { __init__: ['agreeing'], agreeing: ['type', Registered] };

/** @returns the sign-off, which is yet to be told what is signed */
export function signOffOn(modeler, arrow) {
  const context = { arrow };
  modeler.get('commandStack').execute(STEP, context);
  return context.signOff;
}
