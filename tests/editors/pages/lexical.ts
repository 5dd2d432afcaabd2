import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalNode,
} from 'lexical';
import type { Run } from '../contract.ts';
import { place } from './content.ts';

const field = place();
field.contentEditable = 'true';
field.className = 'field';
const editor = createEditor({ onError: (error) => reportError(error) });
editor.setRootElement(field);
registerRichText(editor);
const history = createEmptyHistoryState();
registerHistory(editor, history, 300);

function nodes({ text, bold }: Run): LexicalNode[] {
  return text.split('\n').flatMap((line, i) => {
    const words = $createTextNode(line);
    if (bold) words.toggleFormat('bold');
    return [...(i > 0 ? [$createLineBreakNode()] : []), ...(line === '' ? [] : [words])];
  });
}

globalThis.editor = {
  fill(content) {
    const put = () => {
      $getRoot().clear();
      for (const runs of content) {
        $getRoot().append($createParagraphNode().append(...runs.flatMap(nodes)));
      }
    };
    editor.update(put, { discrete: true });
    history.undoStack.length = 0;
    history.redoStack.length = 0;
    history.current = { editor, editorState: editor.getEditorState() };
  },
  value: () => JSON.stringify(editor.getEditorState().toJSON()),
};
