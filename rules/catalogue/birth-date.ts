import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const month = '(?:jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]{0,6}\\.?';
const year = String.raw`(?:(?:19|20)\d\d|'?\d\d)(?!\d)`;
const gap = String.raw`(?:\. ?|[/\-]| [/\-] )`;
const figures = String.raw`(?:[0-3]?\d${gap}[0-3]?\d${gap}${year}|(?:19|20)\d\d[./\-][01]\d[./\-][0-3]\d|[0-3]\d[01]\d(?:19|20)?\d\d|[0-3]?\d (?:0?[1-9]|1[0-2]) (?:19|20)\d\d)`;
const day = String.raw`[0-3]?\d(?: ?(?:e|de|ste|den|sten|st|nd|rd|th)\b)?(?: of (?:the )?| van (?:de )?|[ .\-/])`;
const monthAndYear = String.raw`${month},?[ \-/]${year}`;
const ordinals = String.raw`\d{1,2}(?:e|de|ste|st|nd|rd|th) (?:of|van) (?:the |de )?\d{1,2}(?:e|de|ste|st|nd|rd|th) ${year}`;
const monthFirst = String.raw`${month} [0-3]?\d(?:st|nd|rd|th)?,? (?:19|20)\d\d`;
/** "negentientachtig", "nineteen fifty eight", "seventy nine", "zesennegentig". */
const yearInWords =
  '(?:(?:negentien|tweeduizend)[a-zëé]{0,20}(?: [a-zëé]{3,20})?|[a-zëé]{0,12}tig|nineteen[ -][a-z]{3,8}(?:[ -][a-z]{3,5})?|two thousand(?: and)?(?: [a-z]{3,8})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]{3,5})?)';
const ordinal =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)';
/** "drie mei", "de dertigste van de zesde", "the nineteenth of may": any word may be the day. */
const dayInWords = `(?:de |the |den )?(?!(?:in|op|on|of|te|is|was|nu|now) )[a-zëé]{2,18} (?:(?:of |van )?${month}|(?:of|van) (?:the |de )?${ordinal})`;
const before = String.raw`(?<![\dA-Za-zÀ-ɏ]|\d[.,/\-])`;
const after = String.raw`(?!\w|[/\-]\d)`;

const born = String.raw`(?:geb(?:oren|oorte(?:datum|dag|dat)|dat(?:um)?|dt?)?|gbd|g\.d\.|dob|d\.?o\.?b|birth(?: ?da(?:te|y))?|bday|born|b\.(?= ?[\d(])|verjaardag|verjaart|jarig|ben van)(?![a-z])`;
/** From the word for birth to the date; in a chat the answer stands on the next line. */
const between = String.raw`(?:[^\d\n]{0,30}?|[^\d\n]{0,40}\n(?:\[?\d\d[:.]\d\d\]? )?[^\d\n]{0,20}?)`;

/** Other things that have a date long ago, or that a date in a note usually is. */
const otherDate =
  /\b(?:(?:sinds|vanaf|per|op|tot|t\/m|(?<!\bis )van|voor|na|om|since|from|on|at|to|by|before|after) |(?:due|start[A-Za-zÀ-ɏ]*|ingang[A-Za-zÀ-ɏ]*|einde?[A-Za-zÀ-ɏ]*|ends?|expir[A-Za-zÀ-ɏ]*|geldig[A-Za-zÀ-ɏ]*|valid|verl[A-Za-zÀ-ɏ]*|factuur|invoice|polis|policy|contract|afspraak|appointment|datum|date|wet|overleden|deceased|died|d\.|trouw[A-Za-zÀ-ɏ]*|lid|member)[ .:]{1,3})$/iu;

/** Words that introduce or identify a person, for a date of long ago that stands beside them. */
const person =
  /\b(?:dhr|mw|mevr[A-Za-zÀ-ɏ]*|meneer|mrs?|ms|bsn|naam|name|client|cust(?:omer)?|cx|klant|kl|patient|huurder|aanvra[A-Za-zÀ-ɏ]+|zoon|dochter|kind|child|son|daughter|wife|husband|gaf|gave|gecontroleerd|verified|passed|paspoort|passport|rijbewijs|geboorte[A-Za-z]*|born|brp|id|for (?:her|him))\b|\d{9}/iu;

