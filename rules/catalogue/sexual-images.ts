import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'sexual-images',
  category: 'sexual-violence',
  name: {
    nl: 'Intieme beelden en seksuele toenadering',
    en: 'Intimate images and sexual approaches',
  },
  looksFor: {
    nl: 'naaktfoto’s gedeeld, sextortion, grooming, seksuele berichten',
    en: 'nudes shared, sextortion, grooming, sexual messages',
  },
  codes: ['B1', 'A3', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (alleen wat nodig is)',
      en: 'art. 5(1)(c) GDPR (only what is necessary)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      // Images, by name.
      'sextort*|sekstort*|wraakporno|sexting|*naaktfoto*|naaktbeeld*|naaktfilm*|naaktvideo*|naaktplaatje*|seksfilm*|seksvideo*|seksbeeld*|sekstape|dickpic*|deepnude*|kinderporno*',
      'naakte|naakt|blote|bloot|intieme|seksuele|pikante|ondeugende|bewerkte|expliciete foto|fotos|beelden|filmpje|filmpjes|film|video|videos|plaatje|plaatjes|opname|opnames',
      'deepfake* & naakt*|haar|klas|SEX|betalen',
      'exposed & telegram*|school|groep|naakt*|online',
      // Images, described.
      'IMAGE & SEX',
      'camera|webcam & dingen|uitkleden & rond|online|delen|anders',
      'hoofd|gezicht|foto|naam .. op .. porno*',
      'gluurder*|begluurder*|voyeur*|voyeurisme',
      'YOUNGSTER|leerling* & stuurde|appte|stuurt|appt & hartjes|(als zijn vrouw)|verliefd|cadeautjes|stiekem',
      'IMAGE & UNDRESSED & stuurt|stuurde|sturen|vroeg|vraagt|rond|online|telegram*|deelt|gedeeld|zetten|gezet|wil|dreigt|betalen|gechanteerd|chanteert|(zonder toestemming)|gemaakt|iemand|YOUNGSTER|WHO',
      'IMAGE .. van ons|haar|mij|hem .. bed|bad|borsten',
      'IMAGE & badkamer|borsten|lingerie|ondergoed|kleedkamer|paskamer|slaapkamer|bikini & stuurt|stuurde|vroeg|groepsapp|rond|online|telegram|deelt|stiekem|iemand|verborgen|man|collega|wil|mij',
      'IMAGE & pornosite|porno|sekssite|seksadvertentie|onlyfans|telegramgroep|datingsite',
      'chanteert|gechanteerd|chantage|afgeperst|afpersing & IMAGE|UNDRESSED|webcam|videogesprek',
      'schermopname|opname .. videobel*|videogesprek|webcam & betalen|euro|doorzet|stuurt|wil',
      'onder haar rok|jurk .. IMAGE',
      'seksadvertentie|contactadvertentie & naam|nummer|haar',
      'borsten|bloot .. laten zien|tonen|zien',
      // Approaches.
      'grooming|groomer|gegroomd|kinderlokker',
      'seksueel|seksuele|sexueel|seksistische getint|getinte|opmerking*|berichten|appjes|toespelingen|toenadering|bericht|avances|vragen',
      'opmerkingen|commentaar|opmerking .. over .. haar|mijn|dr borsten|lichaam|kont|billen|figuur|lijf|rokje',
      'YOUNGSTER & appt|appte|app|chat|chatte|berichten|berichtjes|snapchat|online & UNDRESSED|afspreken|(volwassen man)|IMAGE',
      'man van NUMBER & YOUNGSTER|meisje',
      'deed .. alsof .. NUMBER was',
    ],
    en: [
      // Images, by name.
      'sextort*|ncii|(revenge porn)|(intimate image)|(intimate images)|upskirt*|(dick pic)|(dick pics)|deepfake*|(child porn)|csam|(indecent images)|(sex tape)|(sex video)',
      'nude|nudes|naked|intimate|explicit|topless|private|sexual|sexy|compromising|fake IMAGE .. of|to|online|posted|shared|sent|send|leak*|upload*|share|group|blackmail|from|on|she|he|around|round',
      'nudes|(fake nude)|(fake nudes)',
      'posted|posting|shared|sharing|leaked|uploaded|sent|sending|circulat*|threatens|(threatening to post)|(passed round) .. nude|nudes|naked|intimate|explicit|topless',
      // Images, described.
      'IMAGE .. her|his|my|their? privates|penis|genitals|breasts|body|UNDRESSED',
      'IMAGE & UNDRESSED & sent|send|sends|asked|asking|posted|shared|online|blackmail*|pay|WHO|someone|YOUNGSTER|got',
      'IMAGE & SEX & her|his|him|me|them|threat*|posted|shared|of',
      'filmed|recorded|photographed .. in bed|shower',
      'a nude .. of|her|him',
      'filthy|dirty|pervy|smutty messages|texts|notes|voice|voicemails|calls|pics|comments',
      'asking|asked|asks|wants for? .. bikini|underwear|lingerie|feet|naughty|sexy IMAGE',
      '(do to her)|(do to me) & wants|notes|messages|texts|voice',
      'IMAGE & (porn site)|pornhub|onlyfans|porn|(escort site)',
      'IMAGE .. from .. her|him|YOUNGSTER .. (without clothes)',
      'asked|asking|asks|told|made|got .. to undress|strip|(take her top off)|(take her clothes)|(send pics)|(send nudes)',
      'blackmail*|extort*|pay|paid|paying & webcam|nudes|(video call)|(video of him)|(video of her)|(pics of him)|(pics of her)|(photos of him)|(contact list)|(his contacts)|(her contacts)',
      'IMAGE .. of him|her & send|sends|sent .. wife|mum|boss|family|contacts|friends|everyone & pay|threat*',
      'secretly|hidden|someone|landlord|put .. filmed|filming|camera|recorded|cam & shower|bedroom|changing|toilet|bathroom|toilets',
      // Approaches.
      'grooming|groomed|groomer|groom .. YOUNGSTER|online|her|him|dm|dms',
      'lewd|indecent|sexual|explicit|obscene|suggestive comments|comment|remarks|messages|texts|voicemails|vms|calls|dms|emails|jokes|proposition|propositions|gesture*',
      'comments|comment|remarks|remark|commenting|commented .. about|on .. her|my|his body|figure|breasts|chest|bum|legs|looks|clothes|bust',
      'asked|asks|asking .. what .. sleeps|sleep|wears|wearing .. in|bed|underwear',
      'buying|messaging|texting .. NUMBER|minor|underage|schoolgirl .. yr|year|old|underwear',
      '(sex for rent)|(sexual favours)|(sexual favors)|catcall*|(wolf whistl*)|propositioned',
      'asking|asked|wants .. pictures|pics|photos .. her|him|YOUNGSTER .. (without clothes)|naked|undressed',
    ],
  },
  unless: {
    nl: [
      // A dog, a foot, a mail.
      'hond|labradoodle|poedel|kat|vacht ... grooming',
      'grooming .. afspr|salon|afspraak|hond|kat|labradoodle|vacht',
    ],
    en: [
      'grooming parlour|parlor|salon|appt|appointment|kit',
      'dog|pet|cat|male|hair|backlog|puppy .. grooming',
      'sex of the',
    ],
  },
  flags: [
    'Nummer gewijzigd, [ex dreigt naaktfoto’s te delen].',
    '[iemand heeft een filmpje van haar onder de douche], account dicht',
    '[WRAAKPORNO OP INSTAGRAM], VERWIJZING NAAR TEAM',
    '[kreeg seksueel getinte berichten van zijn baas], toestel bewaren',
    '[man vroeg haar dochter om foto’s zonder kleren], account geblokkeerd',
    '[her ex posted nude pics of her], takedown form sent',
    'Refund: [he paid £300 in a sextortion scam].',
    '[manager kept making lewd comments], mailbox preserved',
    '[a man was grooming her daughter online], SIM changed',
  ],
  allows: [
    'Hond gaat maandag naar de grooming.',
    'Grooming afspraak van de labradoodle verzet, online geboekt.',
    'Foto van de meterstand is onscherp, nieuwe gevraagd.',
    'Sex of the puppy recorded for insurance, photo of the litter sent.',
    'Dog grooming online booking failed.',
    'The grooming appointment was made by her daughter online.',
    'Sent a private message from the app.',
    'Sent a photo of the broken meter.',
  ],
} satisfies ContextRule;
