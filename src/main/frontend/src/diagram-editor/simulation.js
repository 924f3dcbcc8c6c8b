import animation from 'bpmn-js-token-simulation/lib/animation';
import contextPads from 'bpmn-js-token-simulation/lib/features/context-pads';
import disableModeling from 'bpmn-js-token-simulation/lib/features/disable-modeling';
import elementNotifications from 'bpmn-js-token-simulation/lib/features/element-notifications';
import ElementNotifications from 'bpmn-js-token-simulation/lib/features/element-notifications/ElementNotifications';
import exclusiveGateways from 'bpmn-js-token-simulation/lib/features/exclusive-gateway-settings';
import inclusiveGateways from 'bpmn-js-token-simulation/lib/features/inclusive-gateway-settings';
import pause from 'bpmn-js-token-simulation/lib/features/pause-simulation';
import reset from 'bpmn-js-token-simulation/lib/features/reset-simulation';
import simulationState from 'bpmn-js-token-simulation/lib/features/simulation-state';
import tokenCount from 'bpmn-js-token-simulation/lib/features/token-count';
import simulator from 'bpmn-js-token-simulation/lib/simulator';
import { PAUSE_SIMULATION_EVENT, PLAY_SIMULATION_EVENT, RESET_SIMULATION_EVENT, SCOPE_CREATE_EVENT, TOGGLE_MODE_EVENT } from 'bpmn-js-token-simulation/lib/util/EventHelper';
import { getLabel } from 'bpmn-js/lib/util/LabelUtil';
import { property } from '../diagram/names.js';
import { button, node } from '../editor/dom.js';
import { english, say } from '../editor/language.js';

// The library writes these into its markup, in English only.
const WORDS = {
  'Trigger Event': say('Lancer d’ici', 'Go on from here'),
  'Set Sequence Flow': say('Prendre une autre flèche', 'Take another arrow'),
  'Add pause point': say('S’arrêter ici', 'Stop here'),
  'Remove pause point': say('Ne plus s’arrêter ici', 'Do not stop here any more'),
  Finished: say('Fini', 'Finished'),
  'Play Simulation': say('La simulation continue.', 'The simulation goes on.'),
  'Pause Simulation': say('La simulation est en pause.', 'The simulation is paused.')
};

const HOW = say(
  'Le jeton suit les flèches : il ne lit ni les conditions, ni les tables, ni les formulaires. Choisissez le triangle d’un début ; à un choix, la fourche change de flèche. Pour parcourir avec de vraies règles, revenez au brouillon : « Parcourir un diagramme ».',
  'The token follows the arrows: it reads no conditions, no tables, no forms. Choose the triangle of a start; at a choice, the fork changes the arrow. To walk with the real rules, go back to the draft: “Walk through a diagram”.'
);

class SpokenNotes extends ElementNotifications {
  addElementNotification(element, options) {
    super.addElementNotification(element, { ...options, text: WORDS[options.text] || options.text });
  }
}
SpokenNotes.$inject = ElementNotifications.$inject;

/** What the library would pop up is said once, in a place of ours: element names are not put into markup. */
class Said {
  showNotification({ text }) {
    if (this.tell && WORDS[text]) this.tell(WORDS[text]);
  }
}

/** One colour, in which the number on the token can be read: the library draws them at random. */
class OneColour {
  constructor(eventBus) {
    eventBus.on(SCOPE_CREATE_EVENT, 1500, ({ scope }) => (scope.colors = { primary: '#1a6b54', auxiliary: '#fff' }));
  }
}
OneColour.$inject = ['eventBus'];

/** Our buttons stand in our toolbar. */
class NoPalette {
  addEntry() {}
}

const parts = {
  __depends__: [simulator, animation, contextPads, simulationState, pause, reset, tokenCount, exclusiveGateways, inclusiveGateways, elementNotifications],
  __init__: ['oneColour'],
  oneColour: ['type', OneColour],
  elementNotifications: ['type', SpokenNotes],
  notifications: ['type', Said],
  tokenSimulationPalette: ['type', NoPalette]
};

export const simulation = [parts, disableModeling];
export const simulationToSee = [parts];

// The switch, what goes with it, and the words on what the library draws.
export class Simulation {
  constructor(modeler, canvas, turned) {
    this.modeler = modeler;
    this.turned = turned;
    this.active = false;
    this.switch = button(say('Simuler', 'Simulate'), () => this.turn(), { 'aria-pressed': 'false' });
    this.hold = button(say('Pause', 'Pause'), () => this.modeler.get('pauseSimulation').toggle(), { hidden: true });
    this.anew = button(say('Recommencer', 'Start again'), () => this.modeler.get('resetSimulation').resetSimulation(), { hidden: true });
    this.how = node('p', { class: 'accord-simulation-how', hidden: true }, HOW);
    this.said = node('p', { class: 'ds-sr-only', role: 'status' });
    modeler.get('notifications').tell = (words) => (this.said.textContent = words);
    modeler.on(PAUSE_SIMULATION_EVENT, () => (this.hold.textContent = say('Continuer', 'Go on')));
    modeler.on([PLAY_SIMULATION_EVENT, RESET_SIMULATION_EVENT], () => (this.hold.textContent = say('Pause', 'Pause')));
    modeler.on('import.parse.start', () => this.active && this.turn());
    new MutationObserver(() => this.name(canvas)).observe(canvas, { childList: true, subtree: true });
  }

  buttons() {
    return [this.switch, this.hold, this.anew];
  }

  turn() {
    this.active = !this.active;
    this.switch.setAttribute('aria-pressed', String(this.active));
    [this.hold, this.anew, this.how].forEach((each) => (each.hidden = !this.active));
    this.modeler.get('canvas').getContainer().parentNode.classList.toggle('simulation', this.active);
    this.modeler.get('eventBus').fire(TOGGLE_MODE_EVENT, { active: this.active });
    this.turned(this.active);
  }

  name(canvas) {
    canvas.querySelectorAll('.bts-context-pad[title]:not([aria-label])').forEach((pad) => {
      const words = WORDS[pad.title] || pad.title;
      const element = this.modeler.get('elementRegistry').get(pad.closest('[data-container-id]')?.dataset.containerId);
      const named = element && ((english && property(element.businessObject, 'name.en')) || getLabel(element));
      pad.title = words;
      pad.setAttribute('aria-label', named ? `${words}${english ? ': ' : ' : '}${named}` : words);
    });
  }
}
