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
    nl: `EX-LOVER | NEIGHBOUR | iemand | onbekende | vreemden | kerel | vent | gast | ex-collega | oud-collega | oud-leidinggevende | ex-baas | oud-klant | oud-huisgenoot | oud-buurman | huisbaas | buurjongen | afgewezen collega | collega van vroeger`,
    en: `EX-LOVER | NEIGHBOUR | someone | somebody | strangers | guy | guys | lad | lads | fella | chap | ex-colleague | former colleague | former coworker | co-worker | coworker | former lodger | lodger | flatmate | ex-boss | ex boss | old boss | landlord | tutor | contractor`,
  },
  /** A person who does something to somebody, whoever it is. */
  DOER: {
    nl: `OUTSIDER | HOUSEHOLD | hij | ie | man | mannen | jongen | jongens | meneer | verhuurder | tegenpartij`,
    en: `OUTSIDER | HOUSEHOLD | he | hes | man | men | tenant | manager | supervisor`,
  },
  /** Whoever stands or waits somewhere: not the family, who wait for each other every day. */
  LURKER: {
    nl: `OUTSIDER | hij | ie | man | mannen | jongen | jongens | meneer`,
    en: `OUTSIDER | he | hes | man | men | tenant | manager`,
  },
  /** The one it is done to. Dutch "haar" is also a possessive: patterns put something behind it. */
  VICTIM: {
    nl: `haar | d'r | mij | me | mn | hem | ons | hun | hen | mevrouw | mevr | mw | klant | klt | kl | klnt | moeder | dochter | zoontje | kind | kinderen | zus`,
    en: `her | me | him | them | us | mum | mother | daughter | customer | cust | cx | client | kid | kids | child | children`,
  },
  /** Again and again, or at hours at which nobody calls. */
  AGAIN: {
    nl: `elke | iedere | elk | alle dagen | steeds | telkens | telkens weer | weer | opnieuw | dagelijks | 's nachts | nachts | dag en nacht | al weken | al maanden | al dagen | al jaren | weken | maanden | wekenlang | jarenlang | tientallen | overal | altijd | nog steeds | drie keer | twee keer | al twee jaar`,
    en: `every | each | always | again | nightly | daily | all hours | all night | at night | most nights | most evenings | day and night | for weeks | for months | for years | non stop | everywhere | since | x day | times a day | per day | per night | p night`,
  },
  /** Where one is waited for: home, work, school, a daily way. */
  'DAILY-PLACE': {
    nl: `deur | voordeur | deurbel | huis | woning | raam | portiek | flat | hal | stoep | tuin | voortuin | balkon | straat | oprit | poort | werk | school | sportschool | halte | perron | station | trappenhuis | brievenbussen | kantoor | parkeerplaats | galerij | slaapkamer | overkant | moskee | auto | fiets | kassa | receptie | balie | zwembad | park | café`,
    en: `door | house | home | flat | window | windows | block | building | garden | gate | balcony | street | work | office | school | gym | stop | station | stairs | landing | corner | doorstep | car park | place | bus stop | desk | car | cafe | shop | till | nursery | church`,
  },
  /** To stand about somewhere. */
  LURK: {
    nl: `staat | stond | staan | gestaan | zit | zat | post | hangt | hing | loopt | liep | rijdt | reed | wacht | wachtte | wachten | kijkt | keek`,
    en: `stands | stood | standing | sits | sat | sitting | waits | waiting | waited | parks | parked | parking | posts himself | hanging round | drives past | driving past`,
  },
  STALK: {
    nl: `stalkt | gestalk* | *stalker | *stalking* | belaagd | belaging | achtervolgd | achtervolgen`,
    en: `stalked | stalker | stalking | *stalking | cyberstalk* | being watched | being followed`,
  },
  /** An order of a court or of the police to stay away. */
  'STAY-AWAY': {
    nl: `contactverbod* | aware knop | aware-knop | aware telefoon | aware-telefoon | aware systeem | aware toestel`,
    en: `restraining order* | protection order* | no contact order* | contact ban | stay away order | tro filed`,
  },
  /** A thing that tells where somebody is. */
  TRACKER: {
    nl: `airtag* | gps-tracker* | tracker`,
    en: `airtag* | gps tracker* | tracker | tracking device | find my`,
  },
  SPYWARE: { nl: `spyware | verborgen camera`, en: `spyware | hidden camera` },
  /** Trouble that people make for each other; a shop can make it too, so patterns look at who. */
  PESTER: {
    nl: `lastiggevallen | lastig valt | lastig vallen | lastig gevallen | gestalkt`,
    en: `harass* | harrass* | haras* | harras*`,
  },
  /** Sons and daughters, of whatever age. */
  CHILD: { nl: `MINOR | zoon | zn | dochter`, en: `MINOR | son | daughter | daughters` },
  /** Somebody who cannot leave by themselves. */
  MINOR: {
    nl: `kind | kinderen | kids | kleine | meisje | baby | zoontje | leerling | oudste | jongste | kleinkinderen`,
    en: `child | children | kid | kids | baby | toddler | little boy | little girl | girl | boy | infant | youngest | eldest | little one | twins | pupil | grandchildren`,
  },
  /** Calls and messages, as deeds. */
  REACHES: {
    nl: `bellen | belt | belde | gebeld | terugbellen | aanbellen | appt | appte | sms't | mailen | mailt | berichten | appjes | contact | stuurt | sturen | schrijven | schrijft | opzoeken | zoeken | volgen | dm't`,
    en: `ringing | rings | calling | calls | phones | texts | messaging | messages | contacts | dms | sending | writing | following | tracking`,
  },
  /** Somebody with whom it is over. */
  'EX-LOVER': {
    nl: `EX | vriend van vroeger | vroegere vriend | stalker`,
    en: `EX | former husband | former partner | ex's mother | stalker`,
  },
} as const;
