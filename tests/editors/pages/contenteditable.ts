import { asHtml, place } from './content.ts';

const field = place();
field.className = 'field';
field.contentEditable = 'true';
globalThis.editor = {
  fill(content) {
    field.innerHTML = asHtml(content);
  },
  value: () => field.innerHTML,
};
