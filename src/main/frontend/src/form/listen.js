import { h } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { aloud, wordsOf } from '../aloud/speech.js';
import { Pictogram } from './pictures.js';
import { texts } from './texts.js';

const offered = !!document.querySelector('form[data-accord-form][data-aloud]');

// Reads one question aloud, with its help and its answers. What changes on it is not drawn by preact.
function ListenButton({ label }) {
  const button = useRef();
  useEffect(() => aloud(button.current, () => wordsOf(button.current.closest('.accord-heard, .fjs-form-field'))), []);
  return h('button', {
    ref: button,
    type: 'button',
    class: 'accord-listen',
    hidden: true,
    'data-stop': texts.stop
  }, [h(Pictogram, { name: 'listen' }), h('span', null, texts.listen), h('i', { class: 'ds-sr-only' }, ` : ${label || ''}`)]);
}

export function Listen(props) {
  return offered ? h(ListenButton, props) : null;
}
