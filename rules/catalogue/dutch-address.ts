import type { IdentifierRule } from '../engine/types.ts';

const either = (words: string): string => `${words}|${words.toUpperCase()}`;

/** Endings that make a word a street, whatever stands around it. */
const ending = either(
  'straat|straatje|str|laan|weg|plein|gracht|kade|dijk|dreef|steeg|steegje|singel|hof|pad|plantsoen|lei|kaai|laantje|pleintje|hofje|steenweg',
);
/** Endings that streets share with other words: a capital and a place or postcode have to vouch for them. */
const looseEnding = either(
  'markt|park|burg|wal|werf|erf|oord|bocht|veld|akker|horst|brink|haven|baan|ring|poort|tuin|zoom|rade|kamp|heuvel|berg|dal|meent|sluis|vaart|vliet|meer|bos|bosch|beek|hoek|stede|weide|donk|varen|oever|wetering|gaarde|sloot|kant|hage|rand|land|vest|passage|boulevard|allee|esch|enk|tuinen|duin|duinen|hout|hil|eind|einde|weerd|waard|zijde|plaats|bolwerk|toren|molen|kruis|veen|broek|kwartier|promenade',
);
/** Words with a street's ending that lead nowhere. */
const noStreet = String.raw`(?!(?:onder|terug|heen|snel|spoor|rijks|lucht|water|uit|half|halver|van|door|vaar|fiets|voet|auto|tekst|loop|start|school|vlieg|win|gerechts|voor|groot|schoon|naar|tot|bij|in|op|zij|zo|groei|stappen|blok|zebra|klik|draai)(?:weg|pad|plein|hof|lei|laan|kade|straat|str|dijk)(?![A-Za-zÀ-ɏ]))`;

/** Words that a street's name begins with; any other capital only inside a sentence, lest "Winkel" become part of it. */
const prefix = String.raw`(?:(?:[1-4]e|Eerste|Tweede|Derde|Oude?|Nieuwe?|Lange?|Korte|Grote|Kleine|Hoge|Lage|Verlengde|Noorder|Zuider|Ooster|Wester|Sint|St\.?|Burg(?:\.|emeester)?|Prof(?:\.|essor)?|Dr\.?|Ds\.?|Prins|Prinses|Koning|Koningin|Graaf|Van|Laan|[A-ZÀ-Þ]\.) ?(?:(?:van|de|der|den|het|ter|ten|'s) ){0,2}){0,4}(?:(?<=[a-zß-ÿ\d,] )[A-ZÀ-Þ][a-zß-ÿ]{2,14} (?:(?:van|de|der|den) ){0,2})?`;
const unit = either(
  'keer|dagen|dag|uur|min|week|weken|wk|mnd|maand|jaar|jr|stuks|km|meter|eur|euro|pers|hoog|nr|x|m|cm|gb|mb|kg|kwh',
);
const houseNumber = String.raw`[1-9]\d{0,3}(?! ?(?:%|€|\d|(?:${unit})\b|:\d|[.,]\d))(?:[ \-]?(?:bis|zw|rd|hs|I{1,3}V?|bus \d{1,3}|boven|beneden|huis|[A-Za-z])(?![A-Za-zÀ-ɏ\d])|-\d{1,4}(?:[A-Za-z](?![A-Za-zÀ-ɏ]))?|[a-zß-ÿ](?![A-Za-zÀ-ɏ]))?(?:,? ?\d-?hoog(?![A-Za-zÀ-ɏ]))?`;
const postcode = String.raw`[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?![A-Za-zÀ-ɏ\d])`;
const place = String.raw`(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,}(?:[ \-](?:aan|den|de|op|[A-ZÀ-Þ])[A-Za-zÀ-ɏ]*){0,3})`;
const after = String.raw`(?:,? ${postcode}(?: ${place}(?=[.,;:)?!\n]|$))?|,? (?:te|in) ${place}|, ${place}(?=[\s.,;:)?!]|$)| ${place}(?=[.,;:)?!\n]|$))`;

/** The organisation's own sites and other people's businesses. */
const business =
  /\b(?:winkel|shop|store|filiaal|vestiging|kantoor|servicepunt|afhaalpunt|pakketpunt|depot|magazijn|hotel|restaurant|station|halte|balie|loket|onze?|ziekenhuis|rechtbank|stadskantoor|gemeentehuis)[^.;\n]{0,12}$/iu;

