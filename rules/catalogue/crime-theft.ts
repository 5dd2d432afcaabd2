import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'crime-theft',
  category: 'crime',
  name: {
    nl: 'Diefstal door een bekende, energiediefstal',
    en: 'Theft by a known person, energy theft',
  },
  looksFor: {
    nl: 'stal van, pint met zijn pas, meter gemanipuleerd, zegel verbroken, betrapt',
    en: 'stole from, used her card, bypassed meter, seal cut, caught',
  },
  codes: ['Z0', 'B1'],
  ground: {
    name: {
      nl: 'art. 10 AVG (strafrechtelijke gegevens)',
      en: 'art. 10 GDPR (criminal convictions and offences)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Taken by somebody in the house, the shop or the family.
      'WHO .. stal|steelt|jatte|jat|pikte|gapte|verduisterde|bestal',
      'WHO|HOUSEHOLD|sorteerder heeft|had|hebben .. gestolen|gejat|gepikt|verduisterd|ontvreemd|weggenomen',
      'heeft|had .. WHO|oude|moeder|baas|werkgever|winkel .. beroofd|bestolen|opgelicht|geplunderd|leeggeroofd',
      'heeft|had .. (zijn werkgever)|(haar werkgever)|(de zaak)|RELATIVE|(een vrouw)|(oude vrouw)|(een man)|bejaarde|ouderen .. beroofd|bestolen|opgelicht|leeggehaald',
      'plundert|plunderde|geplunderd|leeggetrokken|leeggehaald .. rekening|spaargeld|spaarrekening|kas',
      'rekening|spaargeld|spaarrekening .. geplunderd|leeggetrokken|leeggehaald|leeggeroofd .. door? .. WHO|HOUSEHOLD',
      'ontslagen|ontslag ... verduistering|diefstal|fraude|stelen|kas',
      'kas|kassa|kluis|spaarpot|voorraad .. leeggehaald|leeggeroofd|geplunderd|gerold',
      'leeggeroofd|leeggehaald|geplunderd door .. personeel|medewerker|WHO',
      'verduistering|verduisterd .. geld|kas|pensioen|werkgever|vereniging|wegens|van',
      'winkeldief*|pakketdief*|winkeldiefstal|zakkenroller*|koperdief',
      'greep uit|in .. kas|kassa',
      'dader .. HOUSEHOLD',
      'HOUSEHOLD|hij|zij|ze|ie .. pint|pinde|pinnen|gepind|opgenomen|leegtrekken|leeggehaald .. pas|rekening|pinpas|automaten',
      'met|via zijn|haar|de|d|mijn|vz pas|pinpas|bankpas .. gepind|pint|pinde|opgenomen|betaald|betalen',
      'pas|pinpas|rekening ... pint|pinnen .. ander|haar|hem',
      'betrapt|gesnapt .. op|met|bij .. stelen|diefstal|gestolen|jatten|pinnen',
      // Stolen goods found.
      'gestolen NUMBER? e-bikes|fietsen|scooters|kaarten|telefoons|toestellen|spullen|goederen|waar|ov-kaarten .. gevonden|aangetroffen|verkocht|verkoopt',
      'gevonden|aangetroffen|betrapt|vond|vonden|vol|pand|schuur|met .. NUMBER? gestolen',
      // Energy past the meter.
      'energiediefstal|stroomdiefstal|gasdiefstal|elektriciteitsdiefstal|meterfraude|stroomroof',
      'meter|gasmeter|telwerk|teller|zegel|zegels|verzegeling|stroom|elektra .. gemanipuleerd|manipulatie|geknoeid|omgelegd|bypass|teruggedraaid|magneet|afgetapt|aftapt|illegaal|gesaboteerd',
      'bypass|omleiding|magneet|geknoeid|manipulatie|aftakking|gerommeld .. meter|gasmeter|telwerk|teller|zegel|verzegeling|aansluiting',
      'zegel|zegels|verzegeling|loodje .. verbroken|doorgeknipt|doorgeslepen',
      'buiten|om de meter om|heen',
      'illegale|illegaal aansluiting|aftakking|aftap|afgetapt',
      'chassisnr|chassisnummer|framenummer|serienummer .. afgeslepen|weggeslepen|gewijzigd',
      // Owning up.
      'bekent|bekende|bekend|biecht|toegegeven|toe ... rekening|pas|magneet|geld|gestolen',
    ],
    en: [
      // Taken by somebody in the house, the shop or the family.
      'WHO .. stole|steals|stealing|nicked|nicking|robbed|pinched|pocketed|swiped|siphon*|skimming|skimmed',
      'WHO .. taking|took|helping|helped .. out|from .. purse|till|account|wallet|company|safe',
      'helped himself|herself|themselves to',
      'stolen by .. HOUSEHOLD|WHO',
      'HOUSEHOLD|roommate|carer ... used|using my|her|his|their card|debit|bank|pin|account',
      'RELATIVE|EX|carer|he|she|colleague|roommate .. emptied|drained|cleaned|raided|robbed .. out? .. her|his|the|their .. savings|account|accounts|till|shop|purse|safe|mother|bank',
      'emptied|drained .. savings|account|accounts',
      'robbed the|a|his|her|an .. shop|store|bank|employer|old|neighbour|where',
      'sells|selling|sold|buys|fencing|flogging .. stolen|nicked|knock-off .. phones|bikes|goods|cards|parts',
      'cash refunds|refund & pocketed|staff|employee|himself|herself',
      'staff|employee|treasurer|cashier|manager|WHO took cash|money|(the takings)|(stock home)',
      'shoplift*|pickpocket*|(stolen goods)|(handling stolen)',
      'caught|busted .. stealing|with|shoplifting|nicking',
      'dismissed|sacked|fired .. theft|stealing|fraud|dishonesty|reported',
      '(confessed)|(admitted it)|(admitted he)|(admitted she)|(admitted to)',
      // Energy past the meter.
      'meter|seal .. tampered|bypassed|byp|bridged|cut|hacked|interfered',
      'tampered|bypass|bypassed|byp|tampering .. meter|mtr|seal|supply|susp|found',
      'theft of gas|electricity|energy|power|supply',
      '(past the meter)|(around the meter)|(round the meter)',
      'electric|electricity|energy|gas|power|meter theft',
      'stealing|nicking|abstracting .. electricity|power|gas|energy',
      'hose|magnet|jumper|rigged|wiring|wired|rewired .. meter|register|unmetered',
      'power|supply|electricity|gas .. unmetered|(not registered)|(does not register)|(bypassing)|illegally|(not going through)',
      'tapped off|into',
    ],
  },
  unless: {
    nl: [
      //  Taken from them, not by them; done by our own people; a figure of speech.
      'monteur|aannemer|netbeheerder ... zegel|zegels|verzegeling',
      'stal de show|harten',
    ],
    en: ['engineer|tech ... bypass|bypassed|meter', 'jokes|joked|joking ... robbed|stole|nicked'],
  },
  flags: [
    'Mw meldt dat [haar neef met haar pas pint].',
    '[Zegel verbroken en meter gemanipuleerd], dossier gesloten.',
    'Koerier: [collega heeft pakketten gestolen], rooster aangepast.',
    '[zoon betrapt op stelen], moeder betaalt de schade',
    '[stroom buiten de meter om afgenomen], afsluiten',
    '[ontslagen wegens diefstal], mailbox dicht',
    '[her grandson stole from her], new PIN set',
    'Visit: [meter bypassed], made safe.',
    '[he helped himself to the till], login removed',
    '[caught stealing power from next door]',
  ],
  allows: [
    'Fiets van haar zoon gestolen, aangifte gedaan.',
    'De monteur heeft de zegel verbroken voor de wissel.',
    'Ze stal de show op het personeelsfeest.',
    'Someone stole my bag in Spain, please block the card.',
    'Engineer found the meter bypassed by a faulty valve.',
    'He jokes he robbed a bank to pay the bill.',
  ],
} satisfies ContextRule;
