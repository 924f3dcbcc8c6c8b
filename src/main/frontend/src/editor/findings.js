import { node } from './dom.js';
import { say } from './language.js';

const isError = (finding) => finding.severity === 'ERROR';

function count(n, one, many) {
  return n === 1 ? `1 ${one}` : `${n} ${many}`;
}

function summary(findings) {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  if (!findings.length) return say('Rien à corriger dans ce fichier.', 'Nothing to correct in this file.');
  return [
    errors && count(errors, say('point à corriger', 'point to correct'), say('points à corriger', 'points to correct')),
    warnings && count(warnings, say('point à vérifier', 'point to look at'), say('points à vérifier', 'points to look at'))
  ].filter(Boolean).join(', ');
}

// What the guard found: plain words, and the way to the place.
export class FindingsPanel {
  constructor(goTo) {
    this.goTo = goTo;
    this.heading = node('h2', { class: 'ds-heading', 'data-size': 'xs', id: 'editor-findings' }, say('Ce que dit la vérification', 'What the check says'));
    this.told = node('p', { class: 'ds-paragraph', role: 'status' });
    this.list = node('ul', { class: 'accord-findings' });
    this.element = node('section', { class: 'accord-editor-findings', 'aria-labelledby': 'editor-findings', hidden: true }, this.heading, this.told, this.list);
  }

  show(findings) {
    this.element.hidden = false;
    const words = summary(findings);
    if (this.told.textContent !== words) this.told.textContent = words;
    this.list.replaceChildren(...findings.map((finding) => this.item(finding)));
  }

  item(finding) {
    const kind = isError(finding) ? say('À corriger', 'To correct') : say('À vérifier', 'To look at');
    const go = node(
      'button',
      { type: 'button', class: 'accord-finding', 'data-severity': finding.severity, 'data-element': finding.element, onclick: () => this.goTo(finding.element) },
      node('strong', {}, kind),
      node('span', {}, finding.message)
    );
    return node('li', {}, go);
  }
}
