// The same note form with React in control of every value: what React does not know of is gone at the next key.
import { type FormEvent, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { element } from './page.ts';
import { words } from './words.ts';

function Contact() {
  const [subject, setSubject] = useState('');
  const [note, setNote] = useState('');
  const [saved, setSaved] = useState<readonly { readonly id: number; readonly text: string }[]>([]);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setSaved([{ id: saved.length, text: note }, ...saved]);
    setNote('');
  };
  return (
    <div className="columns">
      <form className="card" onSubmit={save}>
        <h2>{words.compose}</h2>
        <label>
          <span>{words.subject}</span>
          <input
            id="subject"
            type="text"
            value={subject}
            onChange={(event) => setSubject(event.target.value)}
          />
        </label>
        <label>
          <span>{words.note}</span>
          <textarea
            id="note"
            rows={7}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </label>
        <div className="actions">
          <output id="length">{note.length}</output>
          <button type="submit" className="main" id="save">
            {words.save}
          </button>
        </div>
      </form>
      <section className="card history">
        <h2>{words.history}</h2>
        <ol id="history">
          {saved.map(({ id, text }) => (
            <li key={id}>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

createRoot(element('app')).render(<Contact />);
