// A form that React draws anew, element and all, whenever it is asked to.
import { type ChangeEvent, createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

function Redrawn() {
  const [note, setNote] = useState('');
  const [key, setKey] = useState(0);
  Object.assign(window, { redraw: () => setKey((last) => last + 1) });
  return createElement('textarea', {
    key,
    id: 'redrawn',
    autoFocus: key > 0,
    'aria-label': 'Notitie',
    value: note,
    onChange: ({ target }: ChangeEvent<HTMLTextAreaElement>) => {
      setNote(target.value);
      // As where a field is named after what it holds.
      if (target.value.endsWith('#')) setKey((last) => last + 1);
    },
  });
}
createRoot(document.querySelector('#react') as HTMLElement).render(createElement(Redrawn));

declare global {
  interface Window {
    redraw(): void;
  }
}
