import { useSingleLineTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';

// What every field of ours has in common with those of form-js.
export function classes(type, { errors, disabled, readonly }) {
  return ['fjs-form-field', `fjs-form-field-${type}`, errors.length && 'fjs-has-errors', disabled && 'fjs-disabled', readonly && 'fjs-readonly']
    .filter(Boolean)
    .join(' ');
}

export function ids(domId) {
  return { description: `${domId}-description`, error: `${domId}-error-message` };
}

export function describedBy(domId, field, errors) {
  const parts = [field.description && ids(domId).description, errors.length && ids(domId).error].filter(Boolean);
  return parts.length ? parts.join(' ') : undefined;
}

export function Words({ text, required }) {
  const evaluated = useSingleLineTemplateEvaluation(text || '', { debug: false });
  return [evaluated, required && h('span', { class: 'fjs-asterix', 'aria-hidden': true }, '*')];
}
