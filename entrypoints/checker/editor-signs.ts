/**
 * How code editors are recognised: they are never note fields.
 * Guarded, each with a row of its own, by tests/fields/note-field.test.ts, '%s is left alone'.
 */
export const codeEditors: readonly {
  readonly name: string;
  readonly selector: string;
  readonly seen: string;
}[] = [
  { name: 'CodeMirror 5', selector: '.CodeMirror', seen: '2026-11' },
  { name: 'CodeMirror 6', selector: '.cm-editor', seen: '2026-11' },
  { name: 'Monaco', selector: '.monaco-editor', seen: '2026-11' },
  { name: 'Ace', selector: '.ace_editor', seen: '2026-11' },
  { name: 'any that says so', selector: '[role=code], code', seen: '2026-11' },
];
