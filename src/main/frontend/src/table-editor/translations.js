const TYPE = 'accord:Properties';

function list(bo) {
  const values = bo.extensionElements ? bo.extensionElements.get('values') : [];
  return values.filter((value) => value.$type === TYPE).flatMap((value) => value.get('properties'));
}

export function english(bo, name) {
  const found = list(bo).find((each) => each.name === name);
  return found ? found.value : '';
}

/** The extension elements of {@code bo} with that English, as new objects, so that the change can be undone. */
export function withEnglish(bo, name, value) {
  const make = (type, attributes) => bo.$model.create(type, attributes);
  const pairs = list(bo).map((each) => [each.name, each.value]).filter(([key]) => key !== name);
  const before = list(bo).findIndex((each) => each.name === name);
  if (value) pairs.splice(before < 0 ? pairs.length : before, 0, [name, value]);
  const others = bo.extensionElements ? bo.extensionElements.get('values').filter((each) => each.$type !== TYPE) : [];
  const properties = make(TYPE, { properties: pairs.map(([key, words]) => make('accord:Property', { name: key, value: words })) });
  const values = pairs.length ? [...others, properties] : others;
  if (!values.length) return undefined;
  const extensions = make('dmn:ExtensionElements', { values });
  values.forEach((each) => (each.$parent = extensions));
  extensions.$parent = bo;
  return extensions;
}
