import camundaModdle from 'camunda-dmn-moddle/resources/camunda.json';
import Editor from 'dmn-js-decision-table/lib/Editor';
import Viewer from 'dmn-js-decision-table/lib/Viewer';
import { HIT_POLICIES } from 'dmn-js-decision-table/lib/features/hit-policy/HitPolicies';
import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';
import accord from './accord.js';
import { translate } from './words.js';

const POLICIES = ['UNIQUE', 'FIRST', 'ANY', 'COLLECT', 'RULE ORDER'];
export const TYPES = ['string', 'boolean', 'integer', 'long', 'double', 'number', 'date'];

// The library offers what its list says: the guard knows fewer
HIT_POLICIES.splice(0, HIT_POLICIES.length, ...HIT_POLICIES.filter(({ value }) => POLICIES.includes(value.hitPolicy) && !value.aggregation));

const isTable = (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, 'dmn:DecisionTable');

/** Decision tables only: neither the drawing of requirements nor free expressions, which the guard refuses. */
class Tables extends EditingManager {
  constructor(options) {
    super(options);
  }

  _getViewProviders() {
    return [{ id: 'decisionTable', constructor: this._options.readOnly ? Viewer : Editor, opens: isTable }];
  }
}

export function tables(container, readOnly) {
  return new Tables({
    container,
    readOnly,
    width: '100%',
    height: '100%',
    moddleExtensions: { camunda: camundaModdle, accord },
    common: { dataTypes: TYPES, expressionLanguages: { options: [{ label: 'FEEL', value: 'feel' }], defaults: { editor: 'feel' } } },
    decisionTable: { additionalModules: [{ translate: ['value', translate], viewDrd: ['value', null] }] }
  });
}
