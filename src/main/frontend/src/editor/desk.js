import { node } from './dom.js';
import { FindingsPanel } from './findings.js';
import { Kept } from './kept.js';
import { say } from './language.js';
import { keepLock } from './lock.js';
import { button } from './dom.js';
import { Saving } from './saving.js';
import { Server } from './server.js';
import { Status } from './status.js';

const NARROW = '(max-width: 47.9375rem)';

// What surrounds each editor: the state of the work, the drawing, the panel, what the check says.
// An editor has open(text), read(), select(id), mark(findings) and tells of changes through changed().
class Desk {
  constructor(host, kind) {
    this.host = host;
    this.kind = kind;
    this.server = new Server(host);
    this.fileName = decodeURIComponent(host.dataset.file || host.dataset.save || '').split('?')[0].replace(/\/content$/, '').split('/').pop();
    this.readOnly = host.dataset.readonly === 'true' || matchMedia(NARROW).matches;
    this.status = new Status(this.fileName);
    this.tools = node('div', { class: 'accord-editor-tools', role: 'toolbar', 'aria-label': say('Outils', 'Tools') });
    this.canvas = node('div', { class: 'accord-editor-canvas' });
    this.panel = node('aside', { class: 'accord-editor-panel', 'aria-label': say('Ce que l’on modifie', 'What is being changed') });
    this.findings = new FindingsPanel((element) => this.editor.select(element));
  }

  async open() {
    const [text, context, findings] = await Promise.all([this.server.content(), this.server.context(), this.server.findings()]);
    this.draw();
    this.kept = new Kept(this.host.dataset.save || this.host.dataset.src);
    this.editor = this.kind({ desk: this, context, readOnly: this.readOnly });
    await this.editor.open(text);
    if (!this.readOnly) this.beginSaving(text);
    else if (this.kept.read()) this.offerKept(this.kept.read().text);
    if (findings) this.show(findings);
    if (this.host.dataset.element) this.editor.select(this.host.dataset.element);
    this.host.dataset.ready = '';
  }

  draw() {
    this.host.classList.add('accord-editor');
    const bar = node('div', { class: 'accord-editor-bar' }, this.tools, this.readOnly ? null : this.status.line);
    const desk = node('div', { class: 'accord-editor-desk', 'data-readonly': this.readOnly }, this.canvas, this.readOnly ? null : this.panel);
    const narrow = this.host.dataset.readonly !== 'true' && this.readOnly;
    this.host.replaceChildren(
      ...[
        narrow && node('p', { class: 'ds-alert', 'data-color': 'info' }, say('Pour modifier, ouvrez cette page sur un écran plus large. Ici, vous pouvez lire.', 'To make changes, open this page on a wider screen. Here you can read.')),
        this.status.notice,
        bar,
        desk,
        this.findings.element
      ].filter(Boolean)
    );
  }

  beginSaving() {
    this.saving = new Saving({
      server: this.server,
      kept: this.kept,
      read: () => this.editor.read(),
      change: this.host.dataset.change,
      tell: (state, news) => this.told(state, news)
    });
    this.status.line.textContent = say('Chaque changement est enregistré.', 'Each change is saved.');
    this.giveBack();
    keepLock(this.server, (lock) => this.lostLock(lock));
  }

  /** Work of this tab that never reached the server: taken up when nothing changed meanwhile, offered otherwise. */
  async giveBack() {
    const kept = this.kept.read();
    if (!kept) return;
    if (String(kept.based) !== String(this.saving.change)) return this.offerKept(kept.text);
    await this.editor.open(kept.text);
    this.status.say(say('Nous avons remis ce qui n’était pas encore enregistré.', 'We have put back what was not saved yet.'));
    return this.saving.changed();
  }

  offerKept(text) {
    const forget = button(say('L’oublier', 'Forget it'), () => {
      this.kept.forget();
      this.status.quiet();
    });
    const words = say(
      'Il reste dans cet onglet un travail qui n’a pas été enregistré, fondé sur une version plus ancienne du fichier.',
      'There is work in this tab that was not saved, based on an older version of the file.'
    );
    this.status.offer(words, text, [forget]);
  }

  changed() {
    if (this.saving) this.saving.changed();
  }

  told(state, news) {
    this.status.tell(state);
    if (news.findings) this.show(news.findings);
    if (news.change !== undefined) this.host.dataset.change = news.change;
    if (state === 'stopped') this.editor.read().then((text) => this.status.refused(news.status, news.message, text));
  }

  show(findings) {
    this.findings.show(findings);
    this.editor.mark(findings);
  }

  async lostLock(lock) {
    this.saving.stop(423);
    this.status.tell(this.saving.state === 'saved' ? 'saved' : 'stopped');
    const holder = lock.holder || say('une autre personne', 'somebody else');
    const words = say(`L’ébauche est maintenant modifiée par ${holder}. Ce que vous faites ici n’est plus enregistré.`, `The draft is now being changed by ${holder}. What you do here is no longer saved.`);
    this.status.offer(words, await this.editor.read(), [button(say('Recharger la page', 'Reload the page'), () => location.reload())]);
  }
}

export function openDesks(type, kind) {
  document.querySelectorAll(`[data-accord-editor=${type}]`).forEach((host) => {
    new Desk(host, kind).open().catch((error) => {
      console.error(error);
      host.replaceChildren(node('p', { class: 'ds-alert', 'data-color': 'danger', role: 'alert' }, say('L’éditeur n’a pas pu s’ouvrir. Rechargez la page.', 'The editor could not open. Reload the page.')));
    });
  });
}
