const PAUSE = 1000;
const LONGEST_WAIT = 30000;

// Saves on the server at each change: after a pause, one request at a time, again and again while nobody answers.
// What is not on the server yet is kept in the tab. States: saved, waiting, saving, offline, stopped.
export class Saving {
  constructor({ server, kept, read, change, tell }) {
    Object.assign(this, { server, kept, read, change, tell });
    this.state = 'saved';
    this.stopped = null;
    this.dirty = false;
    this.flying = false;
    this.failures = 0;
    window.addEventListener('online', () => this.dirty && this.soon(0));
    window.addEventListener('beforeunload', (event) => {
      if (this.state !== 'saved' && !this.leaving) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => document.hidden && this.dirty && this.soon(0));
  }

  async changed() {
    this.dirty = true;
    if (this.stopped) return this.keep(await this.read());
    this.become('waiting');
    this.soon(PAUSE);
    return undefined;
  }

  soon(pause) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), pause);
  }

  keep(text) {
    this.keptHere = this.kept.write(text, this.change);
  }

  async save() {
    if (this.flying || this.stopped || !this.dirty) return;
    this.flying = true;
    this.dirty = false;
    try {
      const text = await this.read();
      this.keep(text);
      this.become('saving');
      this.answered(await this.server.save(text, this.change));
    } finally {
      this.flying = false;
      if (this.dirty && !this.stopped) this.soon(this.wait());
    }
  }

  wait() {
    return this.failures ? Math.min(LONGEST_WAIT, 1000 * 2 ** this.failures) : PAUSE;
  }

  answered({ status, body }) {
    if (status === 200) this.accepted(body);
    else if (status === 0 || status >= 500 || status === 429) this.unanswered();
    else this.refused(status, body);
  }

  accepted(body) {
    this.failures = 0;
    this.change = body.change;
    if (!this.dirty) this.kept.forget();
    this.become(this.dirty ? 'waiting' : 'saved', { findings: body.findings || [], change: body.change });
  }

  unanswered() {
    this.failures++;
    this.dirty = true;
    this.become('offline');
  }

  // Too large or unreadable can be mended by a next change; a stale page or a lost lock cannot.
  refused(status, body) {
    this.dirty = true;
    const final = [401, 403, 404, 409, 423].includes(status);
    if (final) this.stopped = status;
    else this.dirty = false;
    this.become('stopped', { status, message: body.message, final });
  }

  leave() {
    this.leaving = true;
  }

  stop(status) {
    this.stopped = status;
    clearTimeout(this.timer);
  }

  become(state, news = {}) {
    this.state = state;
    this.tell(state, news);
  }
}
