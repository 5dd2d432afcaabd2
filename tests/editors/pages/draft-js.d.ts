// Draft.js brings no types of its own; these are of what the page uses.
declare module 'draft-js' {
  import type { JSX } from 'react';

  export interface RawDraftContentBlock {
    readonly key: string;
    readonly type: 'unstyled';
    readonly depth: number;
    readonly text: string;
    readonly inlineStyleRanges: readonly {
      readonly style: string;
      readonly offset: number;
      readonly length: number;
    }[];
    readonly entityRanges: readonly [];
  }
  interface RawContent {
    readonly blocks: readonly RawDraftContentBlock[];
    readonly entityMap: object;
  }
  export interface ContentState {
    readonly isContentState: true;
  }
  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export const EditorState: {
    createEmpty(): EditorState;
    createWithContent(content: ContentState): EditorState;
  };
  export function convertFromRaw(raw: RawContent): ContentState;
  export function convertToRaw(content: ContentState): RawContent;
  export function Editor(props: {
    readonly editorState: EditorState;
    onChange(next: EditorState): void;
  }): JSX.Element;
}
