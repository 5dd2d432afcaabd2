import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { asText, place } from './content.ts';

function Form() {
  const [note, setNote] = useState('');
  globalThis.editor = {
    fill: (content) => flushSync(() => setNote(asText(content))),
    value: () => note,
  };
  return <textarea value={note} onChange={({ target }) => setNote(target.value)} />;
}

flushSync(() => createRoot(place()).render(<Form />));
