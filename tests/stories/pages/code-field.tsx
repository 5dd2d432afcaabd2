// A CRM that keeps a code beside the note, with React in control of every value; `#state` is what it would save.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const codes = [
  { value: '', label: 'geen' },
  { value: '1', label: 'A1' },
  { value: '2', label: 'A2' },
  { value: '9', label: 'Eigen keuze' },
];
const names = ['A1 – extra verificatie', 'A2 – niet noemen', 'B1 – team'];

function Customer() {
  const [note, setNote] = useState('');
  const [one, setOne] = useState('');
  const [many, setMany] = useState<readonly string[]>([]);
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  return (
    <form>
      <label>
        Notitie{' '}
        <textarea id="note" value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <label>
        Code{' '}
        <select id="one" value={one} onChange={(event) => setOne(event.target.value)}>
          {codes.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Codes{' '}
        <select
          id="many"
          multiple
          value={many}
          onChange={(event) => setMany([...event.target.selectedOptions].map(({ value }) => value))}
        >
          {codes.slice(1).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        Kenmerk <input id="text" value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        Vast <input id="fixed" value="" onChange={() => undefined} />
      </label>
      <label>
        Keuze{' '}
        <input
          id="combo"
          role="combobox"
          aria-expanded={isOpen}
          aria-controls="names"
          value={isOpen ? typed : chosen}
          onChange={(event) => {
            setTyped(event.target.value);
            if (event.target.value === '') setChosen('');
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
        />
      </label>
      {isOpen && (
        <div id="names" role="listbox">
          {names
            .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
            .map((name) => (
              // biome-ignore lint/a11y/useFocusableInteractive: as many pages do it
              // biome-ignore lint/a11y/useKeyWithClickEvents: as many pages do it
              <div
                key={name}
                role="option"
                aria-selected={name === chosen}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  setChosen(name);
                  setOpen(false);
                }}
              >
                {name}
              </div>
            ))}
        </div>
      )}
      <output id="state">{JSON.stringify({ one, many, text, chosen })}</output>
    </form>
  );
}

const app = document.getElementById('app');
if (app) createRoot(app).render(<Customer />);
