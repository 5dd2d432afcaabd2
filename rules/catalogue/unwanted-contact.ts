import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'unwanted-contact',
  category: 'stalking',
  name: { nl: 'Ongewenst contact', en: 'Unwanted contact' },
  looksFor: {
    nl: 'blijven bellen of appen, lastigvallen, nachtelijke telefoontjes, ongevraagde bloemen',
    en: 'keeps calling or texting, harassment, silent calls at night, unasked flowers',
  },
  codes: ['A3', 'A2', 'A1'],
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
      'PESTER',
      'val|valt|viel|vallen .. VICTIM ... lastig',
      'last van .. EX|stalker|belager|hijger',
      'hinderl|hinderlijk|hinderlijke|ongewenst|ongewenste bellen|gebeld|telefoontjes|oproepen|contact|volgen',
      // Somebody who will not stop.
      'DOER .. blijft|blijven|bleef|bleven .. REACHES',
      'EX-LOVER ... blijft|blijven|bleef|bleven ... REACHES',
      'OUTSIDER ... REACHES ... (AGAIN | NIGHT | per dag | p d | pd | per uur | p dag)',
      'EX-LOVER ... AGAIN|NIGHT ... REACHES',
      'tientallen|honderden|zestig|NUMBER .. appjes|apps|berichten|berichtjes|oproepen|telefoontjes|sms|mails .. per|p dag|d|uur|nacht',
      'ook na .. keer nee',
      'DOER ... REACHES .. tegen haar|mijn|zijn wil',
      'OUTSIDER ... stuurt|stuurde|schrijft|schreef haar|mij|me|hem .. AGAIN|ook',
      "pizza's|pizzas|taxi's|bestellingen|maaltijden .. bezorgd|gestuurd|aan de deur ... niet|nooit besteld",
      'plaatst|zet .. reacties|advertenties|berichten .. onder|op haar|zijn|mijn naam',
      'DOER ... lastigvallen|lastig',
      'altijd|steeds|telkens|alleen .. stil|stilte .. aan|op .. kant|lijn',
      // Calls that say nothing.
      'hijgt|hijger|hijgde',
      'anonieme|stille|nachtelijke .. telefoontjes|oproepen|belletjes|sms|brieven|berichten',
      'DOER .. belt|belde .. AGAIN|NIGHT .. anoniem',
      'NIGHT|wekenlang|maandenlang ... aan te bellen|aanbellen|aanbelde|bonzen|aangebeld',
      'aangebeld .. dan|en .. niemand .. deur|staat',
      'hangt|hing .. op & AGAIN|NIGHT|anoniem|onbekend',
      // Messages in a payment.
      'betaalverzoek*|overboeking*|tikkie*|overschrijving* ... cent|centen|0,01 ... bericht*|tekst*|omschrijving*|boodschap*|berichten',
      'betaalverzoeken ... tekst|teksten|berichten|omschrijving',
      // Under a false name.
      'nepaccount*|nepprofiel* .. haar|mijn|met|berichten',
      'DOER ... voordoet|voordoen als haar|mijn|mij|klant|nicht|familie',
      // Gifts nobody asked for.
      'LURKER ... AGAIN .. bloemen|rozen|cadeau*|lingerie|kaartjes|briefjes',
      'laat|liet .. AGAIN .. bloemen|rozen|eten|pizza ... bezorgen',
      'briefje|briefjes|bloemen|rozen .. onder|op|door|bij .. haar|de .. deur|stoep|mat ... AGAIN|schuift|legt|gelegd|schoof',
      'DOER|laat|liet .. dingen|spullen|pakketten|pakjes .. (naar mij | naar haar | op haar naam) ... bezorgen|sturen',
      'dingen|spullen .. op haar|mijn naam .. laat|liet bezorgen',
      'krijgt|krijg|ontvangt AGAIN|al ... pakjes|pakketjes|pakketten ... niet besteld',
      'blijft haar|mij ... sturen',
    ],
    en: [
      // By its name.
      'PESTER',
      'malicious|nuisance|silent|obscene calls',
      // Somebody who will not stop.
      "DOER ... won't|wont|refuses stop|leave REACHES|her|me|him",
      "won't|wont stop ringing|calling|texting|messaging|following|harassing|contacting",
      'DOER ... keeps|kept|keep REACHES her|me|him|them|customer|cust',
      'EX-LOVER ... keeps|kept|constantly|always .. REACHES|getting|finding ... no|her|number|me|new',
      'EX-LOVER ... REACHES ... (AGAIN | all hours | dozens | hundreds | a day | x day)',
      'DOER ... REACHES .. her|me|him|line|at ... (all hours | at night | hidden | withheld | hundreds | dozens | up to)',
      'NUMBER|dozens|hundreds .. missed|withheld|anonymous|hidden|calls|texts|messages .. (night | p night | per night | since | a day | from him | from her | breathing)',
      'new|another|different sim|no|number|account ... every|each time .. blocks|blocked',
      'OUTSIDER ... sends|sent|writes|posts her|me|him ... AGAIN|every|daily|still|after',
      'signing|signs|signed her|me|him up for',
      'silence|silent|nobody|noone .. on .. line|end ... AGAIN|every|always|NIGHT',
      'after .. blocked .. his|him|her no|number|him',
      'asked me|her out ... times|again',
      // Calls that say nothing.
      'breathing .. only|just|down|on|calls|phone',
      'just|only|heavy breathing',
      'withheld|hidden|silent .. calls|nos|numbers .. (a night | every | nightly | p night | night | breathing)',
      // Messages in a payment.
      'rings|calls|rang and|then hangs|hung up',
      '1p|penny|cent|small|payments|transfers ... messages|message|notes|words .. in .. reference|ref|description|payment',
      // Under a false name.
      'fake|NUMBER .. accounts|profiles|whatsapp .. her|me|him|messages|contact|accounts .. (so far | to contact | to message)',
      // Gifts nobody asked for.
      'DOER ... flowers|roses|gifts|letters|lingerie|underwear .. (AGAIN | on the porch | on her doorstep | to her work)',
      'posts|leaves|left|pushes .. notes|flowers|letters .. through|under|on|at her|my|his .. letterbox|door|car|doorstep|windscreen',
    ],
  },
  likely: {
    nl: [
      'durft .. telefoon .. niet meer op te nemen',
      'durft .. niet meer op te nemen',
      'DOER ... AGAIN ... aanbelt|aangebeld|klopt|bonst',
    ],
    en: [
      'afraid|scared|dare .. answer|pick up ... phone|calls|unknown',
      'NUMBER missed calls',
      'DOER ... buzzes|knocks .. AGAIN|every|hourly',
    ],
  },
  unless: {
    nl: [
      // Companies call too.
      'jullie|callcenter|callcentre|verkoper*|telemarket*|verkoop|marketing|incasso*|systeem ... PESTER|blijven|blijft|lastig',
      'PESTER .. door|met .. verkopers|verkooptelefoontjes|reclame|telemarket*|jullie|incasso*|spam|muggen|aanbiedingen',
    ],
    en: [
      // Companies call too.
      'you|your|we|sales|telesales|marketing|collections|surveys|spam|robocalls|agency|system|meter ... PESTER|calls|calling|ringing|texting|messages|keep|keeps',
      'PESTER|calls|texts .. by|from .. you|your|sales|telesales|marketing|scammers|companies',
      'haunted',
      // Family that likes to ring.
      'grandmother|grandchildren|nan|gran|grandad .. keeps? .. rings|calls|ringing|calling',
      'kept|keeps calling me|her|him .. girl|love|mum|darling|names',
    ],
  },
  flags: [
    '[Haar ex blijft bellen], nieuw nummer aangevraagd.',
    'Nummer gewijzigd, [ex appt haar tientallen keren per dag].',
    '[Ze wordt lastiggevallen door een oud-collega]. Niet in de gids zetten.',
    '[Nachtelijke telefoontjes van een hijger], blokkade aangezet.',
    'Rekening gewisseld: [betaalverzoeken van 0,01 met teksten over haar jas].',
    'Cust wants new SIM, [ex keeps texting her].',
    "[A former tenant won't stop ringing her]. Line blocked.",
    '[30 withheld calls a night], trace requested.',
    'New number please, [she is being harassed by a lad from work].',
    'Payer blocked, [1p transfers with messages in the reference].',
  ],
  allows: [
    'Klant blijft bellen over de factuur van maart.',
    'Jullie callcenter valt haar lastig, opt-out gezet.',
    'Hij heeft last van muggen en wordt lastiggevallen door telemarketeers.',
    'Meneer belt er voor de derde dag over, telkens om zes uur.',
    'Vz heeft drie keer gebeld over de schade.',
    'The system keeps calling him for surveys, your sales team was harassing her with offers.',
    'Car was haunted he said, lights keep flashing.',
    'His grandmother keeps calling him every evening on video.',
    'He was short with me and kept calling me love.',
    'Customer keeps getting error 41 when he logs in.',
    'She gets harassed by telesales, number added to the opt-out list.',
  ],
} satisfies ContextRule;
