// From focus to code. The note is read and checked in the field where it is typed; nothing of it goes elsewhere.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { categories } from '../../rules/categories.ts';
import type { InForce } from '../../rules/engine/policy.ts';
import {
  asOne,
  type Catalogue,
  catalogue,
  checkAsTyped,
  compile,
  modesIn,
  replace,
  replaceAll,
  stories,
  withoutPolicy,
} from '../../rules/index.ts';
import { answersTo } from './answers.ts';
import { reachBackground } from './background.ts';
import { CodeFields } from './code-field.ts';
import { openDoor } from './door.ts';
import { fieldFor } from './field-for.ts';
import { FieldReport } from './field-report.ts';
import { makeHost, removeForeignHosts } from './host.ts';
import type { Note } from './note.ts';
import { Notes } from './notes.ts';
import { promptDoor } from './prompt-door.ts';
import { Quiet } from './quiet.ts';
import { nothingRead, type Read, readerOf } from './reading.ts';
import { replaceAllOf } from './replacing.ts';
import { savingOf } from './saving.ts';
import { selectorsHere } from './selectors-here.ts';
import { makeShield } from './shield.ts';
import { Shortcut } from './shortcut.ts';
import { fieldOn, isIgnored } from './site-fields.ts';
import { Stage } from './stage.ts';
import { toldOf } from './told.ts';
import { tongueOf } from './tongue.ts';
import { makeUnderlines } from './underlines.ts';
import { detailOf, seenOf, viewOf } from './view.ts';

