import type { Words } from './words.ts';

/** The element with this id, of which the page is sure that it is there. */
export function element<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no #${id}`);
  return found as Kind;
}

type Word = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

function each(attribute: string, fill: (target: HTMLElement, word: Word) => void): void {
  for (const target of document.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
    fill(target, target.dataset[attribute] as Word);
  }
}

/** Puts the words of one language wherever the page asks for them. */
export function label(words: Words): void {
  document.documentElement.lang = words.nav[0] === 'Klanten' ? 'nl' : 'en';
  document.title = words.title;
  each('words', (target, word) => {
    target.textContent = words[word];
  });
  each('placeholder', (target, word) => target.setAttribute('placeholder', words[word]));
  each('title', (target, word) => target.setAttribute('title', words[word]));
  each('label', (target, word) => {
    target.setAttribute('aria-label', words[word]);
    target.setAttribute('placeholder', words[word]);
  });
  const links = words.nav.map((name) =>
    Object.assign(document.createElement('a'), { href: '#', textContent: name }),
  );
  document.querySelector('[data-list=nav]')?.append(...links);
  const options = words.channels.map((name) => new Option(name));
  document.querySelector('#channel')?.append(...options);
  for (const [name = '', value = ''] of words.facts) {
    const term = document.createElement('dt');
    const fact = document.createElement('dd');
    term.textContent = name;
    fact.textContent = value;
    const pair = document.createElement('div');
    pair.append(term, fact);
    document.querySelector('#facts')?.append(pair);
  }
}
