import {
  ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  type RawDraftContentBlock,
} from 'draft-js';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Paragraph } from '../contract.ts';
import { place } from './content.ts';

function block(runs: Paragraph, i: number): RawDraftContentBlock {
  let offset = 0;
  const inlineStyleRanges = runs.flatMap(({ text, bold }) => {
    const range = { style: 'BOLD' as const, offset, length: text.length };
    offset += text.length;
    return bold ? [range] : [];
  });
  const text = runs.map((run) => run.text).join('');
  return { key: `b${i}`, type: 'unstyled', depth: 0, text, inlineStyleRanges, entityRanges: [] };
}

function Form() {
  const [state, setState] = useState(EditorState.createEmpty());
  globalThis.editor = {
    fill(content) {
      const raw = { blocks: content.map(block), entityMap: {} };
      const filled = content.length > 0 ? convertFromRaw(raw) : ContentState.createFromText('');
      flushSync(() => setState(EditorState.createWithContent(filled)));
    },
    // Without the keys, which it draws by lot.
    value: () => {
      const { blocks } = convertToRaw(state.getCurrentContent());
      return JSON.stringify(blocks.map(({ key: _, ...block }) => block));
    },
  };
  return <Editor editorState={state} onChange={setState} />;
}

flushSync(() => createRoot(place()).render(<Form />));
