import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'weapon',
  category: 'threat',
  name: { nl: 'Wapen', en: 'Weapon' },
  looksFor: {
    nl: 'mes, vuurwapen, zuur of benzine, getoond of gebruikt',
    en: 'knife, gun, acid or petrol, shown or used',
  },
  codes: ['C1', 'B1', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Drawn, waved, shown, used.
      'trok|trekt|getrokken|zwaait|zwaaide|gezwaaid|toonde|getoond|hield|richtte|gericht|dreigde|dreigt|gedreigd ... WEAPON',
      'WEAPON ... getrokken|gezwaaid|getoond|gericht|zwaaien|zwaaide|riep|dreigde',
      'stond|staat|kwam|komt|liep|loopt|lopen|opgewacht|achterna .. met .. WEAPON',
      'opgewacht|bedreigd|bedreigde|geslagen|achterna|zwaaide|zwaaien ... TOOL',
      'TOOL ... opgewacht|bedreigd|bedreigde|achterna|zwaaide|geslagen|naar .. hoofd|schoof',
      'bedreigd|bedreigde|bedreigt|beroofd|overvallen|aangevallen|gestoken|bewerkt|geslagen ... met|onder .. WEAPON',
      'met .. WEAPON ... bedreigd|bedreigde|bewerkt|opgewacht|zwaai*|deur|schutting|hand|achterna|gang',
      'WEAPON .. tafel|balie|hand|(bij zich)|(op zak)',
      'te zien|zien|getoond .. WEAPON',
      'WEAPON .. onder|op|tegen .. neus|keel|borst|buik|hoofd',
      'bijl|knuppel|mes|honkbalknuppel|geweer .. achter|naast|bij .. deur|toonbank|bed',
      'WEAPON .. te zien|getoond',
      'legde|lag|liggen|laten .. WEAPON .. op|liggen|tafel|balie',
      'met .. TOOL .. op .. STAFF|hem|haar|mij .. af',
      'kom|komt|komen|kwam ... met .. WEAPON|benzine|jerrycan',
      'jerrycan .. benzine',
      // Words that mean nothing else.
      'vuurwapen*|pistool|revolver|handgranaat|kapmes|kruisboog|ploertendoder|boksbeugel*|molotov*|vuurwerkbom|stroomstootwapen',
      'wapens|wapen .. in .. woning|huis|auto|tas|kast|gezien',
      "foto's .. van .. wapens",
      // Set a dog on somebody.
      'bedreig*|dreigt|dreigde|stuurde|liet|hitste .. met|zijn|de .. hond|pitbull|honden .. op|los|af',
    ],
    en: [
      // Drawn, waved, shown, used.
      'pulled|pulls|drew|waved|waves|waving|brandished|brandishing|showed|shows|held|holding|pointed|pointing|swung|swinging|racked ... WEAPON',
      'came|come|comes|down|chased|chasing|threat|threatened|thretened|threatening|robbed|attacked|round|stood|be|back ... with|w|at .. WEAPON',
      'WEAPON ... pulled|waved|drawn|pointed|brandished|shown|racked|round|peephole|face|throat|neck',
      'guy|guys|men|man|lad|lads|kids|youths|tenant|he .. with|w|has|had|carrying|carries .. a? .. WEAPON',
      'threat|threatened|threaten|chased|attacked|hit|(came at)|robbed ... with|w .. TOOL',
      'be|come|down|back ... with|w .. crowbar|(iron bar)|(hurley sticks)',
      'round with .. (hurley sticks)|bats|sticks|crowbars',
      'chased .. our|the|my|eng|engineer|driver|him|her .. with|off|down',
      'threw|thrown|throw .. acid|oil|petrol|boiling',
      // Words that mean nothing else.
      'gunpoint|knifepoint|machete|machetes|firearm*|shotgun*|ak47|handgun*|crossbow',
      'acid attack|threat',
      'gets|get|throw|thrown acid',
      'has|got|owns|keeps .. a? gun',
      'men|lads|guys|they .. with bats|clubs|knives|sticks',
      'gets|get|set|let .. the dogs on|loose',
      'gets the dogs',
      'waved|swung|pointed|waving .. screwdriver|hammer|stick|bar .. at',
      // Set a dog on somebody.
      'set|sets|setting .. dog|dogs|pitbull on|onto',
    ],
  },
  unless: {
    nl: [
      // In the kitchen, in the shop, on the stage.
      'airsoft|paintball|vergunning|schietclub|schietvereniging|jachtvergunning|kostuum|lego|playmobil|game|skin|fortnite|messenset|koksmes|broodmes|bestelling|nepmes|waterpistool|speelgoed|plastic|klappertjespistolen|lijmpistool|kitpistool|verfpistool|toneel*|akte|film|handbagage|bagage|koffer|blister|webshop|tank ... WEAPON',
      'WEAPON ... airsoft|schietclub|schietvereniging|vergunning|skin|slijper|blister|geleverd|nageleverd|retour|besteld|keuken|lemmet|handbagage|tanken|akte|toneel*|boorhamer|film',
    ],
    en: [
      // In the kitchen, in the shop, on the stage.
      'nail|glue|heat|airsoft|paintball|fortnite|game|clay|licensed|starting|water|spray|toy|paint|massage|staple|fake|prop|foam|nerf|bread|kitchen|chef|steak|craft WEAPON',
      'WEAPON .. skin|licence|certificate|club|set|block|sharpener|rack|chipped|drawer|metal|mower|station|drill|survey|fees|test|rain',
      'petrol .. station|car|mower|money|receipt|pump|engine',
      'WEAPON ... returned|refund|warranty|props',
      'axe|acid .. clip|enabled',
    ],
  },
  flags: [
    '[Bewoner trok een mes], afspraak gestaakt.',
    '[Hij stond met een bijl bij de schutting].',
    '[Liet een pistool op tafel liggen].',
    '[Kwam met een schroevendraaier op de monteur af].',
    '[He pulled a knife on the crew].',
    '[Tenant came at our driver with a hammer].',
    '[Robbed at gunpoint on Friday].',
    '[Son has a gun in the house].',
  ],
  allows: [
    'Messenset geleverd met een mes te weinig, hij trok het mes uit de blister.',
    'Kruisboog voor de schietclub; airsoft pistool retour.',
    'In akte 2 trekt de inspiciënt de revolver uit de kist, toneelvoorstelling.',
    'Hij kwam met plastic pistool op het feest en liet het zien, pistool retour.',
    'He pulled the bread knife from the block; the kitchen knife was chipped.',
    'He had a nail gun with him. Tenant has a hammer drill on loan.',
    'The man with the petrol mower waved at the petrol station; he has petrol money.',
    'He showed the pistol, props returned.',
    'Call data held 14 days, exchange AXE, CLIP enabled.',
    'He has a gun metal case on order.',
    'Fortnite shotgun not delivered; the firearm certificate was uploaded.',
  ],
} satisfies ContextRule;
