// Somebody follows, waits for or watches a person: by the name of stalking, by the order that forbids it, or as an ex
// who is at the door again.
import type { ContextRule } from '../engine/types.ts';
import { dataMinimisation } from '../grounds.ts';

export default {
  id: 'stalking',
  category: 'stalking',
  name: { nl: 'Stalking', en: 'Stalking' },
  looksFor: {
    nl: 'volgen, opwachten, begluren, opsporen, contactverbod',
    en: 'following, waiting for, watching, tracing, restraining order',
  },
  codes: ['A2', 'A1', 'A4'],
  ground: dataMinimisation,
  sure: {
    nl: [
      // By its name, and by what court or police did about it.
      'STALK',
      'STAY-AWAY',
      // Following.
      'DOER ... volgt|volgde|schaduwt haar|mij|me|hem|ons AGAIN|naar|op',
      'gevolgd door .. DOER',
      'door .. DOER gevolgd',
      'DOER ... opwacht|opgewacht|achternaliep',
      'DOER ... wacht|wachtte haar|mij|me|ons .. op',
      // Waiting for somebody, watching.
      'LURKER ... AGAIN|NIGHT ... voor|bij|tegenover|rond|langs .. DAILY-PLACE .. LURK',
      'EX ... LURK ... voor|tegenover|rond .. DAILY-PLACE',
      'DOER ... VICTIM ... in de gaten',
      'EX .. duikt|dook .. op',
      'gluurder',
    ],
    en: [
      // By its name, and by what court or police did about it.
      'STALK',
      'STAY-AWAY',
      // Following.
      'followed|following|follows her|me|him|them .. home|around|everywhere',
      // Waiting for somebody, watching.
      'LURKER ... LURK .. outside|opposite ... AGAIN|NIGHT',
      'EX .. at|outside her|his|my|their door|house|home|work',
      'EX ... LURK .. outside|opposite',
      'waits|waited for her|me|him .. at|outside',
      'DOER ... turning|showing up at|outside|again|everywhere',
      'EX ... turns|turned|shows|showed up',
      'peeping tom',
    ],
  },
  unless: {
    nl: [
      // Adverts and apps that follow us; what people call stalking for fun.
      'de app ... STALK',
      'STALK ... muziek|cookies|marketing',
      'naam ... stalker',
      'stalknecht',
      'hommels|wespen|dieren ... STALK',
      'uw|jullie organisatie|bedrijf|systeem|mails ... STALK',
    ],
    en: [
      // Adverts and parcels; what people call stalking for fun.
      'ads ... following',
      'STALK the|her|his .. parcel|page|website',
    ],
  },
  flags: [
    'Cust called, [her ex is at her door every night], wants a new number.',
    'Mw wil ander nr, [wordt al maanden gestalkt door een oud-klant].',
    'Sleutel niet bij buren: [er loopt een contactverbod].',
    'Cust wants new number, [she is being stalked by a former coworker].',
    '[Ex sits outside her flat every night]. Booked lock change.',
    'No letters please, [restraining order against her ex].',
    '[Straatverbod opgelegd aan haar ex].',
    '[Ex turned up outside her work].',
  ],
  allows: [
    'Klant volgt de bestelling via track & trace.',
    'Sinds april word ik door uw organisatie achtervolgd met mails.',
    'De melding blijft hem achtervolgen na wegklikken, fix in 4.12.',
    'Bovenbuur stalkt haar met harde muziek, geluidsklacht doorgezet.',
    'Naam stond fout op de nota: Stalker moet Stalknecht zijn.',
    'Verzwakte hommels worden door wespen belaagd, imker gebeld.',
    'Kl vraagt of iemand de monteur elke keer bij de deur kan opwachten.',
    'Customer has been stalking the tracking page all week.',
    'The ads are following him everywhere, cookies explained.',
    'A man who followed me on instagram ordered the pan.',
    'The neighbour says the courier followed her to the gate with the parcel.',
    'Wife films us, she was watching a bird from the balcony.',
    'He watches the house across the road for the owners, no alarm fitted.',
  ],
} satisfies ContextRule;
