// What the browser itself says of Discreet: the same messages in both languages, and all that is asked for.
import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import type { en } from '../../components/text/en.ts';
import type { Words } from '../../components/text/words.ts';

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const messagesIn = (language: string) =>
  JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, Message>;

const shapeOf = (messages: Record<string, Message>) =>
  Object.entries(messages)
    .map(([name, { placeholders }]) => [name, placeholders ?? {}] as const)
    .sort(([a], [b]) => a.localeCompare(b));

test('the browser has each message in both languages, with the same placeholders', () => {
  expect(shapeOf(messagesIn('nl'))).toEqual(shapeOf(messagesIn('en')));
});

test('no message is empty, and each placeholder is spoken', () => {
  for (const { message, placeholders = {} } of ['nl', 'en'].flatMap((language) =>
    Object.values(messagesIn(language)),
  )) {
    expect(message.trim()).not.toBe('');
    for (const name of Object.keys(placeholders)) {
      expect(message.toLowerCase()).toContain(`$${name.toLowerCase()}$`);
    }
  }
});

test('every message that the manifest names is there', () => {
  const named = [...read('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(2);
  expect(Object.keys(messagesIn('nl'))).toEqual(expect.arrayContaining(named));
});

test('a catalogue that lacks a word is no catalogue: the compiler refuses it, and so the build', () => {
  expectTypeOf<typeof en>().toExtend<Words>();
  expectTypeOf<Omit<typeof en, 'popup'>>().not.toExtend<Words>();
  expectTypeOf<
    Omit<typeof en, 'popup'> & { popup: Omit<typeof en.popup, 'open'> }
  >().not.toExtend<Words>();
});
