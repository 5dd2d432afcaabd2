// Poverty: no money, no job, no home, and what people do then.
import type { ContextRule } from '../engine/types.ts';

export default {
  id: 'finance-poverty',
  category: 'finance',
  name: { nl: 'Geldnood en dakloosheid', en: 'Poverty and homelessness' },
  looksFor: {
    nl: 'voedselbank, niet rondkomen, baan kwijt, dakloos, uit huis gezet',
    en: 'food bank, cannot afford food, lost the job, homeless, evicted',
  },
  codes: ['B2', 'B1', 'Z0'],
  ground: {
    name: {
      nl: 'art. 5 lid 1 onder c AVG (minimale gegevensverwerking)',
      en: 'art. 5(1)(c) GDPR (data minimisation)',
    },
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  },
  sure: {
    nl: [
      'DESTITUTE',
      // no money
      'geen geld .. eten|boodschappen|voor|huur|meer|hebben|over',
      'geen|nul|weinig|zonder|amper inkomen|inkomsten|spaargeld|salaris',
      'NOT .. rondkomen|betalen ... huur|boodschappen|eten|kinderen|alles|gezin|eindjes',
      'kan|kunnen .. huur|boodschappen|hypotheek NOT .. betalen|opbrengen',
      'onder|de armoedegrens|armoede',
      'leven|leeft|leef|rondkomen .. NUMBER|vijftig|veertig|zestig|honderd eur|euro .. per|pw|week|maand',
      'SUBJECT|HOUSEHOLD .. krap|blut|platzak|berooid',
      'verkocht|verkoopt|verkopen ... om .. betalen|eten|huur|rekeningen',
      'wacht|wachten .. loon|salaris|uitkering|kinderbijslag',
      'rekening .. leeggehaald|geplunderd & leeft|leefgeld|eten|huur',
      'salaris|loon|spaargeld|geld .. verspeeld|vergokt',
      'baas|werkgever .. houdt|betaalt .. loon|salaris',
      // no work
      'baan|werk .. kwijt|verloren',
      'geen|zonder werk|baan',
      'zit .. zonder werk|inkomen|geld|baan',
      // no home
      'uit .. huis|woning gezet|uitgezet',
      'ontruiming .. aangezegd|vonnis|schulden|achterstand|dreigt|huurder|op|huurachterstand',
      'moet .. huis uit',
      'slaapt|sliep|slapen .. auto|busje|bus|straat|vrienden|bank|caravan|stacaravan|camper|berlingo|parkeer*|station|tent|nachtopvang|kelderbox',
      'woont|leeft|verblijft .. auto|busje|tent|caravan|stacaravan|camper|nachtopvang|kelderbox|(op straat)',
      'slaapt op|bij wisselende|steeds|vrienden|kennissen|anderen',
      '(leger des heils)|nachtopvang|daklozenkrant|briefadres|postadres & geen|dakl*|slaapt|zonder',
      'op|van straat leeft|gezet|woont|statiegeld',
    ],
    en: [
      'DESTITUTE',
      // no money
      'no|without|hardly|nil|zero money for .. food|rent|heating|gas|electric|kids|bills',
      'no|without|nil|zero income|wages|salary',
      'cant|cannot|unable|struggling|struggles|not|never|couldnt to? .. afford|pay|manage|cover food|rent|heating|bills|deposit|coal|gas|electric|xs|excess|upfront|essentials|groceries',
      'cant|cannot|couldnt afford',
      'choosing|choose between .. heat|food|eat|rent',
      'down to .. last|NUMBER & week|payday|food|claim|kids',
      'till|until|before payday',
      'shes|hes|im|theyre|totally|absolutely|flat|is|are|be broke|skint',
      'savings .. gone|lost|scam|used|spent',
      'lost .. savings',
      'not|hasnt got|received|paid|had salary|wages|paid',
      // no home
      'evicted|eviction|(notice to quit)',
      'sofa|couch surfing',
      'sleeping|sleeps|slept|living|lives|staying .. in|on .. car|van|tent|sofa|couch|streets|shelter|hostel|motel|campsite|shed',
      'landlord .. packing|putting|throwing|throws|kicking .. out',
      'behind on .. rent|everything|mortgage',
    ],
  },
  unless: {
    nl: [
      // those who give; animals, holidays, and payment that fails
      'collecte|actie|inzameling|donatie|doneert|vrijwilliger|magazijn|ophalen|leverancier & voedselbank*|daklozen*',
      'PET .. slaapt|slapen',
      'camper|caravan|tent & vakantie|camping',
      'kan|kunnen .. NOT .. betalen .. ideal|pin|app|apple|contactloos|creditcard|automaat',
      'uitkering .. polis|verzekering',
    ],
    en: [
      // those who give; animals, machines, and payment that fails
      'donat*|volunteer*|collection|drop|delivers|driver|charity|invoice & foodbank*|homeless*|(food bank)|(food banks)',
      'NOT|unable to? pay .. app|online|card|machine|website|link|portal|apple|terminal',
      'afford .. wait|lose|miss|hang|delay|(to spend more)',
      'PET .. sleeping|sleeps',
      'sofa .. hall|snor*|snores',
    ],
  },
  flags: [
    'Aanmaning gestopt, [gezin eet van de voedselbank].',
    'Retour zonder kosten, [kl kan de huur niet meer betalen].',
    'Simkaart aan balie, [dhr slaapt in zijn auto].',
    'Voucher sent, [she cannot afford food this week].',
    'No fixed address, [he is sleeping in his van].',
    'Plan paused, [she lost her job in May].',
  ],
  allows: [
    'Her husband has been sleeping on the sofa in the hall.',
    'Donatie van 40 dozen voor de voedselbank, levering dinsdag.',
    'Kl kan niet betalen met ideal, storing bij de bank.',
    'Cust cannot pay in the app, link emailed.',
    'Food bank volunteer asks for a second fridge collection.',
    'His dog is sleeping on the new couch, he sent a photo.',
    'Hond slaapt in de auto, airco vraag.',
    'Slaapt in camper op de camping, wifi hotspot.',
    'Kan de huur niet betalen via ideal, storing.',
    'Wacht op uitkering van zijn polis.',
    'Cannot pay rent online, portal down.',
    'We cannot afford the delay.',
    'She lost her home screen icons.',
  ],
} satisfies ContextRule;
