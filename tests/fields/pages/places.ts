// Places in which CRMs keep their note fields.
import { type ChangeEvent, createElement, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';

class NoteForm extends HTMLElement {
  readonly form = this.attachShadow({ mode: this.id === 'closed' ? 'closed' : 'open' });

  connectedCallback(): void {
    this.form.innerHTML =
      '<input type="search"><textarea style="font: inherit; width: 420px; height: 80px"></textarea>';
  }

  /** The page itself knows what its field holds. */
  get note(): HTMLTextAreaElement {
    return this.form.querySelector('textarea') as HTMLTextAreaElement;
  }
}
customElements.define('note-form', NoteForm);

function Controlled() {
  const [note, setNote] = useState('');
  const area = createElement('textarea', {
    id: 'controlled',
    value: note,
    onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => setNote(target.value),
  });
  return createElement(Fragment, null, area, createElement('output', { id: 'state' }, note));
}
createRoot(document.querySelector('#react') as HTMLElement).render(createElement(Controlled));

const { contentDocument } = document.querySelector('#design') as HTMLIFrameElement;
if (contentDocument) contentDocument.designMode = 'on';

declare global {
  interface HTMLElementTagNameMap {
    'note-form': NoteForm;
  }
}
