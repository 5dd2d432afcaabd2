// Which fields hold notes.
import { expect, it } from 'vitest';
import { inLab } from './in-lab.ts';
import type {} from './pages/lab.ts';

const notes: readonly string[] = [
  '<textarea></textarea>',
  '<textarea name="comment" maxlength="4000"></textarea>',
  '<label>Notitie <textarea></textarea></label>',
  '<label>Beschrijf wat de klant zoekt <textarea></textarea></label>',
  '<textarea placeholder="Typ hier uw verzoek"></textarea>',
  '<textarea id="address-notes"></textarea>',
  '<label for="x">Opmerking bij adres</label><textarea id="x"></textarea>',
  '<input>',
  '<input type="text" name="subject" autocomplete="off">',
  '<label>Onderwerp <input type="text"></label>',
  '<input type="bogus">',
  '<div contenteditable></div>',
  '<div contenteditable="plaintext-only"></div>',
  '<div contenteditable role="textbox" aria-label="Bericht aan collega"></div>',
];

const noNotes: readonly string[] = [
  '<input type="password">',
  '<input type="search">',
  '<input type="email">',
  '<input type="tel">',
  '<input type="number">',
  '<input type="url">',
  '<input type="checkbox">',
  '<input type="text" role="searchbox">',
  '<input type="text" role="combobox">',
  '<input type="text" list="names">',
  '<input type="text" inputmode="numeric">',
  '<input type="text" maxlength="10">',
  '<input type="text" readonly>',
  '<input type="text" disabled>',
  '<fieldset disabled><textarea></textarea></fieldset>',
  '<textarea readonly></textarea>',
  '<div aria-hidden="true"><textarea></textarea></div>',
  '<form role="search"><input type="text"></form>',
  '<search><input></search>',
  '<input type="text" name="q">',
  '<input type="text" id="quickSearchField">',
  '<input type="text" placeholder="Zoeken…">',
  '<input type="text" aria-label="Filter op naam">',
  '<label>Zoek in notities <input type="text"></label>',
  '<div contenteditable aria-label="Zoeken"></div>',
  '<div contenteditable role="combobox"></div>',
  '<div contenteditable aria-readonly="true"></div>',
  '<input type="text" name="username">',
  '<label>Gebruikersnaam <input type="text"></label>',
  '<input type="text" name="bsn">',
  '<input type="text" id="customerIban">',
  '<label>E-mailadres <input type="text"></label>',
  '<label>Telefoonnummer: <input type="text"></label>',
  '<label>Geboortedatum <input type="text"></label>',
  '<span id="l">Postcode</span><input type="text" aria-labelledby="l">',
  '<input type="text" autocomplete="street-address">',
  '<input type="text" autocomplete="section-a billing tel">',
  '<input type="text" autocomplete="cc-number">',
  '<textarea autocomplete="shipping street-address"></textarea>',
  '<label>Adres <textarea></textarea></label>',
  '<div class="cm-editor"><div class="cm-content" contenteditable></div></div>',
  '<div class="monaco-editor"><textarea></textarea></div>',
  '<div class="ace_editor"><textarea></textarea></div>',
  '<div class="CodeMirror"><textarea></textarea></div>',
  '<div role="code" contenteditable></div>',
  '<code contenteditable></code>',
  '<div>geen veld</div>',
  '<button>Opslaan</button>',
];

const target = 'textarea, input, [contenteditable], button, div:not(:has(*))';

inLab((bench) => {
  const isNote = async (html: string) => {
    await bench().show(html);
    return bench().page.evaluate((selector) => {
      const element = document.querySelector(`main :is(${selector})`);
      return element !== null && globalThis.lab.noteField(element) !== null;
    }, target);
  };

  it.each(notes)('%s holds notes', async (html) => {
    expect(await isNote(html)).toBe(true);
  });

  it.each(noNotes)('%s is left alone', async (html) => {
    expect(await isNote(html)).toBe(false);
  });

  it('an editor is taken as a whole, whatever in it has the focus', async () => {
    await bench().show(
      '<div id="editor" contenteditable><p>een <b contenteditable>twee</b></p></div>',
    );
    expect(
      await bench().page.evaluate(
        () => globalThis.lab.noteField(document.querySelector('b') as Element)?.element.id,
      ),
    ).toBe('editor');
  });

  it('a document in design mode is an editor', async () => {
    await bench().show('<iframe></iframe>');
    expect(
      await bench().page.evaluate(() => {
        document.designMode = 'on';
        const name = globalThis.lab.noteField(document.body)?.element.localName;
        document.designMode = 'off';
        return name;
      }),
    ).toBe('body');
  });

  it('a field in shadow trees is found behind the focus of its host', async () => {
    await bench().show('<div id="host"></div>');
    expect(
      await bench().page.evaluate(() => {
        const outer = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
        outer.innerHTML = '<div></div>';
        const inner = (outer.firstElementChild as Element).attachShadow({ mode: 'open' });
        inner.innerHTML = '<textarea></textarea>';
        (inner.firstElementChild as HTMLElement).focus();
        const { activeElement } = document;
        return [
          activeElement?.id,
          activeElement && globalThis.lab.focusedIn(activeElement).localName,
        ];
      }),
    ).toEqual(['host', 'textarea']);
  });
});
