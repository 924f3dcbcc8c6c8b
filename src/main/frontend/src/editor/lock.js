const BEAT = 60000;

// Tells the server that somebody is still at work here. A tab that nobody touches lets its lock run out.
export function keepLock(server, lost) {
  let touched = true;
  ['pointerdown', 'keydown', 'wheel'].forEach((kind) => document.addEventListener(kind, () => (touched = true), { passive: true, capture: true }));

  async function beat() {
    if (!touched) return;
    touched = false;
    const { status, body } = await server.lock();
    if (status === 423 || (status === 200 && body.mine === false)) {
      clearInterval(timer);
      lost(body);
    }
  }

  const timer = setInterval(beat, BEAT);
  beat();
}
