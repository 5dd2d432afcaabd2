import 'trix';
import type { Paragraph } from '../contract.ts';
import { place } from './content.ts';

interface TrixElement extends HTMLElement {
  readonly editor: { loadHTML(html: string): void };
}

const input = place('input') as HTMLInputElement;
input.type = 'hidden';
input.id = 'note';
const field = document.createElement('trix-editor') as TrixElement;
field.setAttribute('input', 'note');
const ready = new Promise((started) => field.addEventListener('trix-initialize', started));
document.querySelector('main')?.append(field);
await ready;

/** It holds one block, in which paragraphs are lines. */
const lines = (content: readonly Paragraph[]) =>
  content
    .map((runs) =>
      runs.map(({ text, bold }) => (bold ? `<strong>${text}</strong>` : text)).join(''),
    )
    .join('\n')
    .replace(/\n/g, '<br>');

globalThis.editor = {
  fill: (content) => field.editor.loadHTML(`<div>${lines(content)}</div>`),
  value: () => input.value,
};
