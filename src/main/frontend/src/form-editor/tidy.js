// What the library adds by itself to a form that nobody changed: the rows that single fields stand in, empty
// attributes, its own version. A difference shows what somebody meant, so these stay out of the file.
function byId(components, found = new Map()) {
  (components || []).forEach((component) => {
    if (component.id) found.set(component.id, component);
    byId(component.components, found);
  });
  return found;
}

// In the order in which the file had them, so that a difference in text is one in meaning
const BEGIN = ['label', 'type', 'id', 'key', 'path'];

function inOrderOf(original, next) {
  if (!original) return Object.fromEntries([...BEGIN.filter((key) => key in next), ...Object.keys(next).filter((key) => !BEGIN.includes(key))].map((key) => [key, next[key]]));
  const known = Object.keys(original).filter((key) => key in next);
  return Object.fromEntries([...known, ...Object.keys(next).filter((key) => !(key in original))].map((key) => [key, next[key]]));
}

function tidyList(components, originals) {
  const inRow = new Map();
  components.forEach(({ layout }) => layout && inRow.set(layout.row, (inRow.get(layout.row) || 0) + 1));
  return components.map((component) => {
    const original = originals.get(component.id);
    const next = { ...component };
    const alone = next.layout && inRow.get(next.layout.row) === 1 && (next.layout.columns === null || next.layout.columns === undefined);
    if (alone && !(original && original.layout)) delete next.layout;
    Object.keys(next).filter((key) => next[key] === undefined || key === '_parent' || key === '_path').forEach((key) => delete next[key]);
    if (next.properties && !Object.keys(next.properties).length && !(original && original.properties)) delete next.properties;
    if (next.components) next.components = tidyList(next.components, originals);
    return inOrderOf(original, next);
  });
}

export function tidy(schema, original) {
  const next = { ...schema, components: tidyList(schema.components, byId(original.components)) };
  if (original.schemaVersion) next.schemaVersion = original.schemaVersion;
  if (!original.exporter) delete next.exporter;
  return inOrderOf(original, next);
}
