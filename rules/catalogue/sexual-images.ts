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
      'sextort*|sekstort*|wraakporno|sexting|naaktfoto*|naaktbeeld*|naaktfilm*|naaktvideo*|naaktplaatje*|seksfilm*|seksvideo*|seksbeeld*|sekstape|dickpic*|deepnude*|kinderporno*',
      'exposed & telegram*|school|groep|naakt*|online',
      'naakte|blote|intieme|seksuele|pikante|ondeugende|bewerkte foto|fotos|beelden|filmpje|filmpjes|film|video|videos|plaatje|plaatjes|opname|opnames',
      'deepfake* & naakt*|haar|klas|seks|betalen',
      'nepnaakt|nepnaaktfoto*',
      // Images, described.
      'IMAGE .. van ons|haar|mij|hem .. bed|douche|bad|naakt|bloot|borsten|seks|ondergoed',
      'IMAGE .. (onder de douche)|(in bed)|(in de badkamer)|(uit de badkamer)|(zonder kleren)|(zonder kleding)|(in ondergoed)|(in bikini)|(van haar lichaam)|naakt|gympakje|lingerie|borsten',
      'IMAGE & badkamer|douche|borsten|lingerie|ondergoed|gympakje & stuurt|stuurde|vroeg|groepsapp|rond|online|telegram|deelt|sticker',
      'chanteert|gechanteerd|chantage|afgeperst|afpersing & IMAGE|naakt*|webcam|videogesprek|videobellen',
      'schermopname|opname .. videobel*|videogesprek|webcam & betalen|euro|doorzet|stuurt|wil',
      'onder de rok|(onder haar rok)|stiekem .. filmde|gefilmd|foto|fotos',
      'verborgen|stiekem camera .. badkamer|kleedkamer|douche|slaapkamer|toilet|paskamer',
      'borsten|bloot .. laten zien|tonen|zien',
      'vroeg|vraagt|vragen .. foto|fotos|filmpje .. zonder|bloot|naakt|gympakje',
      // Approaches.
      'grooming|groomer|gegroomd|kinderlokker|lokte',
      'geïntimideerd|intimidatie .. seksueel|seks',
      'seksueel|seksuele|sexueel|seksistische getint|getinte|opmerking*|berichten|appjes|toespelingen|toenadering|bericht|avances|vragen',
      'opmerkingen|commentaar .. over .. haar|mijn|dr borsten|lichaam|kont|billen|figuur',
      'volwassen|oudere|man & minderjarig*|meisje|dochter & appt|berichten|afspreken|foto|fotos',
      'deed .. alsof .. NUMBER was',
      'seks|sex .. in ruil|voor korting|als betaling',
    ],
    en: [
      // Images, by name.
      'sextort*|ncii|(revenge porn)|(intimate image)|(intimate images)|upskirt*|(dick pic)|(dick pics)|deepfake*|(child porn)|csam|(indecent images)',
      'nude|nudes|naked|intimate|explicit|topless|private|sexual|sexy|compromising|fake pic|pics|photo|photos|picture|pictures|image|images|video|videos|vid|clip|clips|footage|selfie|selfies|vm|vms|voicemails .. of|to|online|posted|shared|sent|send|leak*|upload*|share|group|blackmail|from|on|in|fr|she|he',
      'nudes|(fake nude)|(fake nudes)|(sex tape)|(sex video)',
      'posted|posting|shared|sharing|leaked|uploaded|sent|sending|circulat*|(threatening to post)|(passed round) .. nude|nudes|naked|intimate|explicit|private|topless IMAGE?',
      // Images, described.
      'IMAGE|pictures ... (without clothes)|undressed|naked|(no clothes)|underwear|shower|(in bed)|(of her body)|topless|nude',
      'asked|asking|asks|told|made .. to undress|strip|(take her top off)|(show her)|(send pics)|(send nudes)|(pictures without)',
      'blackmail*|extort*|pay|paid|paying & webcam|(video call)|nudes|(video of him)|(video of her)|(pics of him)|(pics of her)|(photos of him)|(contact list)|(his contacts)|(her contacts)',
      'video|pics|photos|screenshots .. of him|her & send|sends|sent .. wife|boss|family|contacts|friends|everyone & pay',
      'secretly|hidden .. filmed|filming|camera|recorded & shower|bedroom|changing|toilet|bathroom',
      // Approaches.
      'grooming|groomed|groomer|groom .. minor|minors|child|children|girl|girls|daughter|son|boy|kid|kids|online|in|by|her|him|dm|dms|teen',
      'lewd|indecent|sexual|explicit|obscene|suggestive comments|comment|remarks|messages|texts|voicemails|vms|calls|dms|emails|jokes|proposition|propositions|gesture*',
      'comments|comment|remarks|remark .. about|on her|my|his body|figure|breasts|chest|bum|legs|looks|clothes',
      'asked|asks|asking .. what .. sleeps|sleep|wears|wearing .. in|bed|underwear',
      'underwear .. (NUMBER yr old)|(NUMBER year old)|child|minor|girl|teen',
      'buying|messaging|texting .. NUMBER|minor|underage|schoolgirl .. yr|year|old|underwear',
      'asking|asked|wants|sent .. pictures|pics|photos .. her|him|daughter|son|minor .. (without clothes)|naked|undressed',
      'sex for rent|discount|favours|favors',
      'sexual favours|favors|(catcall*)|(wolf whistl*)',
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
      'dog|pet|cat|male|hair|backlog grooming',
      'private message|messages|number',
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
    'Dog grooming online booking failed.',
    'The grooming appointment was made by her daughter online.',
    'Sent a private message from the app.',
    'Sent a photo of the broken meter.',
  ],
} satisfies ContextRule;
