// What stands under each key of the browser's stores, and until when.
import type { Text } from '../../../rules/engine/types.ts';

export interface Kept {
  readonly what: Text;
  readonly until: Text;
}

const untilClosed: Text = { nl: 'de browser sluit', en: 'the browser closes' };

export const storageWords: Readonly<Record<string, Kept>> = {
  'local.counts': {
    what: {
      nl: 'Alleen waar `observe` is ingesteld (door het beleid of, als geen beleid het vastzet, door de medewerker): hoe vaak een regel iets vond, als dag, regel en aantal. Geen tekst, geen site, geen tijdstip.',
      en: 'Only where `observe` is set (by the policy or, where no policy locks it, by the agent): how often a rule found something, as day, rule and number. No text, no site, no time of day.',
    },
    until: {
      nl: '90 dagen voorbij zijn of de medewerker ze wist',
      en: '90 days have passed or the agent erases them',
    },
  },
  'local.left': {
    what: {
      nl: 'Welk frame van welk tabblad is verdwenen, zodat zijn vondsten niet meer op de knop meetellen. Alleen twee nummers.',
      en: 'Which frame of which tab has gone, so that its findings no longer count on the button. Two numbers only.',
    },
    until: { nl: 'het gelezen is, meteen daarna', en: 'it is read, right after' },
  },
  'local.own': {
    what: {
      nl: 'Wat de medewerker op de optiepagina zelf instelde, voor zover geen beleid dat vastzet. Daar kunnen eigen termen bij zijn, en dat kunnen gevoelige woorden zijn. Nooit tekst van een notitie.',
      en: 'What the agent set on the options page, as far as no policy locks it. Among it may be words of their own, which may be sensitive words. Never text of a note.',
    },
    until: {
      nl: 'de medewerker het verandert of terugzet',
      en: 'the agent changes it or goes back to as shipped',
    },
  },
  'local.policy': {
    what: {
      nl: 'Het beleid van de organisatie, zoals het laatst van de browser kwam.',
      en: 'The organisation’s policy, as it last came from the browser.',
    },
    until: { nl: 'het beleid wordt ingetrokken', en: 'the policy is withdrawn' },
  },
  'local.sitesOff': {
    what: {
      nl: 'Namen van sites waarop de medewerker Discreet heeft uitgezet.',
      en: 'Names of sites on which the agent switched Discreet off.',
    },
    until: { nl: 'het daar weer aan gaat', en: 'it is switched on again there' },
  },
  'session.announced': {
    what: {
      nl: 'Wat open tabbladen het laatst is gemeld, bij de start van de browser wat ze te horen krijgen als ze ernaar vragen: de regels die gelden, met de eigen termen, codes en sites van organisatie en medewerker.',
      en: 'What open tabs were last told, when the browser starts what they are answered when they ask: the rules in force, with the own words, codes and sites of organisation and agent.',
    },
    until: untilClosed,
  },
  'session.field:…': {
    what: {
      nl: 'Of het veld waarin de medewerker het laatst was wordt nagekeken, of waarom niet: één woord uit een vaste lijst per tabblad, en het nummer van het frame.',
      en: 'Whether the field in which the agent was last is checked, or why not: one word of a fixed list for each tab, and the number of its frame.',
    },
    until: untilClosed,
  },
  'session.open:…': {
    what: {
      nl: 'Per tabblad: hoeveel vondsten nog openstaan, voor het getal op de knop. Alleen een aantal.',
      en: 'For each tab: how many findings are open, for the number on the button. A number only.',
    },
    until: { nl: 'het tabblad of de browser sluit', en: 'the tab or the browser closes' },
  },
  'session.quietUntil': {
    what: {
      nl: 'Tot hoe laat de medewerker geen kaartjes wil zien.',
      en: 'Until what time the agent wants to see no cards.',
    },
    until: untilClosed,
  },
  'session.startedAt': {
    what: { nl: 'Wanneer de browser begon.', en: 'When the browser started.' },
    until: untilClosed,
  },
  'session.welcomeDue': {
    what: {
      nl: 'Of de uitlegpagina nog moet verschijnen.',
      en: 'Whether the welcome page is still to come.',
    },
    until: untilClosed,
  },
};
