// The libraries make parts of what they draw from text with style attributes, which the pages' policy refuses.
// The same style set by script is allowed.
export * from '../../node_modules/min-dom/dist/index.js';
import { domify as original } from '../../node_modules/min-dom/dist/index.js';

const LATER = 'data-style-later';

export function domify(text) {
  const element = original(text.replace(/(<[^>]*?\s)style=/g, `$1${LATER}=`));
  const all = element.querySelectorAll ? [element, ...element.querySelectorAll(`[${LATER}]`)] : [];
  all.filter((each) => each.hasAttribute && each.hasAttribute(LATER)).forEach((each) => {
    each.style.cssText = each.getAttribute(LATER);
    each.removeAttribute(LATER);
  });
  return element;
}
