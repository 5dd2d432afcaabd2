import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { asHtml, place } from './content.ts';

const editor = await ClassicEditor.create(place(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold],
});
globalThis.editor = {
  fill(content) {
    editor.setData(asHtml(content));
    for (const name of ['undo', 'redo'] as const) editor.commands.get(name)?.clearStack();
  },
  value: () => editor.getData(),
};
