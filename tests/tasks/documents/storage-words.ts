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
      nl: 'Alleen waar het beleid `observe` instelt: hoe vaak een regel iets vond, als dag, regel en aantal. Geen tekst, geen site, geen tijdstip.',
      en: 'Only where the policy sets `observe`: how often a rule found something, as day, rule and number. No text, no site, no time of day.',
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
      nl: 'Wat de medewerker zelf instelde, voor zover de organisatie dat toelaat.',
      en: 'What the agent set, as far as the organisation allows it.',
    },
    until: { nl: 'de medewerker het verandert', en: 'the agent changes it' },
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
      nl: 'Een afdruk van het beleid dat het laatst aan open tabbladen is gemeld.',
      en: 'A mark of the policy that open tabs were last told of.',
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
