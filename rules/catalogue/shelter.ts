import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'shelter',
  category: 'domestic-violence',
  name: { nl: 'Opvang en schuilplaats', en: 'Shelter and refuge' },
  looksFor: {
    nl: 'vrouwenopvang, blijfhuis, crisisopvang, vluchthuis',
    en: 'refuge, women’s shelter, safe house, sanctuary scheme',
  },
  codes: ['A2', 'A3', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // By its name.
      'vrouwenopvang*|mannenopvang|vrouwenhuis|vluchthuis*|blijfhuis*|blijfgroep|opvanghuis*|moederkindhuis*|moeder-kindhuis|safehouse|lijfhuis',
      'vr|vrouwen opvang',
      'blijf groep',
      'blijf van|v|vd mijn? .. lijf',
      'oranje huis|huizen',
      'safe house',
      'moviera|kadera|arosa|fier|perspektief ... hulpverle*|opvang|begeleid*|woord|medewerk*|verblijft',
      'crisisopvang|crisiswoning|crisisplek|crisisbed|schuilwoning|opvanglocatie|opvangadres|opvangplek|noodbed',
      'caw ... opvang|schuil*|verblijft',
      // In words of every day.
      'zit|zitten|zat|verblijft|verblijf|verblijven|blijf|blijft|woont|logeert|ondergebracht|geplaatst|opgevangen in|bij .. opvang',
      '*adres .. van|vd .. de? opvang',
      'noodadres|noodopvang|noodwoning|tijdelijke opvang ... kinderen|moeder|zij|ze|mevrouw|mw|verblijft',
      'verblijft|zit|woont .. op|in .. noodadres|noodopvang|noodwoning',
      'veilige|geheime|onbekende plek|opvang|plaats|woning',
      'hulpverle*|begeleid*|medewerk* .. van|bij|uit .. opvang|blijf*',
    ],
    en: [
      // By its name.
      "women's|womens|womans|domestic|dv|da|emergency .. =refuge|shelter",
      'in|at|to|from|entered|entering|enter|staying|living|moved|with|via|the|a =refuge',
      '=refuge worker|staff|place|placement|address|space|bed|manager|support|key',
      'addr|address|disclose|location .. =refuge',
      'mum|mother|baby|kids|children|she|woman ... emergency accommodation|housing|placement',
      'safe|transition house|hse|accommodation|accomm',
      'safehouse|(crisis accommodation)|(sanctuary scheme)|(battered women*)',
    ],
  },
  likely: {
    nl: [
      'opvang ... veilig*|geheim|niemand|anoniem|bewoonsters|schuil*|kinderen',
      'plek waar .. honden|dieren|katten|mannen niet',
      'niet .. mannel|mannelijke chauffeur|monteur|bezorger',
      'geen .. mannel|mannelijke chauffeur|chauff|monteur|bezorger',
    ],
    en: [
      'she|woman|mother|tenant|lady|kids .. staying|living|placed|moved|is .. in|at|to .. shelter',
      'no male driver|drivers|engineer|engineers|staff',
    ],
  },
  unless: {
    nl: [
      // Other kinds of looking after.
      'kinderopvang|bso|naschoolse|regenwater*|egels|dierenopvang|honden|katten|stage|buren .. opvang',
      'opvang .. van|voor .. kind|kinderen|egels|dieren|honden|katten|water|regenwater|pakket|hond|kat|peuters|hemelwater',
      'protocol|beleid|werkinstructie|verwijzing|vacature ... vrouwenopvang|opvang|blijf*',
      'vrouwenopvang ... notitieveld|protocol|collecte|donatie',
    ],
    en: [
      // Other refuges and shelters.
      '=refuge coffee|collection|cafe|point|island|bar',
      'bike|cycle|bus|smoking|animal|dog|cat|storm|fire|wildlife|mountain|traffic|stray =refuge|shelter',
    ],
  },
  flags: [
    'Levering op kantoor, [verblijft in de vrouwenopvang].',
    '[Ze zit met haar zoontje in een blijfhuis], post naar postbus.',
    '[Correspondentie gaat naar het adres van de opvang].',
    '[Begeleider van de opvang belde].',
    'No card through door, [she is in a refuge].',
    "Forward post c/o solicitor, [staying at a women's shelter].",
    '[Refuge worker called for her], account moved.',
    '[Moved to a safe house on Monday].',
  ],
  allows: [
    'Kinderopvang zit in de opvang van de BSO, facturen apart.',
    'Stage bij opvang van egels, wil wifi daar; zit in de opvang voor dieren.',
    'Protocol: een verwijzing naar de vrouwenopvang hoort niet in de notitie.',
    'Collecte voor de vrouwenopvang: donatie verwerkt als protocol 4.',
    'De vrouwenopvang-donatie is geboekt, collecte april.',
    'Charge at the Refuge Coffee Co, merchant took it twice.',
    'She was staying at the animal shelter with her kids to help.',
    'Waits in the fire refuge on floor 2.',
    'Bike shelter quote accepted, animal shelter next to a bus shelter.',
  ],
} satisfies ContextRule;
