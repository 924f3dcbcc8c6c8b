import { english } from '../editor/language.js';

const NAMESPACE = 'urn:accord:translations';

const child = (element, name) => [...element.children].find((each) => each.localName === name);

/** What has names that people read: the table and its columns, each with the attribute that holds the French one. */
function named(document) {
  const all = (name, attribute) => [...document.getElementsByTagNameNS('*', name)].map((element) => ({ element, attribute }));
  return [...all('decision', 'name'), ...all('input', 'label'), ...all('output', 'label')];
}

function translations({ element }) {
  const extensions = child(element, 'extensionElements');
  return extensions && child(extensions, 'properties');
}

function property(list, name) {
  return list && [...list.children].find((each) => each.namespaceURI === NAMESPACE && each.getAttribute('name') === name);
}

function put(list, name, value) {
  const known = property(list, name);
  if (!value) return known && known.remove();
  const found = known || list.appendChild(list.ownerDocument.createElementNS(NAMESPACE, 'accord:property'));
  found.setAttribute('name', name);
  found.setAttribute('value', value);
}

function changed(text, change) {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  if (document.querySelector('parsererror')) return text;
  named(document).forEach(change);
  const head = text.match(/^<\?xml[^>]*\?>\s*/);
  return (head ? head[0] : '') + new XMLSerializer().serializeToString(document.documentElement);
}

/** In an English page the English name stands where the table shows one, and the French one beside it until it is saved. */
export function forTheReader(text) {
  if (!english) return text;
  return changed(text, (each) => {
    const list = translations(each);
    const name = property(list, `${each.attribute}.en`);
    if (!name) return;
    put(list, `${each.attribute}.fr`, each.element.getAttribute(each.attribute));
    each.element.setAttribute(each.attribute, name.getAttribute('value'));
  });
}

/** As the file holds it: French in its place, English as a translation. A name without its other language stays where it is. */
export function forTheFile(text) {
  if (!english) return text;
  return changed(text, (each) => {
    const list = translations(each);
    const french = property(list, `${each.attribute}.fr`);
    if (!french) return;
    put(list, `${each.attribute}.en`, each.element.getAttribute(each.attribute));
    each.element.setAttribute(each.attribute, french.getAttribute('value'));
    french.remove();
  });
}
