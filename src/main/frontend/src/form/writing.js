import { Description, Errors, Textarea, Textfield } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Listen } from './listen.js';
import { Words, classes, describedBy, ids } from './parts.js';

const PAUSE = 250;

// form-js reads a field's text some time after the key press, and loses letters when it has drawn again meanwhile.
// Here the letters are kept at once, and handed on after a pause or when the reader leaves the field.
function useTyped(props) {
  const [typed, setTyped] = useState(null);
  const latest = useRef();
  latest.current = props;
  const timer = useRef();
  const pending = useRef(null);
  const handOn = () => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    latest.current.onChange({ value: pending.current });
    pending.current = null;
    setTyped(null);
  };
  const type = (event) => {
    pending.current = event.target.value;
    setTyped(event.target.value);
    clearTimeout(timer.current);
    timer.current = setTimeout(handOn, PAUSE);
  };
  return [typed === null ? props.value || '' : typed, type, handOn];
}

function grow(area) {
  if (!area) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 2}px`;
}

function writingField(original, name) {
  const { type } = original.config;
  function WritingField(props) {
    const { domId, field, errors = [], disabled, readonly, onBlur, onFocus } = props;
    const [text, write, handOn] = useTyped(props);
    const box = useRef();
    useLayoutEffect(() => name === 'textarea' && grow(box.current), [text]);
    if (field.appearance) return h(original, props);
    const required = !!(field.validate || {}).required;
    return h('div', { class: classes(type, { errors, disabled, readonly }) }, [
      h('label', { class: 'fjs-form-field-label', for: domId }, h(Words, { text: field.label, required })),
      h(Listen, { label: field.label }),
      h(name, {
        ref: box,
        id: domId,
        class: name === 'textarea' ? 'fjs-textarea' : 'fjs-input',
        type: name === 'input' ? 'text' : undefined,
        rows: name === 'textarea' ? 1 : undefined,
        value: text,
        disabled,
        readOnly: readonly,
        required,
        'aria-invalid': errors.length > 0,
        'aria-describedby': describedBy(domId, field, errors),
        onInput: write,
        onFocus: () => onFocus && onFocus(),
        onBlur: () => {
          handOn();
          if (onBlur) onBlur();
        }
      }),
      h(Description, { id: ids(domId).description, description: field.description }),
      h(Errors, { id: ids(domId).error, errors })
    ]);
  }
  WritingField.config = original.config;
  return WritingField;
}

export const writingFields = [writingField(Textfield, 'input'), writingField(Textarea, 'textarea')];
