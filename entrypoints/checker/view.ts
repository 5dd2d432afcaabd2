// A note as the prompt shows it.
import type { AllView, FieldView, StoryView } from '../prompt/contract.ts';
import { stepsTo } from './answer-all.ts';
import { withLettersAhead } from './letters-ahead.ts';
import { buttonsNear } from './near-buttons.ts';
import type { Note } from './note.ts';
import type { Standing } from './standing.ts';
import type { Tongue } from './tongue.ts';

/** A card offers no more codes than can be read at a glance. */
const mostCodes = 3;
/** How much of the note is shown around a story, in characters. */
const around = 60;

/** What the prompt shows that does not come from the note. */
export interface Around {
  /** The keys that lead to the prompt. */
  readonly shortcut: string | null;
  /** How often the question before saving was asked; null: it is not asked now. */
  readonly asked: number | null;
  readonly quiet: FieldView['quiet'];
}

/** Its functions answer for the note as it is when they are called. */
export function viewOf(note: Note, tongue: Tongue, { shortcut, asked, quiet }: Around): FieldView {
  const { field, open, found, notices, trail, isPart } = note;
  const { here } = trail;
  return {
    language: tongue.language,
    shortcut,
    codeBook: tongue.codeBook,
    stories: found.shown.map((standing) => storyView(standing, note, tongue)),
    count: found.count,
    isPart,
    kept: found.kept.map(({ standing, reason }) => ({ ...briefly(standing, tongue), reason })),
    open,
    overview: here?.at === 'list' || here?.at === 'all' ? here.at : null,
    all: () => (note.found.sure.length < 2 ? null : allOf(note, tongue)),
    saving: asked === null ? null : { ...allOf(note, tongue), asked },
    quiet,
    focus: trail.hasFocus,
    notice: notices.now,
    unsaved: notices.isUnsaved,
    left: notices.left,
    cleaned: () => note.notices.cleaned,
    storyRects: () => field.rectsOfAll(note.found.shown.map(({ story }) => story)).flat(),
    fieldRect: () => field.rect(),
    caretRect: () => field.caretRect(),
    roomAt: (caret) => withLettersAhead(field.element, caret),
    avoid: () => buttonsNear(field.element, tongue.saveButtons),
  };
}

/** What of a note is seen in the prompt at once: where nothing of it has changed, the prompt need not be drawn again. */
export function seenOf({ found, notices, trail, isPart }: Note): readonly unknown[] {
  const { shown, kept, count } = found;
  const ids = [
    ...shown.map(({ id }) => id),
    '-',
    ...kept.map(({ standing }) => standing.id),
  ].join();
  const { here, hasFocus, entries } = trail;
  const { now, isUnsaved, left } = notices;
  const kind = shown[0]?.story.kind;
  return [kind, ids, count, isPart, here, hasFocus, entries, now, isUnsaved, left];
}

/** What is open tells of the text; that may come up to date when the agent pauses. */
export function detailOf(note: Note, tongue: Tongue, { asked }: Around): string {
  const { here } = note.trail;
  if (here?.at === 'all' || asked !== null) return note.text;
  if (here?.at === 'list') return JSON.stringify(note.found.shown.map(({ quote }) => quote));
  const standing = note.open === null ? undefined : note.found.find(note.open);
  return standing ? JSON.stringify(cardOf(storyView(standing, note, tongue))) : '';
}

function cardOf({ preview, codes, ...rest }: StoryView): unknown[] {
  const ids = [...codes.map(({ id }) => id), null];
  return [rest, ids.map((id) => [id, preview(id)])];
}

function briefly({ id, story, quote }: Standing, { nameOf }: Tongue) {
  return {
    id,
    kind: story.kind,
    categories: [...new Set(story.findings.map(({ category }) => nameOf(category)))],
    quote,
  };
}

function allOf({ field, text, found }: Note, tongue: Tongue): AllView {
  const all = tongue.all(
    text,
    found.sure.map(({ story }) => story),
  );
  const parts: AllView['parts'][number][] = [];
  let at = 0;
  for (const { start, end, insert } of all.edits) {
    parts.push(
      { is: 'same', text: text.slice(at, start) },
      { is: 'out', text: text.slice(start, end) },
      { is: 'in', text: insert },
    );
    at = end;
  }
  parts.push({ is: 'same', text: text.slice(at) });
  return {
    codes: all.codes.flatMap((id) => tongue.code(id) ?? []),
    parts: parts.filter((part) => part.text !== ''),
    undo: stepsTo(all, field).length,
  };
}

function storyView(standing: Standing, note: Note, tongue: Tongue): StoryView {
  const { id, story } = standing;
  const now = () => note.found.find(id)?.story ?? story;
  const codes = story.codes.map((code) => tongue.code(code)).filter((code) => code !== undefined);
  return {
    ...briefly(standing, tongue),
    confidence: story.confidence,
    found: [...new Map(story.findings.map((one) => [one.rule, one])).values()],
    helpLines: tongue.helpFor(story.findings.map(({ category }) => category)),
    codes: codes.filter(({ omit }) => !omit).slice(0, mostCodes),
    omitFirst: codes[0]?.omit === true,
    preview(code) {
      const { text } = note;
      const { start, end, insert } = tongue.edit(text, now(), code);
      return { before: lineBefore(text, start), insert, after: lineAfter(text, end) };
    },
    rects: () => note.field.rects(now()),
  };
}

/** The line up to there, from a whole word on. */
function lineBefore(text: string, end: number): string {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  return line.length <= around ? line : `…${line.slice(-around).replace(/^\S*(?=\s)/u, '')}`;
}

/** The line from there on, up to a whole word. */
function lineAfter(text: string, start: number): string {
  const [line = ''] = text.slice(start).split('\n', 1);
  return line.length <= around ? line : `${line.slice(0, around).replace(/(?<=\s)\S*$/u, '')}…`;
}
