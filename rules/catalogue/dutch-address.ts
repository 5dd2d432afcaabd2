import type { IdentifierRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

/** Endings that make a word a street, whatever stands around it. */
const street =
  /(?:straat(?:je)?|str|laan(?:tje)?|weg|plein(?:tje)?|gracht|kade|dijk|dreef|steeg(?:je)?|singel|hof(?:je)?|pad|plantsoen|lei|kaai)\.?$/iu;
/** Endings that streets share with other words: a capital and a place or postcode have to vouch for them. */
const loose =
  '(?:markt|park|burg|wal|werf|erf|oord|bocht|veld|akker|brink|haven|baan|ring|poort|tuin|zoom|heuvel|berg|dal|sluis|vaart|varen|meer|bos|beek|hoek|weide|oever|hage|land|vest|duin|hout|plaats|molen)';
const looseStreet = new RegExp(
  `(?:${loose}|^(?:straat|laan|weg|plein|gracht|kade|dijk|dreef|steeg|singel|hof|pad))$`,
  'iu',
);
/** Words with a street's ending that lead nowhere. */
const noStreet =
  /^(?:(?:onder|terug|heen|snel|spoor|rijks|lucht|water|uit|half|halver|van|door|vaar|fiets|voet|auto|tekst|loop|start|school|vlieg|win|gerechts|voor|groot|schoon|naar|tot|bij|in|op|zij|zo|groei|stappen|blok|zebra|klik|draai|aller|key|touch)?(?:weg|pad|plein|hof|lei|laan|kade|straat|str|dijk|gracht|dreef|steeg|singel|kaai))$/iu;

/** Words that a street's name begins with; any other capital only inside a sentence, lest "Winkel" become part of it. */
const prefix = String.raw`(?:(?:[1-4]e|Eerste|Tweede|Derde|Oude?|Nieuwe?|Lange?|Korte|Grote|Kleine|Hoge|Lage|Sint|St\.?|Burg(?:\.|emeester)?|Prof(?:\.|essor)?|D[rs]\.?|Prins(?:es)?|Koning(?:in)?|Graaf|Van|Laan|[A-ZÀ-Þ]\.) ?(?:(?:van|de|der|den|het|ter|ten|'s) ){0,2}){0,2}(?:(?<=[a-zß-ÿ\d,] )[A-ZÀ-Þ][a-zß-ÿ]{2,14} (?:(?:van|de|der|den) ){0,2})?`;
/** What a number counts where it is no house. */
const counted =
  'keer|dagen?|uur|min|we?k|weken|maand|jaar|st|stuks|k?m|meter|euro?|hoog|nr|x|cm|[gm]b|kg|kwh';
const houseNumber = String.raw`[1-9]\d{0,3}(?! ?(?:%|€|\d|(?:${counted}|${counted.toUpperCase()})\b|[:.,/]\d))(?:[ \-]?(?:bis|hs|I{1,3}V?|bus \d{1,3}|boven|beneden|huis|[A-Za-z])(?![A-Za-zÀ-ɏ\d])|-\d{1,4}[a-z]?(?!\w))?(?:,? ?\d-?hoog)?`;
const postcode = String.raw`[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\w)`;
const place = String.raw`[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,30}(?:[ \-](?:aan|den|de|op|[A-ZÀ-Þ])[A-Za-zÀ-ɏ]{0,30}){0,3}`;
/** What follows the street's name. */
const rest = String.raw`${houseNumber}(?:,? ${postcode})?(?:,? (?:te|in) ${place}|,? ${place}(?=[.,;:)?!\n]|$))?(?!\d)`;
const anyStreet = new RegExp(
  String.raw`(?<=(?<from>(?<![A-Za-zÀ-ɏ\d])${prefix}(?<![A-Za-zÀ-ɏ'\-])[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ'\-]{2,30}\.? ))${rest}`,
  'dyu',
);
/** A number said in words. */
const inWords =
  '(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|[a-zëé]{2,16}(?:tien|tig|honderd)|honderd)(?:en)? ?){1,3}';

/** The name, without what follows the house number. */
const nameIn = (id: string): string => id.replace(/ \d.*$/su, '');
const lastWordIn = (id: string): string => nameIn(id).replace(/^.* /u, '');
const hasPostcode = (id: string): boolean => /\d{4} ?[A-Z]{2}(?!\w)/u.test(id);
const hasPlace = (id: string): boolean =>
  /\d[^,]*,? (?:(?:te|in) )?[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,}/u.test(id);
const hasCapital = (id: string): boolean => /^[A-ZÀ-Þ]/u.test(lastWordIn(id));

const isStreet = (id: string): boolean => {
  const name = lastWordIn(id);
  if (hasPostcode(id)) return hasCapital(id) || street.test(name);
  if (looseStreet.test(name)) return hasCapital(id) && hasPlace(id);
  return street.test(name) && !noStreet.test(name);
};

/** Things in a note that have a capital and a number and are no street. */
const mayBeStreet = (id: string): boolean =>
  hasCapital(id) &&
  !/^(?:sinds|vanaf|locker|unit|week|wk|kamer|verhuizing|aflevering|regeling|storing|rekening|melding|aansluiting|kavel|lot|code|pin|balie|loket|perron|spoor|lijn|zone|zaal|hal|box|team|groep|klas|stoel|rij|vak|fase|versie|stap|punt|art|ticket|order|dossier|kluis|kast|nr|nummer|vlucht|trein|bus|tram|pakket|pakje|[A-Za-zÀ-ɏ]{0,10}datum|termijn|dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[A-Za-zÀ-ɏ]{2,4}dag)$/iu.test(
    lastWordIn(id),
  );

const lives =
  /\b(?:woon(?:t|achtig|de|den)|wonen|(?:lever?)?adres|bezorgen|ophalen|ophaal|opsturen|verhuis\w*|tav)\b/iu;

/** The organisation's own sites and other people's businesses. */
const business =
  /\b(?:winkel|shop|store|filiaal|vestiging|kantoor|depot|magazijn|hotel|restaurant|station|halte|balie|loket|onze?|ziekenhuis|bezichtiging|rechtbank|gemeentehuis)[^.;\n]{0,12}$/iu;

export default {
  id: 'dutch-address',
  category: 'address',
  name: { nl: 'Adres', en: 'Dutch or Belgian address' },
  looksFor: {
    nl: 'Straat met huisnummer, of postcode met huisnummer',
    en: 'A street with a house number, or a Dutch postcode with one',
  },
  codes: ['Z0', 'A2'],
  ground: dataMinimisation,
  shapes: [
    {
      at: 'house',
      shape: anyStreet,
      valid: (id) => isStreet(id) || (mayBeStreet(id) && / te [A-ZÀ-Þ]/u.test(id)),
      notAfter: business,
      confidence: 'sure',
    },
    {
      at: 'house',
      shape: anyStreet,
      valid: mayBeStreet,
      near: lives,
      notAfter: business,
      confidence: 'likely',
    },
    {
      // Brussels and Wallonia.
      at: 'house',
      shape:
        /(?<=(?<from>\b(?:Rue|Avenue|Chaussée|Boulevard|Place|Quai|Allée) (?:(?:de|du|des|la|le|les) |d'|l'){0,2}[A-ZÀ-Þ][A-Za-zÀ-ɏ'-]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ'-]{1,20})?,? ))\d{1,4}[A-Za-z]?(?:, ?\d{4} [A-ZÀ-Þ][A-Za-zÀ-ɏ-]{1,30})?(?!\w)/duy,
      confidence: 'sure',
    },
    {
      // In the middle of a sentence a capital is a name.
      at: 'house',
      shape: new RegExp(
        String.raw`(?<=(?<from>(?<=[a-zß-ÿ] )[A-ZÀ-Þ][a-zß-ÿ]{2,24}${loose} ))[1-9]\d{0,3}[a-z]?(?=[.,;\n]|$)`,
        'dyu',
      ),
      notAfter: business,
      confidence: 'likely',
    },
    {
      at: 'number',
      shape: new RegExp(
        String.raw`\b${postcode},?(?: (?:nr\.?|nummer|huisnr\.?|huisnummer|hsnr\.?|no\.?))? ${houseNumber}(?!\d)`,
        'dyu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      // Said: "hoofdweg tweehonderd dertien in finsterwolde".
      at: 'street',
      shape: new RegExp(
        `[A-Za-zÀ-ɏ]{3,24}(?:straat|laan|weg|plein|gracht|kade|dijk|dreef|steeg|singel|hof|plantsoen) (?!een? |één )${inWords}(?<! )(?:(?: in| te) [a-zß-ÿ]{4,24})?(?![A-Za-zÀ-ɏ]| (?:uur|keer|dagen|weken|minuten|euro|meter|km|mensen|jaar|maanden))`,
        'diyu',
      ),
      valid: (id) => !noStreet.test(id.replace(/ .*$/su, '')),
      notAfter: business,
      confidence: 'likely',
    },
  ],
  flags: [
    'Mw woont nu op [Lindenlaan 12a, 1234 AB Zwolle].',
    'Monteur naar [Kerkstraat 5-2] graag.',
    'pakket naar [dorpsstraat 7b] gestuurd',
    'Post naar [Nieuwe Gracht 118-C te Haarlem].',
    'Adres: [Oude Singel 141 te Leiden], bel defect.',
    'Klant woont op [Zonnedauw 63, Dronten].',
    'Postcode [1234 AB, 12] ingevoerd.',
    'Bezorgen aan [Gasmeterlaan 88 bus 4] na 17u.',
    'SPOED VOOR [DORPSSTRAAT 5-D, 7451 RT].',
    'formulier gaat naar [hoofdweg tweehonderd dertien in finsterwolde]',
    'Post naar [Rue de la Loi 16, 1000 Bruxelles].',
  ],
  allows: [
    'Meterstand E1 4412 en E2 3980 doorgegeven.',
    'Afspraak week 14, tussen 10 en 12.',
    'Monteur was onderweg 20 min te laat.',
    'Winkel Kerkstraat 5 is dicht.',
    'Terugweg 2 uur vertraging.',
    'Filiaal aan de Markt 3 heeft voorraad.',
    'Nr 17 klaagt over nr 19.',
    'Stoel 14C gewijzigd, perron 4.',
    'In 2024 en 12 maanden later opnieuw.',
    'Bezorgen: pakket 3 colli, verhuisdatum 4/9.',
    'Blokkade 1 nr aangezet, hij belt anoniem.',
    'Zij woont in de Kerkstraat, huisnummer onbekend.',
    'Verhuizing 15-8 bevestigd.',
    'Garage keypad 4471, geen adres.',
    'Bezichtiging Lindenhof dertien, drie paren.',
    'Snelweg twee uur dicht.',
    'Sinds 1 april wonen zij hier.',
    'Locker 12 ingesteld, bezorgen kan niet.',
  ],
} satisfies IdentifierRule;
