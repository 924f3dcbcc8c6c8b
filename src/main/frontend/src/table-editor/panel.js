import { button } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { english, withEnglish } from './translations.js';

const isColumn = (bo) => ['dmn:InputClause', 'dmn:OutputClause'].includes(bo.$type);

function partsOf({ chosen }) {
  if (!chosen) return {};
  if (chosen.businessObject && isColumn(chosen.businessObject)) return { column: chosen };
  return { column: chosen.col, row: chosen.row };
}

const columnOf = (scene) => {
  const { column } = partsOf(scene);
  return column && column.businessObject && isColumn(column.businessObject) ? column : null;
};

export function titleOf(scene) {
  const column = columnOf(scene);
  if (column) return column.businessObject.$type === 'dmn:InputClause' ? say('Condition', 'Condition') : say('Résultat', 'Result');
  return partsOf(scene).row ? say('Règle', 'Rule') : say('La table', 'The table');
}

function inBoth(modeling, element, bo, name, words, kind) {
  const put = (properties) => modeling.updateProperties(element, properties);
  return [
    { id: name, kind, lang: 'fr', label: say(`${words[0]} en français`, `${words[1]} in French`), get: () => bo.get(name), set: (value) => put({ [name]: value || undefined }) },
    { id: `${name}.en`, kind, lang: 'en', label: say(`${words[0]} en anglais`, `${words[1]} in English`), get: () => english(bo, `${name}.en`), set: (value) => put({ extensionElements: withEnglish(bo, `${name}.en`, value.trim()) }) }
  ];
}

function ruleGroup({ root, modeling, select }, row) {
  const at = root.rows.indexOf(row);
  const move = (to) => () => {
    modeling.moveRow(row, to);
    select(row.cells[0]);
  };
  const add = (to) => () => select(modeling.addRow({ type: 'dmn:DecisionRule' }, to).cells[0]);
  const remove = () => modeling.removeRow(row);
  const buttons = () => [
    button(say('Monter', 'Move up'), move(at - 1), { disabled: at === 0 }),
    button(say('Descendre', 'Move down'), move(at + 1), { disabled: at === root.rows.length - 1 }),
    button(say('Ajouter au-dessous', 'Add below'), add(at + 1)),
    button(say('Supprimer la règle', 'Delete the rule'), remove, { 'data-color': 'danger' })
  ];
  const bo = row.businessObject;
  return {
    title: say(`Règle ${at + 1}`, `Rule ${at + 1}`),
    fields: [
      { id: 'annotation', kind: 'words', label: say('Annotation', 'Annotation'), hint: say('Pour qui lit la table ; ne décide de rien.', 'For those who read the table; it decides nothing.'), get: () => bo.description, set: (text) => modeling.editAnnotation(bo, text) },
      { id: `rule-${at}-of-${root.rows.length}`, kind: 'acts', buttons }
    ]
  };
}

export function groups(scene) {
  const { root, modeling } = scene;
  const { row } = partsOf(scene);
  const column = columnOf(scene);
  if (column) {
    const bo = column.businessObject;
    const known = bo.$type === 'dmn:InputClause' ? bo.inputExpression && bo.inputExpression.text : bo.name;
    const fields = [...inBoth(modeling, column, bo, 'label', ['Nom', 'Name']), { id: 'variable', kind: 'said', label: say('Variable', 'Variable'), get: () => known || '' }];
    return [{ title: say('La colonne', 'The column'), fields }, ...(row ? [ruleGroup(scene, row)] : [])];
  }
  if (row) return [ruleGroup(scene, row)];
  const decision = root.businessObject.$parent;
  const name = inBoth(modeling, root, decision, 'name', ['Nom', 'Name']);
  name[0].set = (value) => modeling.editDecisionTableName(value);
  name[1].set = (value) => modeling.updateProperties(decision, { extensionElements: withEnglish(decision, 'name.en', value.trim()) });
  const description = inBoth(modeling, decision, decision, 'description', ['Explication', 'Explanation'], 'words');
  return [{ title: say('Les mots', 'The words'), hint: say('Choisissez une case pour nommer sa colonne dans les deux langues.', 'Choose a cell to name its column in both languages.'), fields: [...name, ...description] }];
}
