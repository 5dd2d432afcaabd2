import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const month = '(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}\\.?';
const year = String.raw`(?:(?:19|20)\d\d|'?\d\d)(?!\d)`;
const gap = String.raw`(?:\. ?|[/\-]| [/\-] )`;
const figures = String.raw`(?:[0-3]?\d${gap}[0-3]?\d${gap}${year}|(?:19|20)\d\d[./\-][01]\d[./\-][0-3]\d|[0-3]\d[01]\d(?:19|20)?\d\d)`;
const dayAndMonth = String.raw`[0-3]?\d(?: ?(?:e|de|ste|den|sten|st|nd|rd|th)\b)?(?: of |[ .\-/])${month},?[ \-/]${year}`;
const monthFirst = String.raw`${month} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)\d\d`;
/** "drie mei negentientachtig": any word may be the day, so this counts only after a word for birth. */
const inWords = `(?!(?:in|op|on|of|te|is|was|nu|now) )[a-zë]{2,16} (?:of )?${month} (?:${year}|[a-zë]{4,30})`;
const before = String.raw`(?<![\dA-Za-zÀ-ɏ]|\d[.,/\-])`;
const after = String.raw`(?!\w|[/\-]\d)`;

const born = String.raw`(?:geb(?:oren|oorte(?:datum|dag|dat)|dat(?:um)?|dt?)?|gbd|g\.d\.|dob|d\.?o\.?b|date of birth|birth ?da(?:te|y)|bday|born|b\.(?= ?[\d(])|verjaardag|verjaart|jarig|ben van)(?![a-z])`;

/** Other things that have a date long ago, or that a date in a note usually is. */
const otherDate =
  /\b(?:(?:sinds|vanaf|rond|around|per|op|d\.?d\.?|tot|t\/m|van|voor|na|om|since|from|on|at|until|till|to|by|before|after|as of|am|um|le) |(?:dated|due|start[A-Za-zÀ-ɏ]*|ingang[A-Za-zÀ-ɏ]*|ingaande|einde?[A-Za-zÀ-ɏ]*|ends?|expir[A-Za-zÀ-ɏ]*|geldig[A-Za-zÀ-ɏ]*|valid|verl[A-Za-zÀ-ɏ]*|bouwjaar|gekocht|bought|aanschaf[A-Za-zÀ-ɏ]*|factuur|invoice|polis|policy|contract|afspraak|appointment|appt|levering|delivery|datum|date|brief|letter|wet|law|act|overleden|deceased|died|d\.|trouw[A-Za-zÀ-ɏ]*|married|huwelijk|lid|member)[ .:]{1,3})$/iu;

/** Words that introduce a person, for a date of long ago that stands beside them. */
const person =
  /\b(?:dhr|mw|mevr[A-Za-zÀ-ɏ]*|meneer|mrs?|ms|bsn|naam|name|voor(?:letters|naam)|client|cust(?:omer)?|klant|kl|huurder|partner|contractant|aanvra[A-Za-zÀ-ɏ]+|verzekerde|vz|zoon|dochter|kind|child|son|daughter|wife|husband)\b|\d{9}/iu;

const longAgo = (id: string): boolean =>
  /(?:19[2-9]\d|200\d)/u.test(id) && !/^(?:3[2-9]|00?\D)/u.test(id);

export default {
  id: 'birth-date',
  category: 'birth-date',
  name: { nl: 'Geboortedatum', en: 'Date of birth' },
  looksFor: {
    nl: 'Een geboortedatum, in cijfers of in woorden',
    en: 'A date of birth, in figures or in words',
  },
  codes: ['Z0'],
  ground: dataMinimisation,
  shapes: [
    {
      shape: new RegExp(
        String.raw`\b${born}[^\d\n]{0,30}?${before}(?<id>(?:den |the )?(?:${figures}|${dayAndMonth}|${monthFirst}|${inWords}))${after}`,
        'dgiu',
      ),
      confidence: 'sure',
    },
    {
      // "jarig 14/2, van 2008": the year comes later.
      shape:
        /\b(?:jarig|verjaardag|birthday)(?: is| op| on|:)? (?<id>(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?:,? (?:van|uit|from|in) (?:19|20)\d\d)?)(?!\d)/dgiu,
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?=\d)${before}(?<id>${figures}|${dayAndMonth})(?=[ ,(]{1,2}(?:(?:is|was) (?:[a-z]{2,4} )?)?${born})`,
        'dgiu',
      ),
      confidence: 'sure',
    },
    {
      // A full date of long ago, in figures: nobody notes that but as a date of birth.
      shape: new RegExp(String.raw`(?=\d)${before}${figures}${after}`, 'dgiu'),
      valid: longAgo,
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      shape: new RegExp(String.raw`(?=\d)${before}${dayAndMonth}${after}`, 'dgiu'),
      valid: longAgo,
      near: person,
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      // "27 juni '88": a year with an apostrophe is one of long ago.
      shape: new RegExp(String.raw`\b[0-3]?\d ?${month} ?'[3-9]\d(?!\d)`, 'dgiu'),
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      shape:
        /(?<![\dA-Za-zÀ-ɏ/])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])[/-][3-9]\d(?![\dA-Za-zÀ-ɏ/])/dgu,
      near: /\b(?:auth|zip|postcode|verif[A-Za-zÀ-ɏ]*|dpa|id&v|id'd|identif[A-Za-zÀ-ɏ]*|bsn|ssn)\b/iu,
      notAfter: otherDate,
      confidence: 'likely',
    },
  ],
  flags: [
    'Mw geb. [14-09-1963] belt over de polis.',
    'Dhr geboren op [drie mei negentientachtig], BRP klopt.',
    'DOB [29/01/1968] checked, born [3rd of May 1980] on the form.',
    'Geboortedatum partner: [8 okt 1972], inkomen volgt.',
    'Child b. [19 Nov 2016], start Monday.',
    'Aanvraagster [17-03-1991] wil urgentie.',
    'Geboren te Leeuwarden [den 5den augustus 1931], vraagt inzage.',
    'Jeugdpas, jarig [14/2, van 2008], pasfoto volgt.',
    'Date of birth is [March 14, 1985], not 1958.',
    'Gebdat [11-04-85] en [02-11-1979] is haar dob.',
  ],
  allows: [
    'Afspraak op 14-09-2025 om 10.30.',
    'Gebeld op 12-03-2025, geen gehoor.',
    'Klant sinds 01-04-1998, korting toegekend.',
    'Delivery moved to 19 Nov 2026.',
    'Contract dated 3 May 1999 was renewed.',
    'Geboortedatum ontbreekt, nabellen voor 12-03.',
    'De wet van 7 december 1998 geldt nog.',
    'DOB missing; order 12-1980 on hold.',
    'Firmware 11.2.19 geplaatst, versie van 2019.',
  ],
} satisfies IdentifierRule;
