import { button } from '../editor/dom.js';
import { say } from '../editor/language.js';
import { TYPES } from './library.js';
import { english, withEnglish } from './translations.js';
import { translate } from './words.js';

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
  const translated = (suffix) => ({ get: () => english(bo, name + suffix), set: (value) => put({ extensionElements: withEnglish(bo, name + suffix, value.trim()) }) });
  // The names of an English page have changed places: see names.js
  if (english(bo, `${name}.fr`)) {
    return [
      { id: name, kind, lang: 'fr', label: say(`${words[0]} en français`, `${words[1]} in French`), ...translated('.fr') },
      { id: `${name}.en`, kind, lang: 'en', label: say(`${words[0]} en anglais`, `${words[1]} in English`), get: () => bo.get(name), set: (value) => put({ [name]: value || undefined }) }
    ];
  }
  return [
    { id: name, kind, lang: 'fr', label: say(`${words[0]} en français`, `${words[1]} in French`), get: () => bo.get(name), set: (value) => put({ [name]: value || undefined }) },
    { id: `${name}.en`, kind, lang: 'en', label: say(`${words[0]} en anglais`, `${words[1]} in English`), ...translated('.en') }
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
      { id: 'annotation', kind: 'words', label: say('Annotation', 'Annotation'), hint: say('Pour qui lit la table ; ne décide de rien.', 'For those who read the table; it decides nothing.'), get: () => bo.description, set: (text) => modeling.editAnnotation(bo, text) },
      { id: `rule-${at}-of-${root.rows.length}`, kind: 'acts', buttons }
    ]
  };
}

/** What the column reads or writes, and what sort of value that is. */
function meaning({ modeling }, bo) {
  const reads = bo.$type === 'dmn:InputClause';
  const expression = bo.inputExpression;
  const setName = (text) => (reads ? modeling.editInputExpression(expression, { text }) : modeling.editOutputName(bo, text));
  const setType = (type) => (reads ? modeling.editInputExpressionTypeRef(expression, type) : modeling.editOutputTypeRef(bo, type));
  return [
    { id: 'variable', code: true, label: reads ? say('Ce qui est lu', 'What is read') : say('Nom de la variable', 'Name of the variable'), get: () => (reads ? expression && expression.text : bo.name), set: (text) => setName(text.trim()) },
    { id: 'type', kind: 'choice', label: say('Sorte de valeur', 'Sort of value'), options: TYPES.map((value) => ({ value, label: translate(value) })), get: () => (reads ? expression && expression.typeRef : bo.typeRef), set: setType }
  ];
}

function columnActs({ root, modeling, select }, column) {
  const { $type: type } = column.businessObject;
  const alike = root.cols.filter((each) => each.businessObject.$type === type);
  const at = root.cols.indexOf(column);
  const place = alike.indexOf(column);
  const move = (to) => () => {
    modeling.moveCol(column, to);
    select(root.rows.length ? column.cells[0] : column);
  };
  const add = () => select(modeling.addCol({ type }, at + 1));
  const buttons = () => [
    button(say('Vers la gauche', 'To the left'), move(at - 1), { disabled: place === 0 }),
    button(say('Vers la droite', 'To the right'), move(at + 1), { disabled: place === alike.length - 1 }),
    button(type === 'dmn:InputClause' ? say('Ajouter une condition', 'Add a condition') : say('Ajouter un résultat', 'Add a result'), add),
    button(say('Supprimer la colonne', 'Delete the column'), () => modeling.removeCol(column), { 'data-color': 'danger', disabled: alike.length === 1 })
  ];
  return { id: `column-${at}-of-${root.cols.length}`, kind: 'acts', buttons };
}

export function groups(scene) {
  const { root, modeling } = scene;
  const { row } = partsOf(scene);
  const column = columnOf(scene);
  if (column) {
    const bo = column.businessObject;
    const fields = [...inBoth(modeling, column, bo, 'label', ['Nom', 'Name']), ...meaning(scene, bo), columnActs(scene, column)];
    return [{ title: say('La colonne', 'The column'), fields }, ...(row ? [ruleGroup(scene, row)] : [])];
  }
  if (row) return [ruleGroup(scene, row)];
  const decision = root.businessObject.$parent;
  const name = inBoth(modeling, root, decision, 'name', ['Nom', 'Name']);
  const swapped = english(decision, 'name.fr');
  const other = swapped ? 'name.fr' : 'name.en';
  name[swapped ? 1 : 0].set = (value) => modeling.editDecisionTableName(value);
  name[swapped ? 0 : 1].set = (value) => modeling.updateProperties(decision, { extensionElements: withEnglish(decision, other, value.trim()) });
  const description = inBoth(modeling, decision, decision, 'description', ['Explication', 'Explanation'], 'words');
  return [{ title: say('Les mots', 'The words'), hint: say('Choisissez une case pour nommer sa colonne dans les deux langues.', 'Choose a cell to name its column in both languages.'), fields: [...name, ...description] }];
}
