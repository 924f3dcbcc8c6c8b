import { texts } from './texts.js';

// One question at a time, for whoever wants it so. It is the same form, of which only a part is shown: what was typed,
// what is checked and what is sent stay as they are.
const WISH = 'accord-one-by-one';
// The library's mark is drawn like a field, and stays in sight.
const FIELD = '.fjs-form-field:not(.fjs-powered-by)';
const LIST = '.fjs-form-field-dynamiclist';
const SPOKEN = '.fjs-form-field-text';
const NO_QUESTION = `.fjs-form-field-grouplike, ${SPOKEN}, .fjs-form-field-separator, .fjs-form-field-spacer`;

function quietly(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

function wanted() {
  const said = quietly(() => localStorage.getItem(WISH));
  return said ? said === 'yes' : matchMedia('(max-width: 40rem)').matches;
}

function isQuestion(node) {
  const list = node.closest(LIST);
  return list ? list === node : !node.matches(NO_QUESTION);
}

function button(words, variant, act) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'ds-button';
  made.dataset.variant = variant;
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

function box(className, ...children) {
  const made = document.createElement('div');
  made.className = className;
  made.append(...children);
  return made;
}

export class OneByOne {
  constructor(host, view, place, moved) {
    Object.assign(this, { host, view, place, moved });
    this.on = wanted();
    this.tried = false;
    this.where = document.createElement('h2');
    this.where.tabIndex = -1;
    this.meter = document.createElement('progress');
    this.meter.setAttribute('aria-hidden', 'true');
    this.change = button('', 'tertiary', () => this.turn());
    this.back = button(texts.back, 'secondary', () => this.go(this.place - 1));
    this.next = button(texts.next, 'primary', () => this.go(this.place + 1));
    this.rather = button(texts.rather, 'tertiary', () => this.go(this.place + 1));
    this.bar = box('accord-one', this.where, this.meter);
    this.steps = box('accord-actions accord-one-steps', this.next, this.back, this.rather);
    view.before(box('accord-one-change', this.change), this.bar);
    view.after(this.steps);
    view.addEventListener('accord-reveal', (event) => this.reveal(event.target));
    this.draw();
  }

  // An introduction belongs to the question that follows it.
  questions() {
    const found = [];
    let before = [];
    this.view.querySelectorAll(FIELD).forEach((node) => {
      if (node.matches(SPOKEN) && !node.closest(LIST)) before.push(node);
      if (!isQuestion(node)) return;
      found.push({ node, before });
      before = [];
    });
    return found;
  }

  draw() {
    const all = this.questions();
    if (!all.length) return;
    this.place = Math.max(0, Math.min(this.place, all.length - 1));
    const now = all[this.place];
    this.show(now);
    this.where.textContent = texts.place(this.place + 1, all.length);
    this.meter.max = all.length;
    this.meter.value = this.place + 1;
    this.change.textContent = this.on ? texts.allAtOnce : texts.oneByOne;
    this.offer(now.node, this.place === all.length - 1);
  }

  show({ node, before }) {
    const shown = (each) => !this.on || before.includes(each) || each.contains(node) || node.contains(each);
    this.view.querySelectorAll(FIELD).forEach((each) => each.toggleAttribute('data-away', !shown(each)));
  }

  // Not to answer is an answer of its own where one is written down; elsewhere it is to go on, where nothing is required.
  offer(node, last) {
    const required = node.querySelector('[aria-required=true], [required]');
    this.bar.hidden = this.steps.hidden = !this.on;
    this.back.hidden = this.place === 0;
    this.next.hidden = last;
    this.rather.hidden = last || !!required || !!node.querySelector('[data-declines]');
    this.host.toggleAttribute('data-unfinished', this.on && !last && !this.tried);
  }

  go(place) {
    this.place = place;
    this.draw();
    this.moved(this.place);
    this.where.focus({ preventScroll: true });
    this.bar.scrollIntoView({ block: 'start' });
  }

  turn() {
    this.on = !this.on;
    quietly(() => localStorage.setItem(WISH, this.on ? 'yes' : 'no'));
    this.draw();
  }

  // Whoever follows an error goes to its question; after a try the answers can be sent from any of them.
  reveal(target) {
    this.tried = true;
    const found = this.questions().findIndex(({ node }) => node.contains(target));
    if (found >= 0) this.place = found;
    this.draw();
  }
}

export function asksForOneByOne(components) {
  return (components || []).some((field) => (field.properties || {}).indicator || asksForOneByOne(field.components));
}
