const JSON_TYPE = 'application/json';

// What the page says of where its file lives. Answers are {status, body}; status 0 means that nobody answered.
export class Server {
  constructor(host) {
    this.addresses = host.dataset;
    this.headers = host.dataset.csrfHeader ? { [host.dataset.csrfHeader]: host.dataset.csrfToken } : {};
  }

  async content() {
    const response = await fetch(this.addresses.src, { credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) throw new Error(`content: ${response.status}`);
    return response.text();
  }

  async context() {
    if (!this.addresses.context) return {};
    const { status, body } = await this.ask(this.addresses.context, { method: 'GET' });
    return status === 200 ? body : {};
  }

  async findings() {
    if (!this.addresses.findings) return null;
    const { status, body } = await this.ask(this.addresses.findings, { method: 'GET' });
    return status === 200 ? body.findings : null;
  }

  save(text, basedOn) {
    return this.ask(this.addresses.save, {
      method: 'PUT',
      body: text,
      headers: { ...this.headers, 'Content-Type': 'text/plain;charset=UTF-8', 'X-Based-On': basedOn }
    });
  }

  lock() {
    return this.ask(this.addresses.lock, { method: 'POST', headers: this.headers });
  }

  async ask(address, options) {
    try {
      const response = await fetch(address, { credentials: 'same-origin', cache: 'no-store', ...options, headers: { Accept: JSON_TYPE, ...options.headers } });
      const isJson = (response.headers.get('Content-Type') || '').includes(JSON_TYPE);
      // A session that ended answers with the sign-in page, after a redirect; what is sent meets the door first, which says
      // nothing to scripts. Whoever may not is told so.
      if (response.redirected || (response.status === 403 && !isJson)) return { status: 401, body: {} };
      return { status: response.status, body: isJson ? await response.json() : {} };
    } catch {
      return { status: 0, body: {} };
    }
  }
}
