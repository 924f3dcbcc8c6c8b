import { openDesks } from './editor/desk.js';
import { TableEditor } from './table-editor/editor.js';

openDesks('table', (scene) => new TableEditor(scene));
