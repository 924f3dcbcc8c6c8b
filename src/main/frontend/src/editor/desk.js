import { button, node } from './dom.js';
import { FindingsPanel } from './findings.js';
import { Kept } from './kept.js';
import { say } from './language.js';
import { keepLock } from './lock.js';
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
    this.narrow = matchMedia(NARROW).matches;
    this.readOnly = host.dataset.readonly === 'true' || this.narrow;
    this.status = new Status(this.fileName, () => this.reload());
    this.tools = node('div', { class: 'accord-editor-tools', role: 'toolbar', 'aria-label': say('Outils', 'Tools') });
    this.canvas = node('div', { class: 'accord-editor-canvas' });
    this.panel = node('aside', { class: 'accord-editor-panel', 'aria-label': say('Ce que l’on modifie', 'What is being changed') });
    this.findings = new FindingsPanel((element) => this.goTo(element));
  }

  async open() {
    const [text, context, findings] = await Promise.all([this.server.content(), this.server.context(), this.server.findings()]);
    this.draw();
    this.kept = new Kept(this.host.dataset.save || this.host.dataset.src);
    this.editor = this.kind({ desk: this, context, readOnly: this.readOnly });
    this.bar.hidden = this.readOnly && !this.tools.children.length;
    this.opened = await this.tries(text);
    if (this.opened && !this.readOnly) this.beginSaving();
    else if (this.kept.read()) this.offerKept(this.kept.read().text);
    if (findings) this.show(findings);
    if (this.host.dataset.element) this.goTo(this.host.dataset.element);
    this.host.dataset.ready = '';
  }

  /** A draft may be broken: then its text can be taken along, mended elsewhere and brought back. */
  async tries(text) {
    try {
      await this.editor.open(text);
      return true;
    } catch (error) {
      console.warn(error);
      this.desk.hidden = true;
      this.bar.hidden = true;
      this.status.offer(say('Ce fichier ne peut pas s’ouvrir dans l’éditeur. La vérification dit ce qui ne va pas. Vous pouvez revenir à une version d’avant par son historique.', 'This file cannot be opened in the editor. The check says what is wrong. You can go back to an earlier version through its history.'), text);
      return false;
    }
  }

  draw() {
    this.host.classList.add('accord-editor');
    this.bar = node('div', { class: 'accord-editor-bar' }, this.tools, this.readOnly ? null : this.status.line);
    this.desk = node('div', { class: 'accord-editor-desk', 'data-readonly': String(this.readOnly) }, this.canvas, this.readOnly ? null : this.panel);
    const couldEdit = this.narrow && this.host.dataset.readonly !== 'true';
    this.host.replaceChildren(
      ...[
        couldEdit && node('p', { class: 'ds-alert', 'data-color': 'info' }, say('Pour modifier, ouvrez cette page sur un écran plus large. Ici, vous pouvez lire.', 'To make changes, open this page on a wider screen. Here you can read.')),
        this.status.notice,
        this.bar,
        this.desk,
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

  /** What is not saved is kept, and offered when the page comes back. */
  reload() {
    if (this.saving) this.saving.leave();
    location.reload();
  }

  changed() {
    if (this.saving) this.saving.changed();
  }

  told(state, news) {
    this.status.tell(state);
    if (news.findings) this.show(news.findings);
    if (news.change !== undefined) this.basedOn(news.change);
    if (state === 'stopped') this.editor.read().then((text) => this.status.refused(news.status, news.message, text));
  }

  /** The page's own forms about this file are based on the last change too. */
  basedOn(change) {
    this.host.dataset.change = change;
    document.querySelectorAll('input[data-change-now]').forEach((input) => (input.value = change));
  }

  show(findings) {
    this.findings.show(findings);
    if (this.opened) this.editor.mark(findings);
  }

  goTo(element) {
    if (this.opened && element) this.editor.select(element);
  }

  async lostLock(lock) {
    this.saving.stop(423);
    this.status.tell(this.saving.state === 'saved' ? 'saved' : 'stopped');
    const holder = lock.holder || say('une autre personne', 'somebody else');
    const words = say(`Le brouillon est maintenant modifié par ${holder}. Ce que vous faites ici n’est plus enregistré.`, `The draft is now being changed by ${holder}. What you do here is no longer saved.`);
    this.status.offer(words, await this.editor.read(), [this.status.reload]);
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
