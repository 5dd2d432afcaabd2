import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import { StarterKit } from '@tiptap/starter-kit';
import { asHtml, place } from './content.ts';

const editor = new Editor({ element: place(), extensions: [StarterKit] });
globalThis.editor = {
  fill(content) {
    editor.commands.setContent(asHtml(content), {
      emitUpdate: false,
      parseOptions: { preserveWhitespace: 'full' },
    });
    const { doc, plugins } = editor.state;
    editor.view.updateState(EditorState.create({ doc, plugins }));
  },
  value: () => JSON.stringify(editor.getJSON()),
};
