import { Errors } from '@bpmn-io/form-js-viewer';
import flatpickr from 'flatpickr';
import { French } from 'flatpickr/dist/l10n/fr.js';
import { Fragment, options } from 'preact';
import { texts } from './texts.js';
import { inWords } from './validator.js';

// What a row of a list is called, by the list's id: its properties row and row.en say it.
const rowNames = new Map();

// form-js writes some texts straight into what it draws. Preact shows us each node before it is drawn,
// and its class says which text it holds.
const NODES = {
  'fjs-asterix': () => ({ children: ` ${texts.required}` }),
  'fjs-number-arrow-up': () => ({ 'aria-label': texts.increment }),
  'fjs-number-arrow-down': () => ({ 'aria-label': texts.decrement }),
  'fjs-taglist-input': () => ({ placeholder: texts.search }),
  'fjs-dropdownlist-empty': () => ({ children: texts.noResults }),
  'fjs-repeat-row-container': (props) => {
    const [inside, button] = props.children;
    const name = texts.item(rowName(inside), numberIn(button.props['aria-label']));
    Object.assign(button.props, { 'aria-label': texts.removeItem(name), children: texts.remove });
    return { role: 'group', 'aria-label': name, 'data-title': name };
  }
};

// The innermost list comes last among the places that a row hands on to its fields.
function rowName(inside) {
  const fields = inside.props.children.props.children;
  return rowNames.get(Object.keys(fields.props.indexes).at(-1));
}

function numberIn(text) {
  return (/\d+/.exec(text) || [''])[0];
}

function footerText(text) {
  if (text === 'Add new') return texts.add;
  if (text === 'Collapse') return texts.collapse;
  const all = /^Expand all \((\d+)\)$/.exec(text);
  return all ? texts.expand(all[1]) : text;
}

function translate(vnode) {
  const { props, type } = vnode;
  if (props.repeaterField) {
    rowNames.set(props.repeaterField.id, (props.repeaterField.properties || {}).row);
  }
  if (type === Errors) {
    props.errors = (props.errors || []).map((message) => inWords(message));
  } else if (type === Fragment && Array.isArray(props.children) && props.children.length === 3) {
    props.children = props.children.map((child) => (typeof child === 'string' ? footerText(child) : child));
  } else if (typeof type === 'string' && NODES[props.class]) {
    Object.assign(props, NODES[props.class](props));
  } else if (type === 'input' && props.placeholder === 'Search') {
    props.placeholder = texts.search;
  } else if (type === 'input' && props.step) {
    props.inputMode = 'decimal';
  } else if (type === 'form' && props.class === 'fjs-form') {
    // The page already has a form around this one.
    vnode.type = 'div';
    delete props.noValidate;
  }
}

export function installWords() {
  const before = options.vnode;
  options.vnode = (vnode) => {
    translate(vnode);
    if (before) before(vnode);
  };
  if (!document.documentElement.lang.startsWith('en')) flatpickr.localize(French);
}
