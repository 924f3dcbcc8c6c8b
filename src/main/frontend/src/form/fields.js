import { Checkbox, Checklist, Datetime, Description, Errors, Radio, Select, Taglist } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { Listen } from './listen.js';
import { Words, classes, describedBy, ids } from './parts.js';
import { Pictogram, ofOption, ofQuestion } from './pictures.js';
import { texts } from './texts.js';
import { writingFields } from './writing.js';

// Fields of form-js drawn again with the browser's own controls, which phones and screen readers know well.
// Names, values and checks stay those of form-js. Options that are not in the schema go to the library's field.

function today() {
  const now = new Date();
  const two = (n) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function Said({ domId, type, label, shown }) {
  return h('div', { class: `fjs-form-field fjs-form-field-${type} accord-said` }, [
    h('label', { class: 'fjs-form-field-label', for: domId }, h(Words, { text: label })),
    h('output', { id: domId, class: 'accord-said-value' }, shown || texts.nothingChosen)
  ]);
}

function Choices({ props, type, several }) {
  const { domId, field, errors = [], disabled, value } = props;
  const chosen = (option) => (several ? (value || []).includes(option.value) : value === option.value);
  const leaves = (event) => !event.currentTarget.contains(event.relatedTarget);
  const change = (option) => {
    if (!several) return props.onChange({ value: option.value });
    const rest = (value || []).filter((each) => each !== option.value);
    return props.onChange({ value: chosen(option) ? rest : [...rest, option.value] });
  };
  const required = !!(field.validate || {}).required;
  return h(
    'fieldset',
    {
      class: classes(type, { errors, disabled }),
      role: several ? 'group' : 'radiogroup',
      'aria-required': several ? undefined : required,
      'aria-invalid': several ? undefined : errors.length > 0,
      'aria-describedby': describedBy(domId, field, errors),
      onFocusin: (event) => leaves(event) && props.onFocus && props.onFocus(),
      onFocusout: (event) => leaves(event) && props.onBlur && props.onBlur()
    },
    [
      h('legend', { class: 'fjs-form-field-label accord-question' }, [
        h(Pictogram, { name: ofQuestion(field) }),
        h('span', null, h(Words, { text: field.label, required }))
      ]),
      h(Listen, { label: field.label }),
      h(Description, { id: ids(domId).description, description: field.description }),
      h(Errors, { id: ids(domId).error, errors }),
      h('div', { class: 'accord-choices' }, field.values.map((option, index) =>
        h('label', { class: 'accord-choice', key: option.value }, [
          h('input', {
            id: `${domId}-${index}`,
            type: several ? 'checkbox' : 'radio',
            name: domId,
            checked: chosen(option),
            disabled,
            'data-declines': option.value === 'NO_ANSWER' ? '' : undefined,
            onChange: () => change(option)
          }),
          h(Pictogram, { name: ofOption(field, option) }),
          h('span', null, option.label)
        ])
      ))
    ]
  );
}

function labels(field, values) {
  return field.values.filter((option) => values.includes(option.value)).map((option) => option.label).join(', ');
}

function choiceField(original, several) {
  const { type } = original.config;
  function ChoiceField(props) {
    if (!props.field.values) return h(original, props);
    if (props.readonly) {
      const shown = labels(props.field, several ? props.value || [] : [props.value]);
      return h(Said, { domId: props.domId, type, label: props.field.label, shown });
    }
    return h(Choices, { props, type, several });
  }
  ChoiceField.config = original.config;
  return ChoiceField;
}

// The library's own box is good as it is; it is heard too.
function CheckboxField(props) {
  return h('div', { class: 'accord-heard' }, [h(Checkbox, props), h(Listen, { label: props.field.label })]);
}
CheckboxField.config = Checkbox.config;

function SelectField(props) {
  const { domId, field, errors = [], disabled, readonly, value, onBlur, onFocus } = props;
  if (!field.values) return h(Select, props);
  if (readonly) return h(Said, { domId, type: 'select', label: field.label, shown: labels(field, [value]) });
  const required = !!(field.validate || {}).required;
  const index = field.values.findIndex((option) => option.value === value);
  const pick = (event) => props.onChange({ value: event.target.value === '' ? null : field.values[event.target.value].value });
  return h('div', { class: classes('select', { errors, disabled }) }, [
    h('label', { class: 'fjs-form-field-label', for: domId }, h(Words, { text: field.label, required })),
    h(Listen, { label: field.label }),
    h('select', {
      id: domId,
      class: 'fjs-input',
      disabled,
      required,
      'aria-invalid': errors.length > 0,
      'aria-describedby': describedBy(domId, field, errors),
      onChange: pick,
      onBlur: () => onBlur && onBlur(),
      onFocus: () => onFocus && onFocus()
    }, [
      h('option', { value: '', selected: index < 0 }, texts.choose),
      ...field.values.map((option, place) => h('option', { value: String(place), selected: place === index }, option.label))
    ]),
    h(Description, { id: ids(domId).description, description: field.description }),
    h(Errors, { id: ids(domId).error, errors })
  ]);
}
SelectField.config = Select.config;

function DateField(props) {
  const { domId, field, errors = [], disabled, readonly, value, onBlur, onFocus } = props;
  if (field.subtype !== 'date') return h(Datetime, props);
  const required = !!(field.validate || {}).required;
  return h('div', { class: classes('datetime', { errors, disabled, readonly }) }, [
    h('label', { class: 'fjs-form-field-label', for: domId }, h(Words, { text: field.dateLabel, required })),
    h(Listen, { label: field.dateLabel }),
    h('input', {
      id: domId,
      class: 'fjs-input',
      type: 'date',
      value: value || '',
      min: field.disallowPassedDates ? today() : '1900-01-01',
      max: '9999-12-31',
      disabled,
      readOnly: readonly,
      required,
      'aria-invalid': errors.length > 0,
      'aria-describedby': describedBy(domId, field, errors),
      onInput: (event) => props.onChange({ value: event.target.value || null }),
      onBlur: () => onBlur && onBlur(),
      onFocus: () => onFocus && onFocus()
    }),
    h(Description, { id: ids(domId).description, description: field.description }),
    h(Errors, { id: ids(domId).error, errors })
  ]);
}
DateField.config = Datetime.config;

export function useBrowserControls(formFields) {
  [...writingFields, choiceField(Radio, false), choiceField(Checklist, true), choiceField(Taglist, true), CheckboxField, SelectField, DateField].forEach((field) =>
    formFields.register(field.config.type, field)
  );
}
useBrowserControls.$inject = ['formFields'];
