// The browser's own voice, in the language of the page. A voice that lives elsewhere would send the words there: only
// those of this device are taken, and where it has none nothing is offered.
const synthesis = window.SpeechSynthesisUtterance && window.speechSynthesis;
const language = document.documentElement.lang.slice(0, 2) || 'fr';
const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, legend, label, blockquote, summary, td, th, div';
const SILENT = '[hidden], [aria-hidden=true], button, input, textarea, select, script, style, noscript, svg, details:not([open]) > :not(summary)';

function voice() {
  const ours = synthesis.getVoices().filter((each) => each.localService && each.lang.toLowerCase().startsWith(language));
  return ours.find((each) => each.lang.toLowerCase().endsWith('ca')) || ours[0];
}

function whenThereIsAVoice(action) {
  if (!synthesis) return;
  if (voice()) {
    action();
    return;
  }
  const look = () => {
    if (!voice()) return;
    synthesis.removeEventListener('voiceschanged', look);
    action();
  };
  synthesis.addEventListener('voiceschanged', look);
}

// What a reader would see, a piece for each paragraph: long texts in one piece are cut off by some browsers.
export function wordsOf(root) {
  const pieces = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.replace(/\s+/g, ' ');
    const element = node.parentElement;
    if (!text.trim() || element.closest(SILENT) || !element.getClientRects().length) continue;
    const block = element.closest(BLOCKS);
    if (block === last) pieces.push(pieces.pop() + text);
    else pieces.push(text);
    last = block;
  }
  return pieces.map((piece) => piece.trim());
}

function settle(button, speaking) {
  button.toggleAttribute('data-speaking', speaking);
  button.querySelector('span').textContent = speaking ? button.dataset.stop : button.dataset.start;
}

function hush() {
  synthesis.cancel();
  document.querySelectorAll('[data-speaking]').forEach((button) => settle(button, false));
}

function read(button, pieces) {
  const by = voice();
  pieces.forEach((piece, place) => {
    const words = new SpeechSynthesisUtterance(piece);
    words.voice = by;
    words.lang = by.lang;
    words.rate = 0.95;
    if (place === pieces.length - 1) words.onend = () => settle(button, false);
    synthesis.speak(words);
  });
}

// A button that reads aloud when pressed and is silent when pressed again; words() is asked at each press.
export function aloud(button, words) {
  button.dataset.start = button.querySelector('span').textContent;
  button.addEventListener('click', () => {
    const speaking = button.hasAttribute('data-speaking');
    hush();
    if (speaking) return;
    settle(button, true);
    read(button, words());
  });
  whenThereIsAVoice(() => (button.hidden = false));
}

if (synthesis) window.addEventListener('pagehide', hush);
