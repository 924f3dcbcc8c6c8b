// "userTask_sign CHANGED,gateway_x ADDED"
export function marksOf(host) {
  return Object.fromEntries((host.dataset.marks || '').split(',').filter(Boolean).map((mark) => mark.split(' ')));
}

// What is folded away is opened when it is asked for, by hand or by an address.
export function whenOpened(host, act) {
  const file = host.closest('details.accord-compared-file');
  if (!file || file.open) return act();
  const once = () => {
    if (!file.open) return;
    file.removeEventListener('toggle', once);
    act();
  };
  file.addEventListener('toggle', once);
}
