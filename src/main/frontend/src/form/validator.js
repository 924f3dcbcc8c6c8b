import { texts } from './texts.js';

// What form-js says, and how we say it. The verdict stays the library's own.
const SENTENCES = [
  [/^Field is required\.$/, (field) => texts.requiredBy[field.type] || texts.requiredBy.other],
  [/^Value is not a number\.$/, () => texts.notANumber],
  [/^Value is expected to be an integer\.$/, () => texts.integer],
  [/^Value is expected to have at most (\d+) decimal/, (_, n) => texts.decimals(n)],
  [/^Please select a valid value, the two nearest valid values are (\S+) and (\S+)\.$/, (_, low, high) => texts.step(low, high)],
  [/^Field must match pattern /, () => texts.pattern],
  [/^Field must have minimum value of (.+)\.$/, (_, n) => texts.min(n)],
  [/^Field must have maximum value of (.+)\.$/, (_, n) => texts.max(n)],
  [/^Field must have minimum length of (.+)\.$/, (_, n) => texts.minLength(n)],
  [/^Field must have maximum length of (.+)\.$/, (_, n) => texts.maxLength(n)],
  [/^Field must be a valid {1,2}international phone number/, () => texts.phone],
  [/^Field must be a valid email\.$/, () => texts.email],
  [/^Date and time must both be entered\.$/, () => texts.dateAndTime],
  [/^M(in|ax) validation value is not a valid number\.$/, () => texts.invalid]
];

export function inWords(message, field = {}) {
  for (const [pattern, say] of SENTENCES) {
    const found = pattern.exec(message);
    if (found) return say(field, ...found.slice(1));
  }
  return message;
}

// form-js does not export its validator: wrap the one it made.
export function speakOurLanguage(validator, formFieldRegistry) {
  const verdict = validator.validateFieldInstance.bind(validator);
  validator.validateFieldInstance = (instance, value) => {
    const field = formFieldRegistry.get(instance.id);
    return verdict(instance, value).map((message) => inWords(message, field));
  };
}
speakOurLanguage.$inject = ['validator', 'formFieldRegistry'];
