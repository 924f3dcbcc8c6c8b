import { copy, download, button, node } from './dom.js';
import { english, say } from './language.js';

const clock = new Intl.DateTimeFormat(english ? 'en-CA' : 'fr-CA', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const SENTENCES = {
  saved: () => say(`Enregistré à ${clock.format(new Date())}`, `Saved at ${clock.format(new Date())}`),
  waiting: () => say('Pas encore enregistré', 'Not saved yet'),
  saving: () => say('Enregistrement…', 'Saving…'),
  offline: () => say('Pas enregistré : le serveur ne répond pas. Nous réessayons ; votre travail est gardé dans cet onglet.', 'Not saved: the server does not answer. We keep trying; your work is kept in this tab.'),
  stopped: () => say('Pas enregistré', 'Not saved')
};

const REFUSALS = {
  401: () => say('Votre session a pris fin. Ouvrez une session dans un autre onglet, puis rechargez cette page : votre travail vous sera rendu.', 'Your session has ended. Sign in in another tab, then reload this page: your work will be given back.'),
  403: () => say('Vous ne pouvez plus modifier ce fichier. Votre travail est gardé ici.', 'You may no longer change this file. Your work is kept here.'),
  404: () => say('Ce fichier n’est plus dans le brouillon. Votre travail est gardé ici.', 'This file is no longer in the draft. Your work is kept here.'),
  409: () => say('Quelqu’un a enregistré ce fichier entre-temps. Votre travail est gardé ici : copiez-le ou téléchargez-le, puis rechargez la page.', 'Somebody saved this file meanwhile. Your work is kept here: copy or download it, then reload the page.'),
  413: () => say('Le fichier est trop grand pour être enregistré.', 'The file is too large to be saved.'),
  423: () => say('Une autre personne modifie maintenant ce brouillon. Votre travail est gardé ici : copiez-le ou téléchargez-le.', 'Somebody else is changing this draft now. Your work is kept here: copy or download it.')
};

// Where the work stands, always in sight, and what to do when it could not be saved.
export class Status {
  constructor(fileName, reload) {
    this.fileName = fileName;
    this.reload = button(say('Recharger la page', 'Reload the page'), reload);
    this.line = node('p', { class: 'accord-editor-state', role: 'status' });
    this.notice = node('div', { class: 'ds-alert accord-editor-notice', 'data-color': 'warning', hidden: true, tabindex: -1 });
  }

  tell(state) {
    const words = SENTENCES[state]();
    if (this.line.textContent !== words) this.line.textContent = words;
    this.line.dataset.state = state;
    if (state === 'saved') this.notice.hidden = true;
  }

  refused(status, message, text) {
    const words = message || (REFUSALS[status] || (() => say('Ce changement n’a pas pu être enregistré. Votre travail est gardé ici.', 'This change could not be saved. Your work is kept here.')))();
    this.offer(words, text, [this.reload]);
  }

  /** Says something that needs an answer, with the ways to take the work along. */
  offer(words, text, more = []) {
    const told = node('span', { role: 'status', class: 'ds-paragraph' });
    const take = async () => {
      const done = await copy(text);
      told.textContent = done ? say('Copié.', 'Copied.') : say('Le navigateur a refusé la copie : téléchargez plutôt.', 'The browser refused to copy: download instead.');
    };
    this.notice.replaceChildren(
      node('p', { class: 'ds-paragraph' }, words),
      node(
        'div',
        { class: 'accord-editor-buttons' },
        button(say('Copier mon travail', 'Copy my work'), take),
        button(say('Télécharger mon travail', 'Download my work'), () => download(this.fileName, text)),
        ...more,
        told
      )
    );
    this.notice.hidden = false;
    this.notice.focus();
  }

  say(words, more = []) {
    this.notice.replaceChildren(node('p', { class: 'ds-paragraph' }, words), node('div', { class: 'accord-editor-buttons' }, ...more));
    this.notice.hidden = false;
  }

  quiet() {
    this.notice.hidden = true;
  }
}
