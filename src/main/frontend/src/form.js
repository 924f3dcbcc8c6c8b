import { Form } from '@bpmn-io/form-js-viewer';
import { fingerprint, forgetDraft, readDraft, writeDraft } from './form/draft.js';
import { fromServer, showSummary, unreadableDates } from './form/errors.js';
import { OneByOne, asksForOneByOne } from './form/onebyone.js';
import { ours } from './form/ours.js';
import { texts } from './form/texts.js';
import { installWords } from './form/words.js';

function uuid() {
  // randomUUID is missing where the page is not served over https
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function json(host, name) {
  const node = host.querySelector(`script[data-${name}]`);
  const text = node ? node.textContent.trim() : '';
  return text ? JSON.parse(text) : null;
}

function source(host, name) {
  const node = host.querySelector(`script[data-${name}]`);
  return node ? node.textContent : '';
}

// What is only shown comes from the page, never from an older draft.
function withoutReadOnly(components, draft, content) {
  const merged = { ...content, ...draft };
  components.filter((field) => field.readonly && field.key).forEach((field) => {
    if (field.key in content) merged[field.key] = content[field.key];
    else delete merged[field.key];
  });
  return merged;
}

class Island {
  constructor(host) {
    this.host = host;
    this.view = host.querySelector('[data-form-view]');
    this.box = host.querySelector('[data-form-summary]');
    this.notice = host.querySelector('[data-form-notice]');
    this.status = host.querySelector('[data-form-status]');
    this.schema = json(host, 'schema');
    this.content = json(host, 'content') || {};
    this.serverErrors = json(host, 'errors') || [];
    this.base = fingerprint(source(host, 'schema') + source(host, 'content'));
    this.draft = readDraft() || {};
    this.sending = false;
    this.form = new Form({ container: this.view, additionalModules: [ours] });
  }

  async open() {
    await this.form.importSchema(this.schema, this.firstContent());
    // form-js registers the fields it shows while it draws them
    requestAnimationFrame(() => requestAnimationFrame(() => this.begin()));
  }

  firstContent() {
    const { data, base } = this.draft;
    if (!data) return this.content;
    const refused = this.serverErrors.length > 0 && this.draft.sent;
    if (base !== this.base && !refused) {
      this.offer(texts.changed, texts.takeUp, () => this.takeUp(data));
      return this.content;
    }
    if (!refused) this.offer(texts.restored, texts.forget, () => this.forget());
    return withoutReadOnly(this.schema.components, data, this.content);
  }

  begin() {
    this.view.removeAttribute('aria-busy');
    if (asksForOneByOne(this.schema.components)) this.showOneByOne();
    if (this.serverErrors.length) {
      const { errors, unplaced } = fromServer(this.form, this.serverErrors);
      this.form._setState({ errors });
      this.afterDrawing(() => showSummary(this.form, this.view, this.box, errors, unplaced));
    }
    this.form.on('changed', () => this.keep());
    this.host.addEventListener('submit', (event) => this.submit(event));
    this.view.addEventListener('keydown', (event) => {
      // Enter in a field would send an unfinished document
      if (event.key === 'Enter' && event.target.matches('input:not([type=checkbox], [type=radio])')) event.preventDefault();
    });
    window.addEventListener('pageshow', (event) => event.persisted && this.settle(false));
    this.host.dataset.ready = '';
  }

  showOneByOne() {
    const place = this.draft.base === this.base ? this.draft.place || 0 : 0;
    const steps = new OneByOne(this.host, this.view, place, (now) => this.draft.data && this.keep({ place: now }));
    ['changed', 'import.done'].forEach((event) => this.form.on(event, () => this.afterDrawing(() => steps.draw())));
  }

  afterDrawing(action) {
    requestAnimationFrame(() => requestAnimationFrame(action));
  }

  offer(words, action, act) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'tertiary';
    button.textContent = action;
    button.addEventListener('click', act);
    const text = document.createElement('p');
    text.className = 'ds-paragraph';
    text.textContent = words;
    this.notice.replaceChildren(text, button);
    this.notice.hidden = false;
  }

  takeUp(data) {
    this.form.importSchema(this.schema, withoutReadOnly(this.schema.components, data, this.content));
    this.offer(texts.restored, texts.forget, () => this.forget());
  }

  forget() {
    this.draft = {};
    forgetDraft();
    this.form.importSchema(this.schema, this.content);
    this.notice.hidden = true;
    this.view.querySelector('input, textarea, select')?.focus();
  }

  keep(change = {}) {
    this.draft = { ...this.draft, data: this.form._getState().data, base: this.base, ...change };
    writeDraft(this.draft);
  }

  submit(event) {
    if (this.sending) {
      event.preventDefault();
      return;
    }
    // Leaving the field hands on its last letters
    if (this.view.contains(document.activeElement)) document.activeElement.blur();
    const { data, errors } = this.form.submit();
    unreadableDates(this.form, this.view, errors);
    if (Object.keys(errors).length) {
      event.preventDefault();
      this.form._setState({ errors });
      this.afterDrawing(() => showSummary(this.form, this.view, this.box, errors));
      return;
    }
    this.box.hidden = true;
    this.fill(JSON.stringify(data));
    this.settle(true);
  }

  // The same words sent twice carry the same key: the server answers once. Other words need another key.
  fill(words) {
    const field = (name) => this.host.querySelector(`input[name=${name}]`);
    const last = this.draft.sent;
    const unused = field('idempotencyKey').value;
    const key = last && last.words === words ? last.key : (!last || last.key !== unused) && unused ? unused : uuid();
    field('submission').value = words;
    field('idempotencyKey').value = key;
    this.keep({ sent: { words, key } });
  }

  settle(sending) {
    this.sending = sending;
    this.status.textContent = sending ? texts.sending : '';
    this.host.querySelectorAll('button[type=submit]').forEach((button) =>
      sending ? button.setAttribute('aria-disabled', 'true') : button.removeAttribute('aria-disabled')
    );
  }
}

installWords();
document.querySelectorAll('form[data-accord-form]').forEach((host) => {
  const island = new Island(host);
  island.open().catch((error) => {
    console.error(error);
    island.offer(texts.broken, '', () => {});
    island.notice.querySelector('button').remove();
  });
});
