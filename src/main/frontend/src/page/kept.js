import { readDraft, writeDraft } from '../form/draft.js';

// As the form island does: what is typed into a plain form stays in this tab until it was accepted.
function fields(form) {
  return [...form.elements].filter((field) => field.name && (field.matches('textarea, [type=text], [type=radio]')));
}

function restore(form, typed) {
  fields(form).forEach((field) => {
    const value = typed[field.name];
    if (value === undefined) return;
    if (field.type !== 'radio') field.value = field.value || value;
    else if (!form.querySelector(`[name="${field.name}"]:checked`)) field.checked = field.value === value;
  });
}

export function keep(form) {
  const { typed } = readDraft() || {};
  if (typed) restore(form, typed);
  form.addEventListener('input', () => {
    const shown = fields(form).filter((field) => field.type !== 'radio' || field.checked);
    writeDraft({ typed: Object.fromEntries(shown.map((field) => [field.name, field.value])) });
  });
}
