import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'tracking',
  category: 'stalking',
  name: { nl: 'Heimelijk volgen', en: 'Secret tracking' },
  looksFor: {
    nl: 'tracker, spyware, meelezen, meekijken via een account',
    en: 'tracker, spyware, reading along, watching through an account',
  },
  codes: ['A2', 'A1', 'A4'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // A thing that was hidden.
      'vond|gevonden|ontdekt|ontdekte|aangetroffen .. TRACKER .. in|onder|aan|achter',
      'TRACKER .. van|v .. EX|hem|stalker',
      'kastje|zendertje|apparaatje|zender .. onder|in|aan haar|mijn|zijn .. auto|tas|jas|fiets',
      'onder|in haar|mijn|zijn .. auto|tas|jas .. kastje|zendertje|apparaatje|zender',
      'camera|cameraatje|microfoon|microfoontje .. in haar|mijn|de .. slaapkamer|badkamer|rookmelder|wekker|douche|knuffel .. gevonden|verstopt|ontdekt',
      'vond|gevonden|ontdekt ... camera|cameraatje|microfoon|microfoontje .. in .. slaapkamer|badkamer|rookmelder|wekker|douche|knuffel',
      'DOER ... TRACKER ... verstopt|geplakt|genaaid|gehangen|geplaatst|gelegd|bevestigd',
      'TRACKER .. in|onder|aan .. haar|mijn|zijn .. auto|jas|tas|rugzak|fiets .. verstopt|geplakt|gevonden|genaaid|gehangen',
      'SPYWARE',
      // An app or an account through which somebody looks along.
      'DOER ... app .. op .. telefoon|gsm|mobiel .. gezet|geïnstalleerd',
      'DOER ... leest|las|luistert|luisterde .. mee|af|vm|voicemail|berichten|alles',
      'DOER ... mee .. te kijken|lezen|luisteren',
      'EX-LOVER|hij|ie ... meekijkt|meeleest|meeluistert|meekijken|meelezen|afluistert',
      "DOER ... trackt|trackte|tracet haar|mij|me|d'r|mevrouw",
      'DOER ... volgt|volgde|checkt|checkte|controleert|bekijkt .. locatie|reizen|reisgeschiedenis|ritten|steeds waar ... haar|login|account|uitstapte|ze',
      'DOER ... checkt|checkte|ziet|zag ... waar ze|zij|ik .. is|loopt|uitstapte|in|zit|ben',
      'toegang tot .. mijn|haar .. camera*|telefoon|account* ... stuurt|kijkt|ziet',
      'DOER ... logt|inlogt|ingelogd|inlogde ... haar|mijn .. mail|mailbox|account|icloud|camera*|instagram',
      'breekt|brak|ingebroken .. in op|in .. haar|mijn instagram|facebook|account*|mail|telefoon',
      'tracking|locatie .. aan .. op .. telefoon .. van|vd',
      'herhaalt|herhaalde ... woord voor woord',
      'weet|wist .. steeds|precies .. precies|wanneer|welke ... aanhad|kwam|thuis|aan heb',
    ],
    en: [
      // A thing that was hidden.
      'found|finds|discovered|hid|hidden|planted|stuck|placed|stitched|sewn .. TRACKER .. in|on|under|behind|inside her|my|his|the|their',
      'TRACKER .. on|in|under|behind|inside her|my|his|their .. car|coat|bag|bumper|jacket|pram|van|handbag|seat',
      'his|exs TRACKER',
      'found|finds|discovered|hidden|hid ... camera|microphone|mic|bug .. in .. bedroom|bathroom|smoke|clock|shower|toy|her|my',
      'EX-LOVER ... checks|checking|looks|watches ... card|payments|trips|location|statements ... see where|what',
      'SPYWARE',
      // An app or an account through which somebody looks along.
      'DOER ... tracking|tracks|tracked|monitors|monitoring .. her|my .. loc|location|phone|movements|trips|car|every|via|through|thru',
      'DOER ... tracking|tracks her|me',
      'EX ... tracking|tracks|tracked .. loc|location|phone',
      'DOER ... sees|checks|seeing .. (every place)|everywhere|(where she)|(where i)',
      'DOER ... has|got|knows|knew|guessed|guessing .. her|my .. password|passcode|login|icloud|links ... sees|reads|finds|tracks',
      'guessing|guessed .. tracking links|passwords|password',
      'DOER ... gets|getting|hacks|hacked|hacking|logging|breaking into .. every|her|my|his account|accounts|email|emails|phone|icloud|messages|inbox|instagram',
      'DOER ... reads|reading|listens|listening .. to? her|my .. messages|emails|texts|inbox|voicemail|calls',
      'spying|spies|spied .. on|thru|through|via ... her|me|him|inbox|camera|cameras|old|phone',
      'DOER ... watching .. my|her camera|cameras|doorbell',
      'DOER ... guest|shared|old code|account|login ... watching|sees|tracks',
      'how he|she finds|knows|found out|where',
      'bugged|cloned .. her|my .. phone|car|house|flat',
    ],
  },
  likely: {
    nl: [
      'EX-LOVER ... login|inlog|wachtwoord|voicemail|icloud|apple-id|mailbox ... ziet|weet|kent|heeft|gebruikt',
      'locatie|telefoon .. delen ... EX-LOVER',
      'man|EX-LOVER .. volgde|volgt .. reizen|locatie|telefoon',
    ],
    en: [
      'EX-LOVER ... password|login|icloud|location|(family plan)|cameras|doorbell ... still|has|access|sees|knows',
      'pays|paying|paid ... to tell him|her .. when|where|if',
    ],
  },
  unless: {
    nl: [
      // Luggage, bikes, pets; helping with the screen.
      'koffer*|bagage|fiets|e-bike|pakket*|hond|kat|polis ... TRACKER',
      'TRACKER ... koffer*|bagage|e-bike|pakket*|hond|kat|verplicht|polis|batterij',
      'wij|helpdesk|agent|monteur|zoon|crisisdienst|huisarts ... kijkt|meekijken|meekijkt|meelezen',
    ],
    en: [
      // Luggage, bikes, pets, parcels.
      'suitcase|luggage|baggage|bike|bicycle|parcel|dog|cat|wallet|fleet|saddle ... TRACKER',
      'TRACKER ... suitcase|luggage|baggage|bike|bicycle|parcel|dog|cat|wallet|fleet|saddle|battery',
      'someone hacked into .. my|her|his|cards account',
    ],
  },
  flags: [
    'APK klaar, [gps-tracker onder haar auto gevonden].',
    'Nieuw toestel, [haar ex heeft spyware op haar telefoon gezet].',
    'Wachtwoord gereset, [hij leest al haar berichten mee].',
    '[Haar ex checkte in de app steeds waar ze was].',
    '[She found an AirTag in her coat], new phone ordered.',
    'Cust wants a new login, [her ex reads all her messages].',
    '[Ex is tracking her location through the family plan].',
    '[He has her password and sees every trip]. Reset done.',
  ],
  allows: [
    'Een man heeft bij zijn koffer een tracker gelegd.',
    'Op de e-bike zat een tracker van ex-leasebedrijf.',
    'De tracker van haar ex zit nog op de polis van de boot.',
    'Hij wil dat de helpdesk kan meekijken.',
    'Hij zegt dat de crisisdienst meekijkt.',
    'De helpdesk kan meekijken als hij het scherm deelt.',
    'Her luggage went missing, he found his AirTag at the belt.',
    'His AirTag is still in the suitcase, dog not included.',
    'The man is tracking his parcel since Monday.',
    'Someone hacked into my account, card blocked.',
  ],
} satisfies ContextRule;
