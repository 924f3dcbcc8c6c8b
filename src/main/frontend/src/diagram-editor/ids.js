const PREFIX = {
  'bpmn:UserTask': 'userTask',
  'bpmn:ServiceTask': 'serviceTask',
  'bpmn:BusinessRuleTask': 'decision',
  'bpmn:CallActivity': 'callActivity',
  'bpmn:ReceiveTask': 'receiveTask',
  'bpmn:SubProcess': 'stage',
  'bpmn:ExclusiveGateway': 'gateway',
  'bpmn:ParallelGateway': 'gateway',
  'bpmn:StartEvent': 'start',
  'bpmn:EndEvent': 'end',
  'bpmn:BoundaryEvent': 'event',
  'bpmn:IntermediateCatchEvent': 'event',
  'bpmn:SequenceFlow': 'flow'
};

// As the library makes them: Activity_0x1y2z3
const MADE = /^(Activity|Gateway|Event|Flow)_[0-9a-z]{7}$/;

function camel(name) {
  const words = name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9]+/g, ' ').trim().split(' ').slice(0, 6);
  return words.map((word, at) => (at ? word[0].toUpperCase() + word.slice(1).toLowerCase() : word.toLowerCase())).join('');
}

/** The first name that somebody gives makes the id, which then stays: running cases and comparisons go by it. */
export function idFromName(registry, bo, name) {
  if (!MADE.test(bo.id) || !PREFIX[bo.$type] || !camel(name)) return null;
  const wanted = `${PREFIX[bo.$type]}_${camel(name)}`;
  let id = wanted;
  for (let n = 2; registry.get(id); n++) id = `${wanted}${n}`;
  return id;
}
