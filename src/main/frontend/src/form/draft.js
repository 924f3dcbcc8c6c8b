// What someone is typing stays in this tab until it was accepted, for this account and this page only.
const PREFIX = 'accord-draft:';

function key() {
  return `${PREFIX}${document.body.dataset.account || ''}:${location.pathname}`;
}

// Storage may be full or refused: then there is no draft, and the form still works.
function quietly(action) {
  try {
    return action();
  } catch {
    return null;
  }
}

export function readDraft() {
  return quietly(() => JSON.parse(sessionStorage.getItem(key())));
}

export function writeDraft(draft) {
  quietly(() => sessionStorage.setItem(key(), JSON.stringify(draft)));
}

export function forgetDraft() {
  quietly(() => sessionStorage.removeItem(key()));
}

export function fingerprint(text) {
  let hash = 5381;
  for (let i = 0; i < text.length; i++) hash = ((hash * 33) ^ text.charCodeAt(i)) >>> 0;
  return `${text.length}-${hash.toString(36)}`;
}
