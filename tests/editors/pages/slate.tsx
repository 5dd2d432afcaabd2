import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import type { Paragraph } from '../contract.ts';
import { place } from './content.ts';

const editor = withHistory(withReact(createEditor()));
const paragraph = (runs: Paragraph) =>
  ({ type: 'paragraph', children: runs.map((run) => ({ ...run })) }) as Descendant;

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return <span {...attributes}>{'bold' in leaf ? <strong>{children}</strong> : children}</span>;
}

flushSync(() =>
  createRoot(place()).render(
    <Slate editor={editor} initialValue={[paragraph([{ text: '' }])]}>
      <Editable className="field" renderLeaf={(props) => <Leaf {...props} />} />
    </Slate>,
  ),
);
globalThis.editor = {
  fill(content) {
    Transforms.deselect(editor);
    Editor.withoutNormalizing(editor, () => {
      for (const _ of editor.children) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, content.map(paragraph), { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
  },
  value: () =>
    JSON.stringify(
      [...Node.children(editor, [])].map(([node]) => ({ type: 'paragraph', ...node })),
    ),
};
