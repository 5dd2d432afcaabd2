// A customer-contact screen that behaves as CRMs do: labels, a toolbar, a dialog, frames, single-key shortcuts.
import { fillChat, fillMail } from './frames.ts';
import { element, label } from './page.ts';
import { type Entry, words } from './words.ts';

function showEntry(entry: Entry): void {
  const item = document.createElement('li');
  const meta = document.createElement('div');
  meta.className = 'meta';
  const channel = document.createElement('span');
  channel.className = 'channel';
  channel.textContent = entry.channel;
  meta.append(channel, ` ${entry.when} · ${entry.by}`);
  const subject = document.createElement('strong');
  subject.textContent = entry.subject;
  const note = document.createElement('p');
  note.textContent = entry.note;
  item.append(meta, subject, note);
  element('history').prepend(item);
}

function record(subject: string, channel: string, note: string): void {
  if (note === '') return;
  showEntry({ when: words.now, channel, by: words.agent, subject, note });
  element('saved').textContent = words.saved;
}

function onSave(): void {
  const note = element<HTMLTextAreaElement>('note');
  const subject = element<HTMLInputElement>('subject');
  const channel = element<HTMLSelectElement>('channel');
  record(subject.value || words.compose, channel.value, note.value);
  note.value = '';
  subject.value = '';
}

function onSaveMemo(): void {
  const memo = element('memo');
  record(words.memo, words.memo, memo.innerText.trimEnd());
  memo.replaceChildren();
}

function onDialogClosed(): void {
  const dialog = element<HTMLDialogElement>('callback-dialog');
  const note = element<HTMLTextAreaElement>('callback-note');
  if (dialog.returnValue === 'save')
    record(words.callbackTitle, words.channels[0] ?? '', note.value);
  note.value = '';
}

function onShortcut(event: KeyboardEvent): void {
  const { target } = event;
  const typing =
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]');
  if (event.key === '/' && !typing) {
    event.preventDefault();
    element('search').focus();
  }
}

label(words);
for (const entry of words.entries.toReversed()) showEntry(entry);
fillChat(element<HTMLIFrameElement>('chat'), words);
fillMail(element<HTMLIFrameElement>('mail'), words);

element('compose').addEventListener('submit', (event) => {
  event.preventDefault();
  onSave();
});
element('save-memo').addEventListener('click', onSaveMemo);
element('callback').addEventListener('click', () =>
  element<HTMLDialogElement>('callback-dialog').showModal(),
);
element('callback-dialog').addEventListener('close', onDialogClosed);
document.addEventListener('keydown', onShortcut);
for (const button of document.querySelectorAll<HTMLElement>('[data-format]')) {
  // The selection stays in the memo while its tools are used.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => document.execCommand(button.dataset.format ?? ''));
}
