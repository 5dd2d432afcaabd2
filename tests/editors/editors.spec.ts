// One behaviour in every editor: what an agent can rely on wherever the CRM lets a note be written.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { Desk } from './desk.ts';
import { type EditorUnderTest, editors } from './editors.ts';
import * as notes from './notes.ts';
import { underUnderlines } from './underlines.ts';

const pages = new URL('./pages', import.meta.url).pathname;
const { told, code } = notes;

/** Only these, by id, while one is looked at. */
const asked = process.env.DISCREET_EDITORS?.split(',');
const chosen = editors.filter(({ id }) => asked?.includes(id) ?? true);

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, { pages });
  });
  afterAll(() => browser?.close());

  describe.each(chosen)('$name', (editor: EditorUnderTest) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await Desk.at(browser, editor);
    });
    afterAll(() => desk?.page.close());

    const hasParagraphs = editor.holds !== 'line';
    /** Where the story stands, by the name of the case. */
    const places: readonly (readonly [
      string,
      (words: string) => ReturnType<typeof notes.first>,
    ])[] = [
      ...(hasParagraphs
        ? ([
            ['the first paragraph', notes.first],
            ['a middle paragraph', notes.middle],
            ['the last paragraph', notes.last],
          ] as const)
        : ([['the line', notes.oneLine]] as const)),
      ...(editor.breaks ? ([['a line after a break', notes.afterBreak]] as const) : []),
    ];

    it('finds a story that is typed and underlines just its words', async () => {
      const typed = `Klt belt over factuur. ${told}, wil nieuw nummer.`;
      await desk.fill(notes.nothing);
      await desk.enter();
      await desk.page.type(typed);
      await desk.counts(1);
      for (const met of await underUnderlines(desk.view)) expect(told).toContain(met);
    });

    it.each(places)(
      'puts a code in the place of a story in %s, and nothing else changes',
      async (_, note) => {
        const wanted = await desk.valueOf(note(code));
        await desk.fill(note(told));
        await desk.enter();
        await desk.counts(1);
        await desk.takeCode();
        await desk.saves(wanted);
      },
    );

    it('brings the story back with one Ctrl+Z', async () => {
      const [, note] = places[0] as (typeof places)[0];
      const before = await desk.valueOf(note(told));
      await desk.enter();
      await desk.counts(1);
      await desk.takeCode();
      await desk.counts(0);
      await desk.page.press('Control+z');
      await desk.saves(before);
    });

    it('leaves the caret where it was, and typing goes on there', async () => {
      const note = hasParagraphs ? notes.first : notes.oneLine;
      const lines = note(code);
      const end = lines.at(-1)?.map(({ text }) => ({ text: `${text} Ok` })) ?? [];
      const wanted = await desk.valueOf([...lines.slice(0, -1), end]);
      await desk.fill(note(told));
      await desk.enter();
      await desk.counts(1);
      await desk.takeCode();
      await desk.counts(0);
      await desk.page.type(' Ok');
      await desk.saves(wanted);
    });

    it.runIf(hasParagraphs)('replaces twice in a row', async () => {
      const wanted = await desk.valueOf(notes.twice(code, code));
      await desk.fill(notes.twice(told, told));
      await desk.enter();
      await desk.counts(2);
      await desk.takeCode();
      await desk.counts(1);
      await desk.takeCode();
      await desk.saves(wanted);
    });

    it.runIf(editor.holds === 'rich')('replaces across words in bold', async () => {
      const wanted = await desk.valueOf(notes.withoutBold);
      await desk.fill(notes.withBold);
      await desk.enter();
      await desk.counts(1);
      await desk.takeCode();
      await desk.saves(wanted);
    });
  });
});
