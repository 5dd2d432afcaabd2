// Residence: the permit on which somebody stays, asks to stay, or may not.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'ethnicity-residence',
  category: 'ethnicity',
  name: { nl: 'Verblijfsstatus', en: 'Residence status' },
  looksFor: {
    nl: 'verblijfsvergunning, asiel, statushouder, azc, ongedocumenteerd',
    en: 'visa status, asylum, refugee, settled status, undocumented',
  },
  codes: ['Z0'],
  ground: {
    name: {
      nl: 'art. 9 AVG (ras of etnische afkomst)',
      en: 'art. 9 GDPR (racial or ethnic origin)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'RESIDENCE',
      'ind .. procedure|wacht|afwachting|beschikking|brief|afspraak|loopt|aanvraag|besluit',
      'wacht|afwachting|procedure|afspraak|besluit .. de? ind',
      'tijdelijke|permanente|nieuwe|verlopen verblijf*',
      'hier|zonder illegaal|papieren|verblijf',
      'illegaal|illegalen & hier|verblijf*|bewoners|nederland|land|papieren|uitgezet',
      'asiel .. aangevraagd|gekregen|zoeker*|vergunning|bepaalde|status|vraagt',
      'inburgeringsexamen|inburgeringscursus|inburgeringstoets|inburgeringsplicht*',
      'inburgering|genaturaliseerd .. gehaald|afgerond|moet|volgt|bezig|examen|in|te|is',
      'gevlucht & oorlog|land|nederland|hierheen|oekr*',
      'NOT|dubbele|tweede|andere nationaliteit|paspoort .. HAVE|aangevraagd|iran*|turk*|marok*',
      'nederlandse pas|nationaliteit|paspoort .. af|aangevraagd|gekregen|kwijt|afstand|inleveren',
      'reisdocument .. voor vluchtelingen|vreemdelingen',
    ],
    en: [
      'RESIDENCE',
      'visa .. overstay*|lapsed|student|spouse|sponsor*|(runs out)',
      'on|his|her|their .. visa .. until|till|expires|expired|status',
      'visa status',
      'student|spouse|family|work|skilled|tourist|marriage|dependant|dependent|fiance|humanitarian visa',
      'on .. student|spouse|work|visitor visa',
      'no leave to remain',
      'leave to remain',
      'settled|pre-settled|=refugee|immigration|protected|residency status',
      'asylum|status granted|refused|pending|appeal',
      'residence|residency|resident permit|card|visa|application',
      'ice .. pick|raid|detain*|deport*|agents|arrest*',
      'terrified|scared|afraid of? ice|deport*|immigration',
      'indefinite|limited|discretionary leave',
      'windrush',
      'biometric residence|permit',
      'green card .. holder|application|expired|pending|since',
      'asylum|=refugee|=refugees|undocumented',
      'permit zep|holder .. spouse|holder|expired|lapsed',
    ],
  },
  unless: {
    nl: [
      // which papers are accepted; organisations
      'verblijfs* of paspoort|rijbewijs',
      'vluchtelingenwerk .. wil|factuur|laptops|zakelijk',
    ],
    en: [
      // cards that are called visa, and which papers are accepted
      'visa card|debit|credit|number|ending|blocked|declined|electron',
      'your|what|which|any|accept|valid ... visa|permit|residence',
      'PUBLICITY & RESIDENCE',
      'parking .. permit',
      'green card .. insurance|motor|driving|travel|abroad',
    ],
  },
  flags: [
    'Spoed, [kl is statushouder].',
    'Kan nog geen pas aanvragen, [wacht op de IND].',
    'Bankrekening geweigerd, [dhr is ongedocumenteerd].',
    'Credit check waived, [cust is an asylum seeker].',
    'Account frozen, [his student visa expired].',
  ],
  allows: [
    'Kat uit het asiel opgehaald, chip op naam van kl gezet.',
    'Parkeervergunning bewoner verlengd tot mei.',
    'Paid with a Visa debit card, refund pending.',
    'Residents parking permit expired, renewed.',
    'Leaflet for the refugee charity printed.',
    'Green card for motor insurance emailed.',
    'Verblijfsvergunning of paspoort als id is goed.',
    'Vluchtelingenwerk Nederland wil 10 laptops, factuur.',
    'His student visa card? no, student Visa debit card declined.',
    'Valid ID: passport or residence permit.',
    'Resident parking permit, residence permit zone 4.',
  ],
} satisfies ContextRule;
