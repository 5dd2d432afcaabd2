// Practice: what somebody eats, wears, keeps and celebrates for a faith.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'religion-practice',
  category: 'religion',
  name: { nl: 'Geloof in de praktijk', en: 'Religious practice' },
  looksFor: {
    nl: 'halal, koosjer, sabbat, ramadan, kerkgang, gebed, hoofddoek',
    en: 'halal, kosher, Sabbath, Ramadan, going to church, prayers, headscarf',
  },
  codes: ['Z0', 'A3'],
  ground: {
    name: { nl: 'art. 9 AVG (religie of overtuiging)', en: 'art. 9 GDPR (religion or belief)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'WORSHIP',
      // prayer and service
      'naar|van|in|uit|gaat|zit|op|bij .. de|hun|zijn|haar|onze kerk|moskee|synagoge|mandir .. gaat|zondag|gaan|vrijdag|elke|heen|dan|zaterdag|lid|gestapt|en',
      'naar|in|van|uit|bij de|een|hun|zijn|haar moskee|synagoge|gurdwara|mandir',
      '*kerk .. elke zondag',
      'vrij|verlof .. moskee|suikerfeest|offerfeest|gebed',
      'ramadan|suikerfeest|divali|diwali|offerfeest .. viert|vieren|vast|bezoek|hindoe|moslim|vrij|familie|week',
      'kleedje|kleed .. bidden|gebed|vader|kamer|staat',
      'zingt|zing|zingen .. koor .. kerk|zondag',
      'mis|dienst|uitvaart|requiem .. in .. kerk|kathedraal|bavo|basiliek|pastoor|dominee',
      'dienst .. kerk|ds|dominee|predikant|imam|pinkster*|gereform*',
      'kerkelijke|rituele|islamitische|joodse|katholieke inzegening|uitvaart|wassing|bruiloft|begraafplaats|huwelijk|feestdagen|dienst',
      // days
      'vast|vasten|vastend|eet overdag niet',
      'eet|eten overdag niet',
      'op|van zondag|vrijdagavond|zaterdag|sabbat NOT|geen .. lift|telefoon|bellen|belafspraak|bezoek|bezorgen|op|werken & kerk|gereform*|geloof|sabbat|zondagsrust|joods*|lift',
      'vrijdagavond .. lift|zaterdag .. lift',
      'zonsondergang .. vast|pas|liefst|eten|na',
      'orthodox|joods|islamitisch paasfeest|nieuwjaar|feest',
      'vieren|viert|vier .. NOT|geen .. verjaardagen|verjaardag|kerst|sinterklaas|pasen',
      // food and dress
      'eet|eten|maaltijd|vlees|ontbijt|alleen|strikt|graag halal|koosjer|varken|varkensvlees',
      'NOT|geen varkensvlees|varken|gelatine|rente & halal|moslim|geloof|haram|mogen|eten|islam*',
      'geen|weigert rente .. haram|betalen|mag|geloof',
      'draagt|droeg|met|zonder .. hoofddoek|nikab|boerka|keppel|kippa|tulband|kruisje|hijab',
      'vrouwelijke monteur|bezorger|medewerkster|arts .. geloof|moslima|moslim|islam*',
      // body
      'weigert|geen bloed|bloedtransfusie|bloedproducten|evolutieles|vaccinatie .. geloof|grond|getuige*|reden',
      'bloedtransfusie|bloedproducten',
      'gedoopt|dopen|doop .. kerk|kind|in|lid|van',
    ],
    en: [
      'WORSHIP',
      // prayer and service
      'goes|going|attends|gone|go|went to? the|a? church|mosque|temple|synagogue|mass|gurdwara|chapel',
      'church|mosque|temple|synagogue .. sunday|sundays|friday|fridays|saturday|every|choir|service|group',
      'koran|quran|bible|torah|hebrew|catechism|sunday school|class|study|group',
      'prayer|prayers .. room|time|times|mat|evening|friday|during|at|break',
      'stream .. prayers|mass|service',
      // days
      'fasting|fasts|fast .. ramadan|until|sundown|she|he|so|sunset|lent',
      'BE|shes|hes fasting',
      'sundown|sunset .. friday|fri|sat|saturday|fast',
      'NOT|dont|doesnt|never celebrate|celebrates .. birthdays|christmas|easter|halloween',
      // food and dress
      'mosque|synagogue|temple|gurdwara .. goes|every|member|friday|prayers|put|committee',
      'ramadan|diwali|eid .. fasting|observes|cooking|celebrat*|not|prayers|family',
      'hindu|muslim|moslem|jain|kosher|halal|vjml meal|meals',
      'wears|wear|wearing|keeps|removing|remove .. hijab|headscarf|veil|turban|niqab|kippah|cross|burqa',
      'seated .. men|strangers & orthodox|religious|women',
      // body and money
      'refuses|refused|no|declines .. blood|transfusion|transfusions|vaccine & jw|faith|religious|jehovah*|witness|surg*',
    ],
  },
  unless: {
    nl: [
      // dates, shops, streets, and prayers for a good line
      'openingstijden ... ramadan|pasen|suikerfeest|kerst',
      'ramadan|suikerfeest|offerfeest|divali actie|aanbieding|korting|assortiment|campagne|openingstijden',
      'voor|na|rond|tot|met kerst|pasen|pinksteren|suikerfeest|ramadan .. geleverd|levering|open|gesloten|dicht|bezorg*',
      'WORSHIP PREMISES',
      'bidden|bidt .. dat|om .. storing|verbinding|goed|werkt|blijft|goede',
      'hoofddoek|tulband .. maat|retour|cake|kleur',
    ],
    en: [
      // dates, shops, streets, and prayers for a good line
      'praying|prays|pray|prayed .. it|for .. works|signal|refund|delivery|weather|hold|holds|best',
      'eid|ramadan|diwali sale|offer|promo|opening|delivery|hours',
      'answered my prayers',
      "not|wasn't|wasnt .. kosher",
      'kosher salt|deal',
      'sunday school supplies',
      'baptism of fire',
      'communion dress',
    ],
  },
  flags: [
    'Monteur niet op vrijdagmiddag, [kl gaat dan naar de moskee].',
    'Levering wijzigen naar zondag ivm [sabbat].',
    '[Eet alleen halal], doorgegeven aan de keuken.',
    'Slot after 10 pm, [she is fasting for Ramadan].',
    'Meal changed, [kosher only].',
    'No calls on Sunday morning, [he goes to church].',
  ],
  allows: [
    'Levering voor Kerst gevraagd, gelukt.',
    'Ramadan actie in de folder klopte niet, korting alsnog.',
    'Verstopping in de Kloosterstraat gemeld.',
    'Ze schoot een schietgebedje toen de storing over was.',
    'Blue gate, opposite the church, parcel left.',
    'Answered my prayers, he joked when the line came back.',
    'Mass SMS sent to all customers.',
    'Vraagt openingstijden met Pasen en tijdens ramadan.',
    'Voor ramadan geleverd graag? nee voor Pasen.',
    'Halal slager om de hoek nam pakket aan.',
    'Bidden dat het werkt, zei hij.',
    'Hoofddoek maat M retour.',
    'Praying it holds until Friday.',
    'Ramadan sale banner wrong.',
    'That looks not kosher, said tech.',
    'Kosher salt missing from order.',
    'Sunday school supplies order for the church.',
    'Baptism of fire for the new agent.',
    'Holy communion dress size 8.',
  ],
} satisfies ContextRule;
