import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { asHtml, place } from './content.ts';

const plugins = exampleSetup({ schema, menuBar: false });
const view = new EditorView(place(), { state: EditorState.create({ schema, plugins }) });
view.dom.style.whiteSpace = 'pre-wrap';
globalThis.editor = {
  fill(content) {
    const holder = document.createElement('div');
    holder.innerHTML = asHtml(content);
    const doc = DOMParser.fromSchema(schema).parse(holder, { preserveWhitespace: 'full' });
    view.updateState(EditorState.create({ doc, plugins }));
  },
  value: () => JSON.stringify(view.state.doc.toJSON()),
};
