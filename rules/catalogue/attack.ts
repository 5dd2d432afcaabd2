import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'attack',
  category: 'threat',
  name: { nl: 'Aanval en overval', en: 'Attack and robbery' },
  looksFor: {
    nl: 'overvallen, aangevallen, beschoten, brandbom, klappen gekregen',
    en: 'robbed, attacked, shot at, firebombed, beaten up',
  },
  codes: ['B1', 'Z0', 'C1'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Robbed.
      'straatroof|straatroven|woningoverval*|overvallers|berooft',
      'beroofd|overvallen|beroving|overval ... bij|met|thuis|straat|in|van|gisteren|winkel|onder|door',
      'is|werd|was|kl|klant|mw|dhr|vz|mevrouw .. overvallen|beroofd|neergestoken|neergeschoten|beschoten',
      'trok|eiste|eisten .. pakket|telefoon|geld|sleutels|tas|kassa|horloge',
      // Beaten up.
      'afgetuigd|gemolesteerd|(in elkaar geslagen)|(in elkaar geramd)',
      'klappen .. gekregen|gehad|uitgedeeld',
      'kreeg|gekregen|krijgt .. klappen|kopstoot|vuistslag|klap ... van',
      'duwde|duwt|geduwd|greep|sloeg|schopte|trapte|spuugde|spuwde|gooide .. STAFF|monteur .. tegen|bij|van|in|een|op',
      'STAFF .. geslagen|geduwd|gegrepen|geschopt|bespuugd|aangevallen|klemgereden|belaagd',
      'STAFF ... opgesloten|vastgehouden|ingesloten .. door',
      'liet .. STAFF .. niet .. weg|gaan|vertrekken',
      'reed|volgde|achtervolgde .. STAFF|bus .. achterna|klem|achtervolgd|(naar huis)',
      // Shot at, set on fire.
      'deur|voordeur|huis|raam|woning|gevel|hem|haar .. geschoten|beschoten',
      'geschoten|beschoten ... deur|voordeur|huis|raam|woning|gevel|hem|haar',
      'kogelgat*|schietpartij|steekpartij|schietincident|steekincident',
      'brandstichting|aangestoken ... voordeur|gevel|explosief|huis|woning|auto',
      'in brand gestoken',
      'explosie|explosief|bom|cobra|granaat|handgranaat .. voor|aan|bij|door|tegen|in .. deur|voordeur|gevel|woning|brievenbus|portiek|huis|meterkast|ruit',
      'ontvoerd|ontvoering|ontvoeren|gegijzeld|gijzeling',
    ],
    en: [
      // Robbed.
      'mugged|mugging|carjack*|hijacked|(home invasion)|(armed raid)|(held up at)',
      'robbed ... at|by|with|in|on|yesterday|phone|staff|gun|knife',
      'snatched ... blade|knife|gun|threat|cut|moped',
      'took .. car|keys|phone|van from|off .. him|her|me .. at|with|and',
      'blocked .. us|him|driver .. at|with ... guns|road|want',
      // Beaten up.
      '(beaten up)|(beat him up)|(beat her up)|(jumped by)|(set upon)',
      'pushed|shoved|grabbed|punched|headbutted|attacked|assaulted|hit|kicked|cornered .. our|the|my|an|staff .. STAFF',
      'STAFF .. was|been|got .. pushed|shoved|grabbed|punched|headbutted|attacked|assaulted|hit|kicked|cornered|jumped|spat',
      "wouldn't|wouldnt let .. STAFF|him leave|out|go",
      'followed .. STAFF|van|engineers .. to|home|from ... blocked|next|shouting|job|house',
      'blocked STAFF|him|her|me|them in',
      // Shot at, set on fire.
      'shots|gunshots fired',
      'shot|shots at|through .. the|her|his|their .. house|door|window|car|him|her|home',
      'stabbed|stabbing|shooting|knifed|slashed .. by|in|at|outside|him|her|during|victim|last',
      'bullet holes',
      'arson|firebomb*|(petrol bomb*)|torched .. to|attack|on|her|his|their|car|house|door',
      'set fire to|set alight .. car|house|flat|door|his|her',
      'kidnap*|abducted|(held hostage by)',
    ],
  },
  unless: {
    nl: [
      // Bills, rain and figures of speech.
      'voel*|voelt|voelde .. overvallen|beroofd|gegijzeld',
      'overvallen door .. regen|vraag|factuur|kosten|bui|onweer|rekening',
      'polis|dekking|verzekering|voorwaarden|boek|film|serie|series|spel ... beroving|overval|brandstichting|gijzeling|ontvoering|steekpartij',
      'moord|misdaadserie* ... ontvoering|gijzeling',
      'gijzeling|gegijzeld|ontvoerd|ontvoering ... contract|abonnement|kluis|spel|film|serie|series|kabel|auto|tuinkabouter|boek',
      'tuinkabouter ... ontvoerd',
    ],
    en: [
      // Bills and figures of speech.
      'feel|feels|felt|being|daylight robbed|robbery',
      'robbed of .. time|money|points|sleep',
      'held hostage by .. customs|contract|fees|octopus|very',
      'cover|policy|covers|insured|claim .. arson|robbery|mugging',
      'murder|escape|mystery|game|film ... hostage|kidnap*|robbery|shooting',
      'hit .. the .. guard|fence|kerb',
    ],
  },
  flags: [
    '[Klant is overvallen met een vuurwapen], nieuw toestel.',
    '[Straatroof bij het station], sim vervangen.',
    '[Er is op haar voordeur geschoten], glaszetter gebeld.',
    '[Explosief voor de deur van de buren], gas afgesloten.',
    '[De monteur werd geslagen], niet meer alleen heen.',
    '[Chauffeur heeft klappen gekregen van een reiziger].',
    '[Staff robbed at gunpoint on Friday].',
    '[He was mugged], card blocked.',
    '[Pushed our engineer up against the wall].',
    '[Shots fired at the house last week].',
  ],
  allows: [
    'Hij voelt zich overvallen door de hoogte van de nota.',
    'Ze werd overvallen door de regen en het pakket werd nat.',
    'De polis: beroving op straat is in de dekking meegenomen, overval ook.',
    'Boek over de gijzeling in het contract van de film retour; zij zat gegijzeld in haar abonnement.',
    'De tuinkabouter van mevrouw is ontvoerd, grapte hij.',
    'Krijgt steeds misdaadseries over ontvoering aangeraden.',
    'He feels robbed by the exit fee.',
    'It is daylight robbery, he said: robbed of money and time by the fee.',
    'Does the policy cover arson to her house?',
    'Our driver hit the guard rail; parcel held hostage by customs.',
    'Photo shoot at the house on Friday. Escape room: guests were held hostage by the butler.',
  ],
} satisfies ContextRule;