const longAgo = (id: string): boolean =>
  /(?:19[2-9]\d|200\d|'[3-9]\d$)/u.test(id) && !/^(?:3[2-9]|00?\D)/u.test(id);

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
      at: 'born',
      shape: new RegExp(
        String.raw`\b${born}${between}${before}(?<id>(?:den |the |de )?(?:${figures}|[0-3]?\d [01]?\d [0-9]\d|${day}${monthAndYear}|${ordinals}|${monthFirst}|${dayInWords} (?:${year}|${yearInWords})))${after}`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      // "jarig 14/2, van 2008": the year comes later.
      at: 'born',
      shape:
        /\b(?:jarig|verjaardag|birthday)(?: is| op| on|:)? (?<id>(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|1[0-2])(?:,? (?:van|uit|from|in) (?:19|20)\d\d)?)(?!\d)/diuy,
      confidence: 'sure',
    },
    {
      at: 'born',
      shape: new RegExp(
        `(?<=(?<from>${before}(?<id>${figures}|${day}${monthAndYear}))[ ,(]{1,2}(?:(?:is|was) (?:[a-z]{2,4} )?)?)${born}`,
        'diyu',
      ),
      confidence: 'sure',
    },
    {
      // A full date of long ago, in figures: nobody notes that but as a date of birth.
      at: 'number',
      digits: 6,
      shape: new RegExp(`${before}${figures}${after}`, 'diyu'),
      valid: longAgo,
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      at: 'month',
      shape: new RegExp(`(?<=(?<from>${before}${day}))${monthAndYear}${after}`, 'diyu'),
      valid: longAgo,
      near: person,
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      // "27 juni '88": a year with an apostrophe is one of long ago.
      at: 'month',
      shape: new RegExp(
        String.raw`(?<=(?<from>${before}[0-3]?\d ?))${month} ?'[3-9]\d(?!\d)`,
        'diyu',
      ),
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      // A sentence of its own: "12.9.84."
      at: 'number',
      shape:
        /(?<=(?:^|[.!?;,(\n]) ?)(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-][3-9]\d(?=[.,;)\n]|$)(?!\.\d)/duy,
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      // The year said in words, after a day and a month.
      at: 'tens',
      shape: new RegExp(
        String.raw`(?<=(?<from>\b${dayInWords} ))${yearInWords}(?![A-Za-zÀ-ɏ])`,
        'diyu',
      ),
      valid: (id) =>
        /(?:negentien|nineteen|(?:veer|vijf|zes|zeven|tach|negen)tig|(?:for|fif|six|seven|eigh|nine)ty)/iu.test(
          id,
        ),
      notAfter: otherDate,
      confidence: 'likely',
    },
    {
      at: 'number',
      shape:
        /(?<![\dA-Za-zÀ-ɏ/])(?:0?[1-9]|[12]\d|3[01])[/-](?:0?[1-9]|[12]\d|3[01])[/-][3-9]\d(?![\dA-Za-zÀ-ɏ/])/duy,
      near: /\b(?:auth|zip|postcode|verif[A-Za-zÀ-ɏ]*|id'd|identif[A-Za-zÀ-ɏ]*|bsn|ssn)\b/iu,
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
    '[twee februari negentienzevenenveertig], rest klopt.',
    'Gave her dob as [eleventh of the eleventh seventy nine] and passed.',
    'Agent: your date of birth?\nCust: [9 Feb 1971]\nAgent: thanks',
    'Told to keep it dark. [12.9.84]. KYC passed.',
    "DOB check passed: [3 maart '52].",
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
    'Firmware van 12.9.84.2 naar 12.10.',
    'Since nineteen eighty four with us.',
  ],
} satisfies IdentifierRule;
