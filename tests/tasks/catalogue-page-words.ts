// What the catalogue's pages say around the rules.
import type { Category, Language } from '../../rules/engine/types.ts';

interface PageWords {
  introduction(rules: number): string;
  readonly context: string;
  readonly identifier: string;
  countsAs(category: Category): string;
  readonly looksFor: string;
  readonly learned: string;
  readonly proposes: string;
  readonly ground: string;
  readonly file: string;
  readonly flags: string;
  readonly allows: string;
}

export const cataloguePageWords: Readonly<Record<Language, PageWords>> = {
  nl: {
    introduction: (rules) => `# Wat Discreet zoekt

[English](CATALOGUE.en.md) · Deze bladzijde wordt gemaakt uit de regels zelf (\`npm run catalogue\`). Verander haar niet met de hand: verander de regel.

Discreet leest een notitie terwijl die wordt getypt en onderstreept wat er beter niet in staat. Dat doen ${rules} regels. Elke notitie wordt met al die regels nagekeken, in het Nederlands en in het Engels.

## Zo leest u deze bladzijde

- Regels staan bij elkaar per categorie. **Situaties** zijn verhalen over iemands leven; **gegevens** zijn nummers, adressen en wachtwoorden.
- Een **code** vervangt het verhaal in de notitie. Zij zegt wat een collega moet doen, nooit waarom. De eerste code is het eerste voorstel. *Niet vastleggen* betekent: er komt niets voor in de plaats. Uw organisatie kan een eigen codeboek en eigen codes per regel instellen.
- De **grondslag** zegt waarom het gevoelig is, met een link naar de tekst.
- Onder *Vindt* is <mark>gemarkeerd</mark> wat de regel precies moet vinden, niet meer en niet minder. Onder *Laat staan* mag de regel niets vinden. ⏎ is een nieuwe regel in de notitie.
- Alle mensen, adressen en nummers in de voorbeelden zijn verzonnen. De voorbeelden zijn ook de proef op de regel: klopt er één niet, dan komt er geen nieuwe versie.
- Een regel vindt niet elke zin over zijn onderwerp. Hoeveel er gevonden wordt, en hoeveel niet, staat in de [README](../README.md).

## Zo stelt u een betere zin voor

U hoeft niet te kunnen programmeren.

1. Zoek hieronder de regel en open het bestand dat erbij staat. Onderaan staan twee lijsten: \`flags\` (moet gevonden worden) en \`allows\` (moet blijven staan).
2. Zet uw zin op een eigen regel in een van de lijsten, tussen aanhalingstekens en met een komma erachter. In \`flags\` komen vierkante haken om de woorden die uit de notitie moeten:

   \`\`\`ts
   flags: [
     "[Haar ex staat elke avond voor de deur], wil een nieuw nummer.",
   ],
   allows: [
     "De monteur staat om acht uur voor de deur.",
   ],
   \`\`\`

3. Verzin alles: schrijf nooit een zin over uit een echte notitie.
4. Dien de wijziging in (op GitHub: *Propose changes*). Vindt de regel de zin nog niet, dan past iemand die de [patronen](engine/pattern.ts) kent hem aan; uw zin blijft als proef. Woorden die alleen uw organisatie kent, horen in haar beleid: \`terms\` in de [README](../README.md).`,
    context: 'Situaties',
    identifier: 'Gegevens',
    countsAs: (category) => `In een beleid heet deze categorie \`${category}\`.`,
    looksFor: '**Zoekt:**',
    learned:
      '**Hoe:** deze regel heeft geen patronen. Hij herkent een verhaal aan wat gewichten uit voorbeeldnotities hebben geleerd.',
    proposes: '**Stelt voor:**',
    ground: '**Grondslag:**',
    file: '**Bestand:**',
    flags: 'Vindt:',
    allows: 'Laat staan:',
  },
  en: {
    introduction: (rules) => `# What Discreet looks for

[Nederlands](CATALOGUE.nl.md) · This page is made from the rules themselves (\`npm run catalogue\`). Do not change it by hand: change the rule.

Discreet reads a note while it is being typed and underlines what had better not stand in it. ${rules} rules do that. Every note is checked by all of them, in Dutch and in English.

## How to read this page

- Rules stand together by category. **Situations** are stories of somebody's life; **details** are numbers, addresses and passwords.
- A **code** takes the story's place in the note. It says what a colleague must do, never why. The first code is the first proposal. *Leave it out* means that nothing takes its place. Your organisation can set a code book of its own, and its own codes per rule.
- The **ground** says why it is sensitive, with a link to the text.
- Under *Flags*, what the rule must find is <mark>marked</mark>: that, no more and no less. Under *Leaves alone* the rule may find nothing. ⏎ is a new line in the note.
- All people, addresses and numbers in the examples are invented. The examples are the rule's test as well: where one fails, there is no new version.
- A rule does not find every sentence on its subject. How much is found, and how much is not, stands in the [README](../README.md).

## How to propose a better sentence

You need not know how to program.

1. Find the rule below and open the file that it names. At its end are two lists: \`flags\` (must be found) and \`allows\` (must be left alone).
2. Put your sentence on a line of its own in one of the lists, between quotation marks and with a comma after it. In \`flags\`, square brackets go around the words that must leave the note:

   \`\`\`ts
   flags: [
     "[Her ex is at her door every night], wants a new number.",
   ],
   allows: [
     "The engineer will be at the door at eight.",
   ],
   \`\`\`

3. Invent everything: never copy a sentence from a real note.
4. Hand the change in (on GitHub: *Propose changes*). If the rule does not find the sentence yet, somebody who knows the [patterns](engine/pattern.ts) changes it; your sentence stays as its test. Words that only your organisation knows belong in its policy: \`terms\` in the [README](../README.md).`,
    context: 'Situations',
    identifier: 'Details',
    countsAs: (category) => `In a policy this category is called \`${category}\`.`,
    looksFor: '**Looks for:**',
    learned:
      '**How:** this rule has no patterns. It knows a story by what weights have learned from example notes.',
    proposes: '**Proposes:**',
    ground: '**Ground:**',
    file: '**File:**',
    flags: 'Flags:',
    allows: 'Leaves alone:',
  },
};
