// From focus to code. The note is read and checked in the field where it is typed; nothing of it goes elsewhere.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { categories } from '../../rules/categories.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import type { Finding } from '../../rules/engine/types.ts';
import {
  type Catalogue,
  catalogue,
  checkAsTyped,
  compile,
  replace,
  stories,
  withoutPolicy,
} from '../../rules/index.ts';
import { answersTo } from './answers.ts';
import { reachBackground } from './background.ts';
import { fieldFor } from './field-for.ts';
import { makeHost, removeForeignHosts } from './host.ts';
import { Notes } from './notes.ts';
import { promptDoor } from './prompt-door.ts';
import { Stage } from './stage.ts';
import { toldOf } from './told.ts';
import { tongueOf } from './tongue.ts';
import { makeUnderlines } from './underlines.ts';
import { viewOf } from './view.ts';

export default defineUnlistedScript(() => {
  if (globalThis.discreet?.focus) return;
  const life = new AbortController();
  const { signal } = life;

  // The built-in rules protect until the organisation's arrive; null: Discreet is off for this site.
  let inForce: InForce | null = withoutPolicy();
  let tongue = tongueOf(inForce, categories, replace, browser.i18n.getUILanguage());
  let compiled: Catalogue | undefined;
  const background = reachBackground({ inForceChanged: obey, enterPrompt }, signal);

  const host = makeHost(background.isThere, signal);
  const underlines = makeUnderlines(host.layer, signal);

  // focus → is it a note field → read → check → stories …
  const notes: Notes = new Notes(
    {
      field: (found, until) => fieldFor(found, host.layer, until),
      reader() {
        let findings = (_: string): readonly Finding[] => [];
        let by: InForce | null = null;
        return (text) => {
          if (!inForce) return [];
          compiled ??= compile([...catalogue, ...inForce.terms]);
          if (by !== inForce) findings = checkAsTyped(compiled, inForce);
          by = inForce;
          return stories(text, findings(text), inForce.codeBook);
        };
      },
      changed: (note) => stage.show(note),
      gone: (note) => stage.remove(note),
      isPrompt: (target) => target === host.element,
    },
    signal,
  );

  // … → underlines, chip and card …
  const stage = new Stage({
    host,
    underlines,
    prompt: (note) => prompt.show(note && viewOf(note, tongue)),
    moved: () => prompt.reposition(),
    current: () => notes.current,
    lost: (note) => notes.forget(note),
    replaced: () => life.abort(),
    counted: (open) => background.countOpen(open),
  });

  // … → choice → replace → verify → check again
  const answers = answersTo({
    note: () => notes.current,
    promptHasFocus: () => document.activeElement === host.element,
    edit: (text, span, code) => tongue.edit(text, span, code),
  });
  const prompt = promptDoor(host.root, answers, background.injectPrompt);

  function enterPrompt() {
    // A frame without the focus has an active element all the same.
    const note = document.hasFocus() ? notes.written : null;
    const story = note?.nearest();
    if (story) note?.openCard(story.id);
  }

  function obey(next: InForce | null) {
    // Compiling takes a moment: only where the organisation's own terms are others than before.
    if (JSON.stringify(next?.terms) !== JSON.stringify(inForce?.terms)) compiled = undefined;
    inForce = next;
    if (next === null) {
      notes.forgetAll();
      host.leave();
      return;
    }
    tongue = tongueOf(next, categories, replace, browser.i18n.getUILanguage());
    for (const note of notes.all()) note.look('changed');
    notes.focus(document.activeElement);
  }

  host.element.addEventListener(
    'focusout',
    ({ relatedTarget }) => notes.leavePrompt(relatedTarget),
    { signal },
  );

  // Where an update of the extension left its predecessor in the page, this one takes over.
  removeForeignHosts();
  const ear = (target: EventTarget | null) => {
    if (inForce) notes.focus(target);
  };
  const tell = (text: string) => {
    if (!inForce) return null;
    compiled ??= compile([...catalogue, ...inForce.terms]);
    const told = stories(text, checkAsTyped(compiled, inForce)(text), inForce.codeBook);
    return told.map((story) => toldOf(story, text, tongue));
  };
  globalThis.discreet = { ...globalThis.discreet, focus: ear, tell };
  signal.addEventListener('abort', () => {
    delete globalThis.discreet?.focus;
    delete globalThis.discreet?.tell;
    delete globalThis.discreet?.slot;
  });
  ear(document.activeElement);
  void background.inForce().then((answer) => {
    if (answer !== undefined && !signal.aborted) obey(answer);
  });
});
