// The editors that CRMs let their agents write notes in, as the suite finds them on their pages.
import { createRequire } from 'node:module';

export interface EditorUnderTest {
  /** The page's script, `pages/<id>.ts`. */
  readonly id: string;
  readonly name: string;
  /** npm package whose version is tested; null: the browser's own. */
  readonly package: string | null;
  /** The frame in which the field lies; absent: the page itself. */
  readonly frame?: string;
  /** Where an agent clicks to write. */
  readonly field: string;
  /** `line`: one line without paragraphs; `plain`: lines; `rich`: paragraphs with formats. */
  readonly holds: 'line' | 'plain' | 'rich';
  /** Knows breaks inside a paragraph. */
  readonly breaks?: true;
}

const rich = '[contenteditable=true]';

export const editors: readonly EditorUnderTest[] = [
  { id: 'textarea', name: '<textarea>', package: null, field: 'textarea', holds: 'plain' },
  {
    id: 'react-textarea',
    name: 'React textarea',
    package: 'react',
    field: 'textarea',
    holds: 'plain',
  },
  { id: 'input', name: '<input>', package: null, field: 'input', holds: 'line' },
  {
    id: 'contenteditable',
    name: 'contenteditable',
    package: null,
    field: rich,
    holds: 'rich',
    breaks: true,
  },
  {
    id: 'ckeditor5',
    name: 'CKEditor 5',
    package: 'ckeditor5',
    field: rich,
    holds: 'rich',
    breaks: true,
  },
  {
    id: 'ckeditor4',
    name: 'CKEditor 4 (frame)',
    package: 'ckeditor4',
    frame: 'iframe',
    field: 'body',
    holds: 'rich',
    breaks: true,
  },
  {
    id: 'tinymce',
    name: 'TinyMCE (frame)',
    package: 'tinymce',
    frame: 'iframe',
    field: 'body',
    holds: 'rich',
    breaks: true,
  },
  {
    id: 'tinymce-inline',
    name: 'TinyMCE (inline)',
    package: 'tinymce',
    field: '.mce-content-body',
    holds: 'rich',
    breaks: true,
  },
  { id: 'quill', name: 'Quill', package: 'quill', field: rich, holds: 'rich' },
  {
    id: 'prosemirror',
    name: 'ProseMirror',
    package: 'prosemirror-view',
    field: rich,
    holds: 'rich',
    breaks: true,
  },
  {
    id: 'tiptap',
    name: 'TipTap',
    package: '@tiptap/core',
    field: rich,
    holds: 'rich',
    breaks: true,
  },
  { id: 'lexical', name: 'Lexical', package: 'lexical', field: rich, holds: 'rich', breaks: true },
  { id: 'slate', name: 'Slate', package: 'slate-react', field: rich, holds: 'rich' },
  { id: 'draft', name: 'Draft.js', package: 'draft-js', field: rich, holds: 'rich', breaks: true },
  { id: 'trix', name: 'Trix', package: 'trix', field: 'trix-editor', holds: 'rich', breaks: true },
  {
    id: 'web-component',
    name: 'web component, closed root',
    package: null,
    field: 'note-box',
    holds: 'plain',
  },
  {
    id: 'synthetic-shadow',
    name: 'web component, synthetic shadow',
    package: '@lwc/synthetic-shadow',
    field: 'lightning-textarea',
    holds: 'plain',
  },
];

const require = createRequire(import.meta.url);

/** The version that is installed; null for what belongs to the browser. */
export function versionOf(editor: EditorUnderTest): string | null {
  if (editor.package === null) return null;
  return (require(`../../node_modules/${editor.package}/package.json`) as { version: string })
    .version;
}
