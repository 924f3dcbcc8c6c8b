// As org.accord.forms.Translations does it for the real pages.
const OWN = ['label', 'description', 'text', 'dateLabel', 'timeLabel'];
const WITHIN = { appearance: ['prefixAdorner', 'suffixAdorner'], validate: ['patternErrorMessage'], properties: ['row'] };

function put(holder, name, words) {
  if (words) holder[name] = words;
}

function component(each) {
  const properties = each.properties || {};
  OWN.forEach((name) => put(each, name, properties[`${name}.en`]));
  Object.entries(WITHIN).forEach(([parent, names]) => each[parent] && names.forEach((name) => put(each[parent], name, properties[`${name}.en`])));
  (each.values || []).forEach((option) => put(option, 'label', properties[`option.${option.value}.en`]));
  (each.components || []).forEach(component);
}

export function inEnglish(schema) {
  const copy = structuredClone(schema);
  copy.components.forEach(component);
  return copy;
}
