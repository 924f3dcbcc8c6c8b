export const english = document.documentElement.lang.startsWith('en');

export function property(element, name) {
  const values = (element.extensionElements && element.extensionElements.values) || [];
  const list = values.filter((value) => value.$type === 'camunda:Properties').flatMap((value) => value.values || []);
  const found = list.find((each) => each.name === name);
  return found && found.value;
}

export function documentation(element) {
  const french = (element.documentation || []).map((each) => each.text).join(' ');
  return (english && property(element, 'documentation.en')) || french;
}

function everyElement(element, visit) {
  visit(element);
  (element.rootElements || []).forEach((each) => everyElement(each, visit));
  (element.flowElements || []).forEach((each) => everyElement(each, visit));
}

// French stands in the diagram itself; its English is an extension property of each element.
export function nameInTheReadersLanguage(definitions) {
  if (!english) return;
  everyElement(definitions, (element) => {
    const name = property(element, 'name.en');
    if (name) element.name = name;
  });
}

export const texts = english
  ? { here: 'We are here', closer: 'Closer', further: 'Further away', whole: 'See it all', words: 'The diagram in words', broken: 'The diagram could not be drawn.' }
  : { here: 'Nous sommes ici', closer: 'Rapprocher', further: 'Éloigner', whole: 'Tout voir', words: 'Le diagramme en mots', broken: 'Le diagramme n’a pas pu être dessiné.' };
