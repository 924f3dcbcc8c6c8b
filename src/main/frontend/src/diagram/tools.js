import { texts } from './names.js';

const CLOSEST = 4;
const FURTHEST = 0.1;

export function button(words, act) {
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'ds-button';
  node.dataset.variant = 'secondary';
  node.textContent = words;
  node.addEventListener('click', act);
  return node;
}

function step(canvas, factor) {
  canvas.zoom(Math.min(CLOSEST, Math.max(FURTHEST, canvas.zoom() * factor)));
}

export function buttons(canvas) {
  return [
    button(texts.closer, () => step(canvas, 1.4)),
    button(texts.further, () => step(canvas, 1 / 1.4)),
    button(texts.whole, () => canvas.zoom('fit-viewport', 'auto'))
  ];
}

// The box around the drawing takes the focus and has the name; words elsewhere on the page take the drawing's place
export function movesByKeys(view, canvas) {
  const svg = view.querySelector('svg');
  svg.setAttribute('aria-hidden', 'true');
  svg.removeAttribute('tabindex');
  const moves = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] };
  view.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (moves[event.key]) canvas.scroll({ dx: moves[event.key][0], dy: moves[event.key][1] });
    else if (event.key === '+') step(canvas, 1.4);
    else if (event.key === '-') step(canvas, 1 / 1.4);
    else return;
    event.preventDefault();
  });
}
