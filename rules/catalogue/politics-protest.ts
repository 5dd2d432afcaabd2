// Protest: the cause that somebody marches, blocks or refuses to pay for.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'politics-protest',
  category: 'politics',
  name: { nl: 'Protest en activisme', en: 'Protest and activism' },
  looksFor: {
    nl: 'demonstratie, Extinction Rebellion, boerenprotest, blokkade, activist',
    en: 'march, Extinction Rebellion, activist, protest organiser',
  },
  codes: ['Z0'],
  ground: {
    name: { nl: 'art. 9 AVG (politieke opvattingen)', en: 'art. 9 GDPR (political opinions)' },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      '(extinction rebellion)|actiegroep|actiegroepen|farmers-defence|(defence force)|(defense force)|greenpeace-activist|dierenactivist*|klimaatactivist*',
      'activist|activiste|actievoerder|krakersbeweging|demonstrant*|relschopper .. is|bij|van|tegen|opgepakt|aangehouden',
      'klimaatdemo*|boerendemo*|coronademo*|antivaxdemo*|(gele hesjes)|(gele hesje)|klimaatactie*|tentenkamp|viruswaarheid',
      'boerenprotest*|klimaatmars|klimaatprotest|boerenactie*|snelwegblokkade*',
      'demonstratie|demonstraties|betoging|protestmars|manifestatie|blokkades .. naar|op|pro|tegen|snelweg|a12|mee|palestina|extreem*|ring|opgepakt|gelopen|georganiseerd',
      'loopt|liep|reed|rijdt|deed|doet|gaat|weg|naar|bij .. mee? ... demonstratie*|betoging|blokkade*|protest|boerenprotest*|mars',
      'uit protest & overheid|kabinet|oorlog|fossiel*|klimaat|gasdeel|staat|regering',
    ],
    en: [
      '(extinction rebellion)|(just stop oil)|(insulate britain)|(black lives matter)|(palestine action)|blm',
      'xr .. march|member|protest|activist|steward*|rebel|group|action',
      'activist|activists|campaigner|protester|protesters|protestor|dissident',
      'protest|march|rally|demo|demonstration .. organiser|organisers|organizer|arrested|stewarding|stewarded|attending|speaker|anti|against|palestine|climate|rights|pro',
      'organised|organising|organiser|arrested|attended|attending|stewarding|at|joined|went|going .. protest|protests|march|demonstration|rally|sit-in|blockade',
    ],
  },
  unless: {
    nl: [
      // a demonstration of a thing, and of others in the way
      'demonstratie .. product|app|apparaat|winkel|toestel|showroom|monteur|installateur|software|keuken|gratis|online|van',
      'omgeleid|vertraagd|vertraging|bus|trein|rit|lijn|route ... demonstratie|blokkade|protest|betoging',
      'zonder protest',
      'demonstratie|betoging ... bus|trein|rijdt|vertraagd|omgeleid',
    ],
    en: [
      // the month, a demo, and others in the way
      'product|live|free|short|demonstration demo|demonstration|kitchen',
      'rally car',
    ],
  },
  flags: [
    'Boete betwist: [reed mee met de boerenprotesten].',
    'Kl onbereikbaar zaterdag, [loopt mee in een demonstratie tegen het kabinet].',
    'PCN rejected, car parked [while stewarding the XR march].',
    'Passport query, [he is an activist in exile].',
  ],
  allows: [
    'Gratis demonstratie van de app in de winkel.',
    'Bus omgeleid door demonstratie op het Malieveld.',
    'Invoice of March was paid twice.',
    'Demo account for the sales call was closed.',
    'Bus diverted because of a protest march.',
    'Simblokkade opgeheven na drie keer pin.',
    'Demonstratie van de app op zaterdag.',
    'Motor doet mee zonder protest.',
    'Demonstratie op het plein, bus rijdt om.',
    'Product demonstration arrested by a crash.',
    'Rally car tickets, attending Sunday.',
  ],
} satisfies ContextRule;
