import { openDesks } from './editor/desk.js';
import { FormDesk } from './form-editor/editor.js';

openDesks('form', (scene) => new FormDesk(scene));
