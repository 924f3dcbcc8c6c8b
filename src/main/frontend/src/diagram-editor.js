import { DiagramEditor } from './diagram-editor/editor.js';
import { openDesks } from './editor/desk.js';

openDesks('diagram', (scene) => new DiagramEditor(scene));