export default defineUnlistedScript(() => {
  if (globalThis.discreet?.focus) return;
  const life = new AbortController();
  const { signal } = life;

  // The built-in rules protect until the organisation's arrive; null: Discreet is off for this site.
  let inForce: InForce | null = withoutPolicy();
  const edits = { replace, replaceAll, asOne };
  let tongue = tongueOf(inForce, categories, edits, browser.i18n.getUILanguage());
  let compiled: Catalogue | undefined;
  let site = selectorsHere(inForce.site);
  let modes = modesIn(inForce);
  const codeFields = new CodeFields();
  const quiet = new Quiet();
  const background = reachBackground({ inForceChanged: obey, enterPrompt, quietChanged }, signal);
  const report = new FieldReport(background.fieldIs);

  const shortcut = new Shortcut(
    background.shortcut,
    () => notes.current && stage.show(notes.current, false),
    () => notes.current !== null,
    signal,
  );
  const host = makeHost(background.isThere, signal);
  const underlines = makeUnderlines(host.layer, signal);
  const written = globalThis.discreet?.written ?? null;

  // focus → is it a note field → read → check → stories …
  const notes: Notes = new Notes(
    {
      found: (element) => report.noteOf(element, fieldOn(site, element)),
      field: (found, until) => fieldFor(found, host.layer, until),
      reader() {
        let read: Read = () => nothingRead;
        let by: InForce | null = null;
        return (text, caret) => {
          if (!inForce) return nothingRead;
          compiled ??= compile([...catalogue, ...inForce.terms], inForce.phrases);
          if (by !== inForce) read = readerBy(compiled, inForce);
          by = inForce;
          return read(text, caret);
        };
      },
      isQuiet: () => quiet.isOn(Date.now()),
      newlyFound: (rules) =>
        background.countObserved(rules.flatMap((id) => modes.observed.get(id) ?? [])),
      changed(note, inAWord) {
        saves.looked(note, notes.current);
        codeFields.looked(note);
        report.looked(note, () => notes.written);
        stage.show(note, inAWord);
      },
      gone: (note) => stage.remove(note),
      isPrompt: (target) => target === host.element,
    },
    written,
    signal,
  );

  // … → underlines, chip and card …
  const stage = new Stage({
    host,
    underlines,
    prompt: (note) => prompt.show(note && viewOf(note, tongue, around(note))),
    seen: (note) => [tongue, JSON.stringify(around(note)), ...seenOf(note)],
    told: (note) => detailOf(note, tongue, around(note)),
    preload: () => prompt.preload(),
    moved(note) {
      // A dialog may have opened around the field since.
      host.stand(note.field.element);
      prompt.reposition();
    },
    caretMoved: () => prompt.makeWay(),
    current: () => notes.current,
    lost: (note) => notes.forget(note),
    replaced: () => life.abort(),
    counted: (open) => background.countOpen(open),
  });

  const around = (note: Note) => ({
    shortcut: shortcut.keys,
    asked: saves.asksFor(note) ? saves.asked : null,
    quiet: quiet.view(Date.now()),
  });

  // … → save → question …
  const saves = savingOf(
    {
      notes,
      confirmed: () => modes.confirmed,
      saveButtons: () => site.saveButtons,
      show: (note) => stage.show(note, false),
      promptComes: () => prompt.comes(),
      promptHasFocus,
      async replaceAll(note) {
        const done = await replaceAllOf(note, tongue.all);
        return done !== null && setCode(note, done.before, done.codes);
      },
    },
    signal,
  );

  // … → choice → replace → verify → check again
  const answers = answersTo({
    note: () => notes.current,
    promptHasFocus,
    edit: (text, span, code) => tongue.edit(text, span, code),
    all: (text, told) => tongue.all(text, told),
    coded: (note, before, codes) => void setCode(note, before, codes),
    snooze: (on) => background.snooze(on),
    saves: {
      saveWithCodes: () => void saves.saveWithCodes(),
      saveAsIs: () => saves.saveAsIs(),
      backToNote: () => saves.back(),
    },
  });

  const prompt = promptDoor(host.root, answers, async () => {
    await shortcut.learn();
    return background.injectPrompt();
  });

  function promptHasFocus() {
    return document.activeElement === host.element;
  }

  /** The chosen codes, in the CRM's own field too. */
  async function setCode(note: Note, before: string, codes: readonly string[]) {
    if (!site.codeField || codes.length === 0) return true;
    const isSet = await codeFields.put(note, before, codes, site.codeField, tongue.codeBook);
    if (!isSet) notes.of(note.field.element)?.notices.tell('not-in-code-field');
    return isSet;
  }

  function quietChanged(until: number | null) {
    quiet.set(until);
    if (notes.current) stage.show(notes.current, false);
  }

  /** There and back with the same keys. */
  function enterPrompt() {
    const note = notes.written;
    if (document.activeElement === host.element) note?.field.focus();
    else note?.enterNearest();
  }

  function obey(next: InForce | null) {
    // Compiling takes a moment: only where the organisation's own terms are others than before.
    const own = (of: InForce | null) => JSON.stringify([of?.terms, of?.phrases]);
    if (own(next) !== own(inForce)) compiled = undefined;
    inForce = next;
    if (next === null) {
      saves.stop();
      notes.forgetAll();
      host.leave();
      return;
    }
    tongue = tongueOf(next, categories, edits, browser.i18n.getUILanguage());
    site = selectorsHere(next.site);
    quiet.allow(next.snooze);
    modes = modesIn(next);
    if (modes.confirmed.size > 0) saves.start();
    else saves.stop();
    notes.keepOnly(({ field }) => !isIgnored(site, field));
    for (const note of notes.all()) note.look('changed');
    ear(document.activeElement);
  }

  host.element.addEventListener(
    'focusout',
    ({ relatedTarget }) => notes.leavePrompt(relatedTarget),
    { signal },
  );

  // Where an update of the extension left its predecessor in the page, this one takes over.
  removeForeignHosts();
  const tree = document.documentElement;
  function ear(target: EventTarget | null) {
    // document.open() takes the listeners off all that stands in the document, ours as well: another checker begins.
    if (document.documentElement !== tree) life.abort();
    else if (inForce) notes.focus(target);
    return !signal.aborted;
  }
  const tell = (text: string) => {
    if (!inForce) return null;
    compiled ??= compile([...catalogue, ...inForce.terms], inForce.phrases);
    const findings = checkAsTyped(compiled, inForce)(text).filter(modes.isShown);
    return stories(text, findings, inForce.codeBook).map((story) => toldOf(story, text, tongue));
  };
  const shield = makeShield({ host: host.element, root: host.root, returned: ear });
  openDoor({ focus: ear, tell, shield: shield.guard }, signal);
  // What was just written may open a card, so not before it is known whether one may open.
  if (!written) ear(document.activeElement);
  void Promise.all([background.inForce(), background.quiet()]).then(([answer, until]) => {
    if (signal.aborted) return;
    quietChanged(until);
    if (answer === undefined) ear(document.activeElement);
    else obey(answer);
  });
});

function readerBy(compiled: Catalogue, inForce: InForce): Read {
  const ask = checkAsTyped(compiled, inForce);
  const { isShown } = modesIn(inForce);
  return readerOf(ask, (text, findings) =>
    stories(text, findings.filter(isShown), inForce.codeBook),
  );
}
