import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'crime-acts',
  category: 'crime',
  name: { nl: 'Drugs, geweld en bendes', en: 'Drugs, violence and gangs' },
  looksFor: {
    nl: 'hennepkwekerij, dealen, brandstichting, doodslag, bende',
    en: 'cannabis grow, dealing, arson, manslaughter, gang',
  },
  codes: ['Z0', 'B1', 'C1'],
  ground: {
    name: {
      nl: 'art. 10 AVG (strafrechtelijke gegevens)',
      en: 'art. 10 GDPR (criminal convictions and offences)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Drugs grown, sold or found.
      'wietkwekerij|hennepkwekerij|cannabiskwekerij|wietplantage*|hennepplantage*|wietplanten|hennepplanten|drugslab|drugspand|growshop|xtc-lab',
      'drugshandel|drugsdealer|drugskoerier|drugsrunner|drugsdelict*|drugsbende|cocaïnehandel|opiumwet|bolletjesslikker',
      'dealt|dealde|dealen|handelt|handelde|verkoopt|verkocht|verkopen|smokkelt|smokkelde .. DRUGS',
      'WHO|HOUSEHOLD .. dealt|dealde|dealen',
      'verbouwt|verbouwde|kweekt|kweekte|teelt|teelde|kweken|telen|verbouwen .. DRUGS',
      'DRUGS .. verbouwt|verbouwde|kweekt|kweekte|teelde|gekweekt|geteeld|verbouwd|kweken',
      'gepakt|betrapt|aangetroffen .. met .. DRUGS|kilo|gram|wapen*',
      'kilo|gram .. DRUGS',
      'drugs .. verkocht|gevonden|aangetroffen|gedeald',
      'zakjes|kilo|gram|blokken|partij .. poeder|coke|wiet|DRUGS',
      'bolletjes|wikkels|geldtelmachine|weegschaaltje',
      'volgens .. een dealer',
      // Fire, blood and explosives.
      'brandstichting|brandstichter|pyromaan|doodslag',
      'sticht|stichtte|stichten brand|brandjes',
      'poging tot doodslag|moord|brandstichting',
      'veroordeeld|verdacht|rechtszaak|zit|vast|zaak ... moord|steekpartij|schietpartij',
      'dozen|kelder|partij|opslag .. cobra|vuurwerk|illegaal',
      'boel|huis|auto|schuur|woning|pand|zaak .. (in brand) .. gestoken|stak|gezet',
      'heeft .. iemand|man|vrouw|jongen .. vermoord|doodgestoken|neergestoken|neergeschoten|doodgeschoten|doodgereden|omgebracht',
      'illegaal|illegale .. gokken|gokhuis|casino|kansspelen|prostitutie|bordeel|kamerverhuur|slachterij|handel',
      // Crime as a trade.
      'runt|runde|runnen|houdt|exploiteert .. bordeel|goktent|drugspand|wietplantage',
      'liquidatie*|afrekening .. milieu',
      'drugssmokkel|sigarettensmokkel|wapensmokkel',
      'in|van|lid .. bende|jeugdbende|straatbende|drugsbende|motorclub',
      'crimineel|criminele milieu|wereld|circuit|organisatie|netwerk|contacten',
      'mensenhandel|mensensmokkel|kinderporno|pedofiel|maffia|motorbende|drugsbaron|onderwereld|bendelid|uithaler*',
      'swissen|oplichtingszaak|babbeltruc .. door',
      'levert|verkoopt|handelt .. nephorloges|namaak|gestolen|wapens',
    ],
    en: [
      // Drugs grown, sold or found.
      'cannabis|weed|marijuana|hydroponic .. grow|farm|factory|plants|setup',
      'grow house|tent|op',
      'plants under lights',
      'dealing|deals|dealt|selling|sells|sold|supplying|smuggl*|cooking DRUGS',
      'DRUGS dealer|dealing|supply|runner|mule|bust|raid|arrest|charge|charges|den',
      'county lines',
      'cuckoo*',
      'drug|drugs arrest|raid|bust|dealer|conviction|mule',
      'caught|stopped|found .. with .. DRUGS|knife|gun',
      'grows|growing|grew .. cannabis|weed|pot|marijuana',
      'drug|drugs gang|lab|house|money|debt',
      // Fire and blood.
      'killed|stabbed|shot|knifed|beat .. a|his|her|another .. man|woman|boy|lad|neighbour|wife|someone',
      'beat|beating|battered|attacked|assaulted .. someone|somebody|(a man)|(a lad)|(a bouncer)|(an officer) .. up? .. court|charged|convicted|jail|prison|police|arrest*',
      'set fire to|(torched) & he|she|WHO|tenant|son',
      'illegal .. betting|gambling|shop|brothel|casino|trade|workers|weapons|cigarettes|tobacco',
      'arson|arsonist|manslaughter|homicide',
      'killed|stabbed|shot .. someone|somebody|man|woman & WHO',
      'murder .. trial|charge|charged|convicted|suspect',
      // Crime as a trade.
      '(gang member)|(gang nominal)|gangster|=cartel|mafia|mobster|(organised crime)|(organized crime)',
      'left|joined|leave|with|in a|his|the gang',
      'trafficker|traffickers|paedophile|pedophile|nonce',
      'kerb|curb crawling',
    ],
  },
  unless: {
    nl: [
      //  A story in a book or on a screen.
      'film|boek|serie|aflevering|roman|spel ... poging tot doodslag|moord',
      'serie|film|boek|aflevering|documentaire ... drugsbaron|mensenhandel|maffia|onderwereld',
    ],
  },
  flags: [
    'Pand afgesloten, [hennepkwekerij op zolder gevonden].',
    '[zoon dealt wiet vanuit de garage], buren bellen erover',
    '[Bewoner sticht brandjes in de hal], melding gemaakt.',
    '[er zijn drugs verkocht vanuit de flat]',
    'Void: [cannabis grow in the loft], meter exchange needed.',
    '[tenant is a gang member], two-man visit',
    '[her ex is a drug dealer], wants the box back',
    '[he was dealing cocaine from the shop]',
  ],
  allows: [
    'Kwekerij Van Dam BV levert twee rozen extra, factuur klopt.',
    'De BMW dealer belt terug over de lease.',
    'Klant leest een boek over een poging tot doodslag.',
    'Dealing with this ticket today.',
    'That killed some time while on hold.',
    'Serie over een drugsbaron hapert op aflevering drie.',
  ],
} satisfies ContextRule;
