// One behaviour in every editor: what an agent can rely on wherever the CRM lets a note be written.
import { afterAll, beforeAll, describe, it } from 'vitest';
import { type Browser, crmHost } from '../drivers/driver.ts';
import { browsers, launch } from '../drivers/launch.ts';
import { cases } from './cases.ts';
import { Desk, plainHost } from './desk.ts';
import { editors } from './editors.ts';
import { failureOf } from './known.ts';
import { table, type Verdict } from './table.ts';

const pages = new URL('./pages', import.meta.url).pathname;

/** Only these, by id, while one is looked at. */
const asked = process.env.DISCREET_EDITORS?.split(',');
const chosen = editors.filter(({ id }) => asked?.includes(id) ?? true);

describe.each(browsers)('in %s', (name) => {
  let browser: Browser;
  const verdicts = new Map<string, Verdict>();
  beforeAll(async () => {
    browser = await launch(name, { pages, hosts: [crmHost, plainHost] });
  });
  afterAll(async () => {
    await browser?.close();
    // Told where the tests are told.
    process.stdout.write(
      `\n${table(chosen, (editor, head) => verdicts.get(`${editor} ${head}`))}\n`,
    );
  });

  describe.each(chosen)('$name', (editor) => {
    let desk: Desk;
    beforeAll(async () => {
      desk = await Desk.at(browser, editor);
    });
    afterAll(() => desk?.page.close());

    for (const one of cases.filter(({ holdsFor }) => holdsFor(editor))) {
      const failure = failureOf(editor.id, one.head, name);
      const run = async () => {
        verdicts.set(`${editor.id} ${one.head}`, 'fails');
        await one.run(desk);
        verdicts.set(`${editor.id} ${one.head}`, 'holds');
      };
      if (failure) it.fails(`${one.says} (known: ${failure.symptom})`, run);
      else it(one.says, run);
    }
  });
});
