import Quill from 'quill';
import { place } from './content.ts';

const quill = new Quill(place());
globalThis.editor = {
  fill(content) {
    const ops = content.flatMap((runs) => [
      ...runs.map(({ text, bold }) => ({ insert: text, ...(bold && { attributes: { bold } }) })),
      { insert: '\n' },
    ]);
    quill.setContents(ops, 'silent');
    quill.history.clear();
  },
  value: () => JSON.stringify(quill.getContents().ops),
};
