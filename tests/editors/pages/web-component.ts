import { asText, place } from './content.ts';

/** Keeps its field where the page cannot reach it. */
class NoteBox extends HTMLElement {
  readonly root = this.attachShadow({ mode: 'closed' });
  readonly field = document.createElement('textarea');
  constructor() {
    super();
    this.field.style.cssText = 'width: 640px; height: 120px; font: inherit';
    this.root.append(this.field);
  }
}
customElements.define('note-box', NoteBox);

const box = place('note-box') as NoteBox;
globalThis.editor = {
  fill(content) {
    box.field.value = asText(content);
  },
  value: () => box.field.value,
  roots: [box.root],
};
