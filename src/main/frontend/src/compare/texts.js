export const texts = document.documentElement.lang.startsWith('en')
  ? { ADDED: '+ Added', REMOVED: '− Taken away', CHANGED: '± Changed', MOVED: '→ Moved', together: 'Move both together', broken: 'The diagrams could not be drawn.', opening: 'Opening the drawings…' }
  : { ADDED: '+ Ajouté', REMOVED: '− Retiré', CHANGED: '± Modifié', MOVED: '→ Déplacé', together: 'Bouger les deux ensemble', broken: 'Les diagrammes n’ont pas pu être dessinés.', opening: 'Les dessins s’ouvrent…' };
