// After an item is added or removed, the focus goes where the reader is working.
export function keepFocusInLists(eventBus) {
  let list = null;

  const listOf = () => document.activeElement && document.activeElement.closest('.fjs-form-field-dynamiclist');
  const afterDrawing = (action) => requestAnimationFrame(() => requestAnimationFrame(action));
  const rows = () => [...list.querySelectorAll('.fjs-repeat-row-container')].filter((row) => row.closest('.fjs-form-field-dynamiclist') === list);

  eventBus.on('repeatRenderManager.add', ({ index }) => {
    list = listOf();
    if (!list) return;
    afterDrawing(() => rows()[index]?.querySelector('input, textarea, select')?.focus());
  });

  eventBus.on('repeatRenderManager.remove', ({ index }) => {
    list = listOf();
    if (!list) return;
    afterDrawing(() => {
      const row = rows()[Math.min(index, rows().length - 1)];
      const target = row ? row.querySelector('.fjs-repeat-row-remove') : list.querySelector('.fjs-repeat-render-add');
      if (target) target.focus();
    });
  });
}
keepFocusInLists.$inject = ['eventBus'];
