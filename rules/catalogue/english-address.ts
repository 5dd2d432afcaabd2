import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

const kinds =
  'Cottages?|Bank|Hall|Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Dr|Court|Ct|Crescent|Cres|Gardens?|Gdns|Terrace|Way|Place|Pl|Square|Sq|Grove|Hill|Rise|Mews|Row|Walk|Yard|Parade|Park|View|End|Green|Quay|Boulevard|Heights|Gate|Vale|Bridge|Croft|Meadows?|Buildings|Mansions';
const kind = `(?:${kinds}|${kinds.toUpperCase()})`;
const unitName = '(?:Flat|Apt|Apartment|Unit|Room|Suite|Studio|FLAT|APT|UNIT|flat|apt|unit)';
const unit = String.raw`(?:${unitName} ?\d{1,4}[A-Za-z]?,? )`;
const postcode = String.raw`(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[\dW] ?[A-Z\d]{4})(?![A-Za-zÀ-ɏ\d])`;
const name = String.raw`(?:(?!(?:Hours?|Days?|Min|Months?|Years?|HOURS?|DAYS?|NO|No|New|NEW)\b)[A-ZÀ-Þ][A-Za-zÀ-ɏ']{0,20}\.?|\d{1,3}(?:st|nd|rd|th))`;

/** The organisation's own sites and other people's businesses. */
const business =
  /\b(?:shop|store|branch|office|depot|warehouse|hotel|restaurant|station|school|our)[^.;\n]{0,12}$/iu;

export default {
  id: 'english-address',
  category: 'address',
  name: { nl: 'Engels of Iers adres', en: 'Address' },
  looksFor: {
    nl: 'Een huisnummer met een Engelse straatnaam, of een flat met nummer',
    en: 'A house number with a street, or a numbered flat',
  },
  codes: ['Z0', 'A2'],
  ground: dataMinimisation,
  shapes: [
    {
      at: 'door',
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ\d.,/\-£$€])(?<=(?<from>(?:(?:${unit}|(?:No\.? )|${name} (?:Cottage|House|Lodge|Farm), ))?))\d{1,4}[A-Za-z]?,? (?:${name} ){1,3}${kind}(?![A-Za-zÀ-ɏ\d])\.?(?:,? ${postcode}|(?<!\.))(?![^\n]{0,14}\b(?:business|shop|store|office|branch|warehouse)\b)`,
        'dyu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      // Whatever the street is called, a British or Irish postcode closes an address.
      at: 'door',
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ\d.,/\-£$€])\d{1,4}[A-Za-z]?,? (?:${name}[ ,]{1,2}){1,4}${postcode}`,
        'dyu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      at: 'door',
      shape: new RegExp(
        String.raw`(?<=(?<from>(?<![A-Za-zÀ-ɏ\d])${unitName} ?))\d{1,4}[A-Za-z]?,? (?:${name} ){1,2}(?:House|Court|Lodge|Tower|Towers|Point|Building|Heights|Mansions?)(?![A-Za-zÀ-ɏ\d])(?:,? ${postcode})?`,
        'dyu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      // Typed in a hurry, without capitals.
      at: 'road',
      shape:
        /(?<=\b(?:lives? at|living at|address(?: is|:)?|addr|moved to|moving to|staying at|deliver(?:ed|y)? to|sent? to|post to) (?<from>(?:flat \d{1,4}[a-z]?,? )?\d{1,4}[a-z]? (?:[a-z']{2,20} ){1,3}))(?:road|rd|street|st|lane|ln|avenue|ave|close|drive|crescent|gardens|terrace|way|place|square|grove|mews|row|walk|court)(?![A-Za-zÀ-ɏ\d])/diuy,
      confidence: 'sure',
    },
    {
      at: 'road',
      shape:
        /(?<=(?<from>(?<![\dA-Za-zÀ-ɏ.,:/£$€-])\d{1,3}[a-z]? (?:(?!min|hour|day|mile|way|from|the|down|over|next|doors?)[a-z']{3,20} ){1,2}))(?:road|rd|street|st|lane|ln|avenue|ave|crescent|terrace)(?=[.,;)\n]|$)/duy,
      notAfter: business,
      confidence: 'likely',
    },
  ],
  flags: [
    'New addr [19 Pomfret Gdns, LS8 4QT] from Monday.',
    'Swap at [Flat 3, 118 Quarrendon Street] please.',
    'Keys from [Rose Cottage, 3 Mill End] returned.',
    'She is staying at [14 Elm Road], tell nobody.',
    'Deliver to [88b Rathmines Court, D06 X2K4].',
    'tenant lives at [14 elm road] since may',
    'Warning letter to [Flat 12, Thorne House].',
    'season tkt address [3 Holm Bank, LA9 7XX]',
    'pest control re pigeons [14 bell st]. done',
  ],
  allows: [
    '24 Hour Fitness Drive starts Monday.',
    'Subsidence on Elm Street, no. unknown.',
    'Our branch at 12 High Street is closed.',
    'Spoke to 3 people, 2 of them twice.',
    'Delivery was 24 hours late on the way back.',
    'Tariff 2 Green Saver added.',
    'Took a wrong turn at the end of the road.',
    'Cracks 3mm, monitoring 6 months. Elm St.',
    'CHILD ASTHMA. PART 3 DAYS. HEATER.',
    'NEW BUILD PLOT 14, NO STREET NAME YET.',
    'a 20 minute drive. 2 way street.',
  ],
} satisfies IdentifierRule;
