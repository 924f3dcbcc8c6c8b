import { aloud, wordsOf } from './aloud/speech.js';
import { keep } from './page/kept.js';
import { heedTheNetwork } from './page/network.js';

// On every page: forget drafts that were accepted, one effect for one press, focus on what has just happened.
const PREFIX = 'accord-draft:';
const LAST = 'accord-last';
const account = document.body.dataset.account || '';

function drafts() {
  try {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function forgetWhere(test) {
  drafts().filter((key) => test(key, JSON.parse(sessionStorage.getItem(key)) || {})).forEach((key) => sessionStorage.removeItem(key));
}

// The page from which something was sent last: only what was written there has been accepted
function last() {
  try {
    return sessionStorage.getItem(LAST) || '';
  } catch {
    return '';
  }
}

function rememberLast(page) {
  try {
    if (page) sessionStorage.setItem(LAST, page);
    else sessionStorage.removeItem(LAST);
  } catch {
    // Then there are no drafts either
  }
}

heedTheNetwork();
if (document.querySelector('[data-accepted]')) {
  forgetWhere((key) => key === `${PREFIX}${account}:${last()}`);
  rememberLast('');
}
if (account) forgetWhere((key) => !key.startsWith(`${PREFIX}${account}:`));

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.hasAttribute('data-sign-out')) forgetWhere(() => true);
  if (form.method !== 'post') return;
  if (account && !event.defaultPrevented) rememberLast(location.pathname);
  if (form.hasAttribute('data-accord-form')) return;
  if (form.dataset.sent !== undefined) event.preventDefault();
  else form.dataset.sent = '';
});

// A page that comes back from the browser's memory may be sent again.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
});

document.querySelectorAll('form[data-kept]').forEach(keep);

// Whoever was signed out meanwhile signs in on the way back to what they wrote.
document.querySelectorAll('[data-return]').forEach((link) => {
  if (last()) link.href = last();
});

document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
});

document.querySelectorAll('[data-listen]').forEach((button) => {
  aloud(button, () => wordsOf(document.getElementById(button.dataset.listen)));
});

// What somebody types as a password, to be seen while it is typed.
document.querySelectorAll('[data-reveal]').forEach((button) => {
  const input = document.getElementById(button.dataset.reveal);
  const show = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    const hidden = input.type === 'password';
    input.type = hidden ? 'text' : 'password';
    button.textContent = hidden ? button.dataset.hide : show;
  });
  // A browser remembers what was typed into a field of text
  input.form.addEventListener('submit', () => (input.type = 'password'));
});

const first = document.querySelector('[data-focus]');
if (first) first.focus();
