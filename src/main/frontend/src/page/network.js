// Without a network the browser would leave the page for one of its own: what is typed stays, and the page says so.
const NOTE = 'data-no-network';

function note(form, submitter) {
  let place = document.querySelector(`[${NOTE}]`);
  if (!place) {
    place = document.createElement('p');
    place.className = 'ds-alert';
    place.setAttribute(NOTE, '');
    place.setAttribute('role', 'alert');
  }
  (form.querySelector('.accord-actions') || submitter || form.lastElementChild).before(place);
  return place;
}

function say(place, words, color) {
  place.dataset.color = color;
  place.textContent = words;
}

export function heedTheNetwork() {
  const { offline, online } = document.body.dataset;
  document.addEventListener(
    'submit',
    (event) => {
      if (navigator.onLine || event.target.method !== 'post') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      say(note(event.target, event.submitter), offline, 'warning');
    },
    true
  );
  window.addEventListener('online', () => {
    const place = document.querySelector(`[${NOTE}]`);
    if (place) say(place, online, 'success');
  });
}
