import { say } from '../editor/language.js';

// What a diagram may be made of, as the guard allows it. The palette, the context pad and the replace menu are drawn from here.
const CALLED = { 'camunda:calledElementBinding': 'deployment' };

export const STONES = {
  'user-task': { type: 'bpmn:UserTask', icon: 'bpmn-icon-user-task', label: say('Tâche de quelqu’un', 'Task for somebody'), given: { 'camunda:formRefBinding': 'deployment' } },
  'sign-off': { type: 'bpmn:CallActivity', icon: 'bpmn-icon-call-activity', label: say('Signature conjointe', 'Joint sign-off'), given: { calledElement: 'joint-sign-off', ...CALLED }, signOff: true },
  'rule-task': { type: 'bpmn:BusinessRuleTask', icon: 'bpmn-icon-business-rule-task', label: say('Décision par une table', 'Decision by a table'), given: { 'camunda:decisionRefBinding': 'deployment' } },
  'service-task': { type: 'bpmn:ServiceTask', icon: 'bpmn-icon-service-task', label: say('Bloc de la plateforme', 'Building block'), given: {} },
  'call-activity': { type: 'bpmn:CallActivity', icon: 'bpmn-icon-call-activity', label: say('Autre processus', 'Other process'), given: CALLED },
  'exclusive-gateway': { type: 'bpmn:ExclusiveGateway', icon: 'bpmn-icon-gateway-xor', label: say('Choix : une seule voie', 'Choice: one way only'), given: {} },
  'parallel-gateway': { type: 'bpmn:ParallelGateway', icon: 'bpmn-icon-gateway-parallel', label: say('Toutes les voies à la fois', 'All ways at once'), given: {} },
  start: { type: 'bpmn:StartEvent', icon: 'bpmn-icon-start-event-none', label: say('Début', 'Start'), given: {} },
  end: { type: 'bpmn:EndEvent', icon: 'bpmn-icon-end-event-none', label: say('Fin', 'End'), given: {} },
  timer: { type: 'bpmn:IntermediateCatchEvent', icon: 'bpmn-icon-intermediate-event-catch-timer', label: say('Attente d’un temps', 'Wait for a time'), given: {}, event: 'bpmn:TimerEventDefinition' },
  message: { type: 'bpmn:IntermediateCatchEvent', icon: 'bpmn-icon-intermediate-event-catch-message', label: say('Attente d’une nouvelle', 'Wait for news'), given: {}, event: 'bpmn:MessageEventDefinition' },
  subprocess: { type: 'bpmn:SubProcess', icon: 'bpmn-icon-subprocess-expanded', label: say('Étape (sous-processus)', 'Stage (sub-process)'), given: {}, expanded: true },
  'event-subprocess': { type: 'bpmn:SubProcess', icon: 'bpmn-icon-event-subprocess-expanded', label: say('Étape déclenchée à tout moment', 'Stage set off at any time'), given: {}, expanded: true, triggered: true },
  note: { type: 'bpmn:TextAnnotation', icon: 'bpmn-icon-text-annotation', label: say('Note sur le diagramme', 'Note on the diagram'), given: {} }
};

export const GROUPS = [
  ['activity', ['user-task', 'sign-off', 'rule-task', 'service-task', 'call-activity']],
  ['gateway', ['exclusive-gateway', 'parallel-gateway']],
  ['event', ['start', 'timer', 'message', 'end']],
  ['stage', ['subprocess', 'event-subprocess']],
  ['note', ['note']]
];

/** The replace menu's entries that lead to something allowed, in our words. */
export const REPLACEMENTS = {
  'replace-with-none-start': say('Début', 'Start'),
  'replace-with-message-start': say('Début sur une nouvelle', 'Start on news'),
  'replace-with-timer-start': say('Début à un moment', 'Start at a time'),
  'replace-with-error-start': say('Début sur une erreur', 'Start on an error'),
  'replace-with-non-interrupting-message-start': say('Début sur une nouvelle, sans interrompre', 'Start on news, without interrupting'),
  'replace-with-non-interrupting-timer-start': say('Début à un moment, sans interrompre', 'Start at a time, without interrupting'),
  'replace-with-none-end': say('Fin', 'End'),
  'replace-with-error-end': say('Fin par une erreur', 'End by an error'),
  'replace-with-message-intermediate-catch': say('Attente d’une nouvelle', 'Wait for news'),
  'replace-with-timer-intermediate-catch': say('Attente d’un temps', 'Wait for a time'),
  'replace-with-message-boundary': say('Nouvelle qui interrompt', 'News that interrupts'),
  'replace-with-timer-boundary': say('Délai qui interrompt', 'Time that interrupts'),
  'replace-with-error-boundary': say('Erreur qui interrompt', 'Error that interrupts'),
  'replace-with-non-interrupting-message-boundary': say('Nouvelle, sans interrompre', 'News, without interrupting'),
  'replace-with-non-interrupting-timer-boundary': say('Délai, sans interrompre', 'Time, without interrupting'),
  'replace-with-exclusive-gateway': STONES['exclusive-gateway'].label,
  'replace-with-parallel-gateway': STONES['parallel-gateway'].label,
  'replace-with-user-task': STONES['user-task'].label,
  'replace-with-service-task': STONES['service-task'].label,
  'replace-with-rule-task': STONES['rule-task'].label,
  'replace-with-call-activity': STONES['call-activity'].label,
  'replace-with-receive-task': say('Attente d’une nouvelle (tâche)', 'Wait for news (task)'),
  'replace-with-expanded-subprocess': STONES.subprocess.label,
  'replace-with-subprocess': STONES.subprocess.label,
  'replace-with-event-subprocess': STONES['event-subprocess'].label
};

export const isAllowed = (entry) => entry in REPLACEMENTS;

const NAMES = {
  'bpmn:Process': say('Le processus', 'The process'),
  'bpmn:UserTask': STONES['user-task'].label,
  'bpmn:ServiceTask': STONES['service-task'].label,
  'bpmn:BusinessRuleTask': STONES['rule-task'].label,
  'bpmn:CallActivity': STONES['call-activity'].label,
  'bpmn:ReceiveTask': REPLACEMENTS['replace-with-receive-task'],
  'bpmn:SubProcess': STONES.subprocess.label,
  'bpmn:ExclusiveGateway': STONES['exclusive-gateway'].label,
  'bpmn:ParallelGateway': STONES['parallel-gateway'].label,
  'bpmn:StartEvent': STONES.start.label,
  'bpmn:EndEvent': STONES.end.label,
  'bpmn:BoundaryEvent': say('Ce qui peut survenir pendant l’étape', 'What may happen during the step'),
  'bpmn:IntermediateCatchEvent': say('Attente', 'Wait'),
  'bpmn:SequenceFlow': say('Flèche', 'Arrow'),
  'bpmn:TextAnnotation': STONES.note.label,
  'bpmn:Association': say('Lien vers une note', 'Link to a note')
};

export function kindOf(bo) {
  if (bo.$type === 'bpmn:CallActivity' && bo.calledElement === 'joint-sign-off') return STONES['sign-off'].label;
  if (bo.triggeredByEvent) return STONES['event-subprocess'].label;
  return NAMES[bo.$type] || say('Élément qui n’est pas permis', 'Element that is not allowed');
}
