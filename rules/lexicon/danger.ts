// Words of people who are not left alone: who does it, to whom, where, how often and with what.
export const danger = {
  /** Partner, ex or relative: whoever may sit at the same table. */
  HOUSEHOLD: {
    nl: `EX | PARTNER | RELATIVE | huisgenoot`,
    en: `EX | PARTNER | RELATIVE | carer | grandson`,
  },
  /** The one at home of whom a sentence speaks. */
  HE: { nl: `hij | ie | HOUSEHOLD`, en: `he | hes | he's | HOUSEHOLD | he'd` },
  /** Somebody from outside the family: whoever has no reason to be there. */
  OUTSIDER: {
    nl: `EX-LOVER | NEIGHBOUR | iemand | onbekende | kerel | vent | ex-collega | oud-collega | huisbaas`,
    en: `EX-LOVER | NEIGHBOUR | someone | somebody | stranger | guy | lad | coworker | landlord`,
  },
  /** A person who does something to somebody, whoever it is. */
  DOER: {
    nl: `OUTSIDER | HOUSEHOLD | hij | ie | man | mannen | jongen | meneer`,
    en: `OUTSIDER | HOUSEHOLD | he | hes | man | men`,
  },
  /** Whoever stands or waits somewhere: not the family, who wait for each other every day. */
  LURKER: {
    nl: `OUTSIDER | hij | ie | man | mannen | jongen`,
    en: `OUTSIDER | he | man`,
  },
  /** The one it is done to. Dutch "haar" is also a possessive: patterns put something behind it. */
  VICTIM: {
    nl: `haar | d'r | mij | me | hem | ons | mevrouw | mw | klant | klt | kl | moeder | dochter | zoontje | kind | kinderen`,
    en: `her | me | him | them | us | mum | customer | cust | cx | kids | child`,
  },
  /** Again and again, or at hours at which nobody calls. */
  AGAIN: {
    nl: `elke | iedere | steeds | telkens | weer | dagelijks | nachts | al weken | al maanden | al jaren | tientallen | overal | altijd`,
    en: `every | constantly | always | again | daily | repeatedly | all hours | for weeks | for months | everywhere | since | a day`,
  },
  /** Where one is waited for: home, work, school, a daily way. */
  'DAILY-PLACE': {
    nl: `deur | voordeur | huis | woning | raam | portiek | flat | stoep | tuin | straat | werk | school | station`,
    en: `door | house | home | flat | work | school`,
  },
  /** To stand about somewhere. */
  LURK: {
    nl: `staat | stond | staan | zit | zat | post | hangt | hing | loopt | liep | rijdt | reed | wacht | wachtte`,
    en: `stands | standing | sits | sat | sitting | waits | waiting | parks | parked | lurking`,
  },
  STALK: {
    nl: `stalk* | gestalk* | *stalker | *stalking* | belaagd | belager* | belaging | achtervolgd | begluur* | bespied*`,
    en: `stalk* | cyberstalk* | being watched | being followed`,
  },
  /** An order of a court or of the police to stay away. */
  'STAY-AWAY': {
    nl: `contactverbod* | straatverbod* | gebiedsverbod* | locatieverbod* | stopgesprek* | aware knop | aware telefoon | aware systeem`,
    en: `restraining order* | protection order* | protective order* | no contact order* | contact ban | injunction against`,
  },
  /** A thing that tells where somebody is. */
  TRACKER: {
    nl: `airtag* | gps-tracker* | tracker`,
    en: `airtag* | gps tracker* | tracker | tracking device`,
  },
  SPYWARE: {
    nl: `spyware | verborgen camera`,
    en: `spyware | hidden camera*`,
  },
  /** Trouble that people make for each other; a shop can make it too, so patterns look at who. */
  PESTER: {
    nl: `lastiggevallen | lastig valt | lastig vallen | lastig gevallen | bestookt | geterroriseerd`,
    en: `haras* | harras* | pestered`,
  },
  /** Sons and daughters, of whatever age. */
  CHILD: {
    nl: `MINOR | zoon | zn | dochter`,
    en: `MINOR | son | daughter | daughters`,
  },
  /** Somebody who cannot leave by themselves. */
  MINOR: {
    nl: `kind | kinderen | kids | kleine | meisje | jongetje | baby | zoontje | dochtertje | oudste | jongste`,
    en: `child | children | kid | kids | baby | toddler | girl | boy | youngest | twins`,
  },
  /** Calls and messages, as deeds. */
  REACHES: {
    nl: `bellen | belt | belde | aanbellen | appen | appt | appte | sms't | mailen | mailt | berichten | appjes | contact | stuurt | sturen | volgen`,
    en: `ringing | rings | calling | calls | texting | texts | messaging | messages | emailing | contacting | following`,
  },
  /** Somebody with whom it is over. */
  'EX-LOVER': {
    nl: `EX | stalker`,
    en: `EX | stalker`,
  },
} as const;
