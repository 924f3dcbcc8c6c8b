// Work that the server does not have yet stays in this tab, so that a reload, a lost network or a lost lock loses nothing.
// accord.js forgets what begins like this when somebody signs out or another account signs in.
const PREFIX = 'accord-draft:';

export class Kept {
  constructor(address) {
    this.key = `${PREFIX}${document.body.dataset.account || ''}:${address}`;
  }

  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  /** False when the browser refuses to keep it: storage is full or switched off. */
  write(text, based) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ text, based }));
      return true;
    } catch {
      return false;
    }
  }

  forget() {
    try {
      sessionStorage.removeItem(this.key);
    } catch {
      // what could not be kept need not be forgotten
    }
  }
}
