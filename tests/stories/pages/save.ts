// Every way in which a CRM may save a note; each save adds a line to #saved, by which way and what.
const byId = <E extends HTMLElement>(id: string): E => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no ${id}`);
  return found as E;
};
const note = byId<HTMLTextAreaElement>('note');
const line = byId<HTMLInputElement>('line');
const loose = byId<HTMLTextAreaElement>('loose');

function save(way: string, text: string): void {
  const item = document.createElement('li');
  item.textContent = `${way}: ${text}`;
  byId('saved').append(item);
}

const form = byId<HTMLFormElement>('form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const by = event.submitter?.id ?? 'script';
  save(`submit by ${by}`, note.value);
});
byId('by-script').addEventListener('click', () => form.requestSubmit());
byId('one-line').addEventListener('submit', (event) => {
  event.preventDefault();
  save('enter', line.value);
});
note.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) save('keys', note.value);
});
byId('down').addEventListener('pointerdown', () => save('pointerdown', loose.value));
byId('down').addEventListener('click', () => {
  document.documentElement.dataset.clicks = `${Number(document.documentElement.dataset.clicks ?? 0) + 1}`;
});
byId('keep').addEventListener('mousedown', () => save('mousedown', loose.value));

const root = byId('shadow').attachShadow({ mode: 'open' });
root.innerHTML = `
  <form><label>Notitie in een schaduwboom <textarea id="note" style="width: 100%"></textarea></label>
  <button>Opslaan</button></form>`;
root.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  save('shadow', root.querySelector('textarea')?.value ?? '');
});
byId('around').addEventListener('submit', (event) => {
  event.preventDefault();
  save('frame', byId<HTMLIFrameElement>('editor').contentDocument?.body.innerText ?? '');
});

export {};
