// The text fields of the libraries bring their style in a <style> element, which the pages' policy refuses.
// The same rules in a style sheet of the document's own are allowed: they are ours, made by our script.
import { StyleModule as Original } from '../../node_modules/style-mod/src/style-mod.js';

// Without a head, style-mod itself takes adopted sheets
const headless = new WeakMap();

function withoutHead(root) {
  if (!root.head) return root;
  if (!headless.has(root)) {
    headless.set(root, {
      ownerDocument: root,
      get adoptedStyleSheets() {
        return root.adoptedStyleSheets;
      },
      set adoptedStyleSheets(sheets) {
        root.adoptedStyleSheets = sheets;
      }
    });
  }
  return headless.get(root);
}

export class StyleModule extends Original {
  static mount(root, modules) {
    super.mount(withoutHead(root), modules);
  }
}
