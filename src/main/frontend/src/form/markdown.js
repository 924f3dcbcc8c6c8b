import { marked } from 'marked';

// Texts of forms are written by managers: simple emphasis, lists and links, no markup and no pictures of theirs.
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

class PlainMarkdown {
  constructor() {
    marked.use({
      gfm: true,
      breaks: true,
      renderer: {
        html: ({ text }) => escape(text),
        image: ({ text }) => escape(text),
        heading({ tokens }) {
          return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>`;
        }
      }
    });
  }

  render(markdown) {
    return marked.parse(markdown);
  }
}
PlainMarkdown.$inject = [];

export { PlainMarkdown };
