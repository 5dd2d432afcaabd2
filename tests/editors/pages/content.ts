// Content for the editors, in the formats that several of them read.
import type { Paragraph, Run } from '../contract.ts';

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

const html = ({ text, bold }: Run) => (bold ? `<strong>${escaped(text)}</strong>` : escaped(text));

/** `<p>…</p>` for each paragraph. */
export const asHtml = (content: readonly Paragraph[]): string =>
  content.map((runs) => `<p>${runs.map(html).join('')}</p>`).join('');

/** A line for each paragraph, without formats. */
export const asText = (content: readonly Paragraph[]): string =>
  content.map((runs) => runs.map(({ text }) => text).join('')).join('\n');

/** A place for the editor in the page. */
export function place(tag = 'div'): HTMLElement {
  const element = document.createElement(tag);
  document.querySelector('main')?.append(element);
  return element;
}
