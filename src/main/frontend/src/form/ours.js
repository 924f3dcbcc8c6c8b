import { useBrowserControls } from './fields.js';
import { keepFocusInLists } from './lists.js';
import { PlainMarkdown } from './markdown.js';
import { speakOurLanguage } from './validator.js';

/** What makes a form of the library one of Accord's, wherever it is shown. */
export const ours = {
  __init__: [useBrowserControls, speakOurLanguage, keepFocusInLists],
  markdownRenderer: ['type', PlainMarkdown]
};
