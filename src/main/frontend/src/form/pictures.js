import { h } from 'preact';
import { SETS } from './sets.js';

// One file of drawings of ours, beside the script that runs now.
const SHEET = new URL('pictograms.svg', document.currentScript.src).href;

// Always beside words that say the same.
export function Pictogram({ name }) {
  return name && h('svg', { class: 'accord-pictogram', 'aria-hidden': 'true', focusable: 'false' }, h('use', { href: `${SHEET}#${name}` }));
}

function properties(field) {
  return field.properties || {};
}

// An indicator's answers go from much worse to much better, or from not at all to completely.
function onItsScale(field, value) {
  if (!/^-?[0-4]$/.test(value)) return value === 'NO_ANSWER' ? 'no-answer' : null;
  return `${field.values.some((each) => each.value.startsWith('-')) ? 'change' : 'agree'}-${value}`;
}

export function ofOption(field, option) {
  const { indicator, pictures } = properties(field);
  if (indicator) return onItsScale(field, option.value);
  return SETS.includes(pictures) ? `${pictures}-${option.value}` : null;
}

export function ofQuestion(field) {
  const family = /^(CH|PR|QL|CG)\d/.exec(properties(field).indicator || '');
  return family ? `family-${family[1]}` : null;
}