/** Things in a note that have a capital and a number and are no street. */
const isStreet = (id: string): boolean =>
  !/^(?:week|wk|kamer|balie|loket|perron|spoor|lijn|zone|zaal|hal|box|team|groep|klas|stoel|rij|vak|fase|versie|stap|punt|art|ticket|order|dossier|kluis|kast|nr|nummer|vlucht|trein|bus|tram|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|[A-Za-zÀ-ɏ]{2,4}dag)\b/iu.test(
    id,
  );

export default {
  id: 'dutch-address',
  category: 'address',
  name: { nl: 'Adres', en: 'Dutch or Belgian address' },
  looksFor: {
    nl: 'Straat met huisnummer, of postcode met huisnummer',
    en: 'A street with a house number, or a Dutch postcode with one',
  },
  codes: ['Z0', 'A2'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  shapes: [
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ\d])${prefix}${noStreet}[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\-]{1,30}?(?:${ending})\.? ${houseNumber}${after}?(?!\d)`,
        'dgu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ\d])(?:${prefix}(?:Straat|Laan|Weg|Plein|Gracht|Kade|Dijk|Dreef|Steeg|Singel|Hof|Pad|Markt|Wal|Haven|Vest|Steenweg|Boulevard|Allee)|[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,24}(?:${looseEnding})) ${houseNumber}${after}(?!\d)`,
        'dgu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      // Any name, where a postcode comes after the number.
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ\d])${prefix}[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,30} ${houseNumber},? ${postcode}(?: ${place}(?=[.,;:)?!\n]|$))?`,
        'dgu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      // Any name, where the words before it say that somebody lives there.
      shape: new RegExp(
        String.raw`\b(?:[Ww]oon(?:t|achtig|de|den)|[Ww]onen|[Aa]dres|ADRES|[Ll]evadres|[Bb]ezorgen|[Oo]phalen|[Oo]psturen|[Tt]av [A-Za-zÀ-ɏ][^,\n]{1,30},)(?: nu| is| wordt)?(?: op| aan| in| bij| naar)?:? (?<id>${prefix}[A-ZÀ-Þ][A-Za-zÀ-ɏ]{3,30} ${houseNumber}${after}?)(?!\d)`,
        'dgu',
      ),
      valid: isStreet,
      notAfter: business,
      confidence: 'likely',
    },
    {
      shape: new RegExp(
        String.raw`(?:(?<=, )|(?<![A-Za-zÀ-ɏ\d])(?=${prefix}[A-ZÀ-Þ][A-Za-zÀ-ɏ]+ [^,.\n]{1,12} te ))${prefix}[A-ZÀ-Þ][A-Za-zÀ-ɏ]{3,30} ${houseNumber}${after}(?!\d)|(?<=[a-zß-ÿ] )[A-ZÀ-Þ][a-zß-ÿ]{2,24}(?:${looseEnding}) ${houseNumber}(?=[.,;\n]|$)`,
        'dgu',
      ),
      valid: isStreet,
      notAfter: business,
      confidence: 'likely',
    },
    {
      shape: new RegExp(
        String.raw`(?<![A-Za-zÀ-ɏ\d])${postcode},?(?: (?:nr\.?|nummer|huisnr\.?|huisnummer|hsnr\.?|no\.?))? (?:${houseNumber})(?!\d)|(?<![A-Za-zÀ-ɏ\d])(?:huisnummer|huisnr\.?|nr\.?|nummer) \d{1,4}[a-zA-Z]?,? ${postcode}`,
        'dgu',
      ),
      notAfter: business,
      confidence: 'sure',
    },
    {
      shape:
        /(?<![A-Za-zÀ-ɏ\d])[1-9]\d{3}(?!sa|sd|ss)[a-z]{2}[ \-,]{1,2}\d{1,4}[a-z]?(?![A-Za-zÀ-ɏ\d])/dgu,
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
    'Blokkade 1 nr aangezet, hij belt anoniem.',
    'Zij woont in de Kerkstraat, huisnummer onbekend.',
  ],
} satisfies IdentifierRule;
