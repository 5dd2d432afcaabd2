// A customer is held for a fraud: a money mule, a forged payslip, a claim that was made up, a name in a warning
// register.
import type { ContextRule } from '../engine/types.ts';
import { criminalData } from '../grounds.ts';

export default {
  id: 'crime-fraud',
  category: 'crime',
  name: { nl: 'Verdenking van fraude', en: 'Suspected fraud' },
  looksFor: {
    nl: 'vermoeden van fraude, geldezel, vervalste papieren, in scène gezet',
    en: 'suspected fraud, money mule, forged papers, staged claim',
  },
  codes: ['Z0', 'B1'],
  ground: criminalData,
  sure: {
    nl: [
      // A person called by the deed.
      'katvanger*|geldezel*|fraudeur*|fraudeer*|witwas*|heling|heler|bijstandsfraude',
      'is|als|bekende .. oplichter|dief|fraudeur',
      // Suspected, registered, investigated.
      'evr|evr-registratie|ivr-registratie|fiod|fiu',
      'vm|vermoed*|verdenking|verdacht|verdachte|pleegt|pleegde .. *fraude|oplichting',
      // Papers and identities.
      'vervalst*',
      'valse|nep naam|namen|papieren|loonstrook|documenten|paspoort|identiteitskaart',
      // A claim made up, an income kept silent.
      'scène .. gezet|gezette',
    ],
    en: [
      // A person called by the deed.
      'money mule*',
      'mule acct|account',
      'known|serial|suspected fraudster|scammer|thief',
      // Suspected, registered, investigated.
      'suspected|susp|suspicion|committed|commits|committing .. fraud|theft|laundering|mule|scam',
      'fraud susp|suspected|suspicion|marker',
      'laundering|laundered|embezzl*|defraud*',
      // Papers and identities.
      '=forged|forgery',
      'fake|false|stolen id|passport|payslip|identity|documents',
      // A claim made up.
      'staged .. accident|crash|theft|burglary|fall|claim',
    ],
  },
  flags: [
    'Rekening geblokkeerd, [kl is katvanger], dossier naar collega.',
    'Aanvraag afgewezen: [loonstrook is vervalst].',
    '[Naam staat in het EVR], dus geen krediet.',
    'Expert denkt: [de diefstal is in scène gezet].',
    '[suspected money mule], app closed',
    '[presented a forged payslip], app declined',
    '[Vermoeden van fraude door klant], dossier naar collega.',
    '[Gebruikt valse papieren], aanvraag gestopt.',
    '[He is a known fraudster], no credit.',
    '[cust used a fake passport], order stopped',
    '[SUSPECTED FRAUD BY CUST], ACCT CLOSED',
    '[mule account suspected], app closed',
  ],
  allows: [
    'Klant is slachtoffer van phishing, contact met fraudedesk loopt.',
    'Mogelijk phishing via een sms van een onbekende.',
    'Fake name tag arrived broken, new one sent.',
    'Possible fraud on her card, new card sent.',
    'Klant vraagt hoe wij fraude voorkomen.',
  ],
} satisfies ContextRule;
