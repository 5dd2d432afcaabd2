// Words of people who are not left alone: who does it, to whom, where, how often and with what.
export const danger = {
  /** Partner, ex or relative: whoever may sit at the same table. */
  HOUSEHOLD: {
    nl: `EX | PARTNER | RELATIVE | exman | huisgenoot | mantelzorger | schoonzoon`,
    en: `EX | PARTNER | RELATIVE | hubbie | carer | housemate | grandson | stepson`,
  },
  /** The one at home of whom a sentence speaks. */
  HE: {
    nl: `hij | ie | HOUSEHOLD | stiefpa | pleegouders | schoonouders`,
    en: `he | hes | he's | HOUSEHOLD | hed | he'd`,
  },
  /** Somebody with whom it is over. */
  'EX-LOVER': {
    nl: `EX | exman | exen | ex-schoonfamilie | vriend van vroeger | vroegere vriend | vroegere lief | voormalige vriend | oude vlam | stalker |
      belager`,
    en: `EX | former husband | former boyfriend | former partner | ex's mother | stalker | lad she dated`,
  },
  /** Somebody from outside the family: whoever has no reason to be there. */
  OUTSIDER: {
    nl: `EX-LOVER | NEIGHBOUR | iemand | iem | onbekende | vreemde | vreemden | kerel | vent | gast | gozer | figuur | types | bewonderaar |
      volger | ex-collega | oud-collega | oud-leidinggevende | ex-baas | oud-klant | oud-huisgenoot | oud-buurman | studiegenoot |
      oud-studiegenoot | klasgenoot | danspartner | medereiziger | huisbaas | buurjongen | afgewezen collega | collega van vroeger`,
    en: `EX-LOVER | NEIGHBOUR | someone | somebody | stranger | strangers | bloke | guy | guys | lad | lads | fella | chap | creep | admirer |
      follower | ex-colleague | former colleague | former coworker | co-worker | coworker | former lodger | lodger | flatmate |
      ex-boss | ex boss | old boss | landlord | classmate | tutor | punter | canvasser | contractor`,
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
    nl: `haar | d'r | mij | me | mn | hem | ons | hun | hen | mevrouw | mevr | mw | klant | klt | kl | klnt | moeder |
      dochter | zoontje | kind | kinderen | zus`,
    en: `her | me | him | them | us | mum | mother | daughter | customer | cust | cx | client | kid | kids | child |
      children`,
  },
  /** Again and again, or at hours at which nobody calls. */
  AGAIN: {
    nl: `elke | iedere | elk | alle dagen | steeds | telkens | telkens weer | voortdurend | continu | constant | weer |
      opnieuw | dagelijks | 's nachts | nachts | dag en nacht | al weken | al maanden | al dagen | al jaren |
      weken | maanden | wekenlang | maandenlang | jarenlang | tientallen | honderden | overal | altijd |
      nog steeds | drie keer | twee keer | al twee jaar`,
    en: `every | each | constantly | always | again | nightly | daily | all hours | all night | at night | most nights |
      most evenings | day and night | for weeks | for months | for years | repeatedly | nonstop | non stop |
      everywhere | several times | since | x day | times a day | per day | per night | p night`,
  },
  /** Where one is waited for: home, work, school, a daily way. */
  'DAILY-PLACE': {
    nl: `deur | voordeur | deurbel | huis | woning | raam | ramen | portiek | flat | hal | stoep | tuin | voortuin |
      balkon | straat | oprit | poort | werk | school | schoolplein | sportschool | halte | perron | station |
      trappenhuis | brievenbussen | appartement | kantoor | parkeerplaats | galerij | slaapkamer | struiken | bosjes | overkant | bushalte | moskee | crèche | auto | fiets | kassa | receptie | balie |
      supermarkt | zwembad | park | café`,
    en: `door | house | home | flat | window | windows | block | building | garden | gate | balcony | street | driveway |
      porch | work | workplace | office | school | gym | stop | station | platform | stairs | landing | corner |
      apartment | doorstep | car park | place | bus stop | metro exit | desk | car | cafe | shop | pub | till | nursery | church`,
  },
  /** To stand about somewhere. */
  LURK: {
    nl: `staat | stond | staan | gestaan | zit | zat | post | postte | posten | parkeert | parkeerde | hangt | hing |
      loopt | liep | rijdt | reed | rondrijden | verschijnt | verscheen | wacht | wachtte | wachten | loert |
      kijkt | keek`,
    en: `stands | stood | standing | sits | sat | sitting | waits | waiting | waited | parks | parked | parking |
      posts himself | hangs around | hanging around | hanging round | hangs round | lurks | lurking | loiters |
      loitering | prowls | prowling | drives past | driving past | camped | camps | hovers`,
  },
  STALK: {
    nl: `stalk | stalkt | stalkte | stalkten | stalken | stalkster | stalkings* | gestalk* | gestolk* | gestlk* | *stalker | *stalking* |
      belaagd | belaagt | belaagde | belagen | belager | belagers | belaging | belagingszaak | achtervolgd | achtervolgt |
      achtervolgen | achtervolgde | achtervolger* | bespied* | bespiedt | begluur* | begluren | bespionee*`,
    en: `stalk | stalks | stalked | stalkd | stalker | stalkers | stalking | *stalking | cyberstalk* | being watched | being followed`,
  },
  /** An order of a court or of the police to stay away. */
  'STAY-AWAY': {
    nl: `contactverbod* | straatverbod* | gebiedsverbod* | locatieverbod* | lokatieverbod* | omgevingsverbod* | stopgesprek* |
      aware knop | aware-knop | aware telefoon | aware-telefoon | aware systeem | aware toestel`,
    en: `restraining order* | protection order* | protective order* | no contact order* | contact ban | stay away order | harassment order |
      tro filed | exclusion zone | injunction against | personal safety order`,
  },
  /** What somebody sits in while he waits. */
  'WAITING-CAR': {
    nl: `auto | bus | bestelbus | busje | bestelwagen | scooter | motor | wagen`,
    en: `car | van | vehicle | pickup | astra | suv | motorbike | scooter`,
  },
  /** A thing that tells where somebody is. */
  TRACKER: {
    nl: `airtag* | gps-tracker* | gpstracker* | tracker | trackers | volgapp | volgzender | gps zender | peilzender |
      baken | smarttag`,
    en: `airtag* | air tag | gps tracker* | tracker | trackers | tracking device | smarttag | tile tracker | find my`,
  },
  SPYWARE: {
    nl: `spyware | stalkerware | spionageapp | spionagesoftware | afluisterapp | afluisterapparatuur | verborgen camera |
      spycam`,
    en: `spyware | stalkerware | spy app | spy software | hidden camera | hidden cameras | listening device | spycam`,
  },
  /** Calls and messages, as deeds. */
  REACHES: {
    nl: `bellen | belt | belde | gebeld | terugbellen | aanbellen | appen | appt | appte | smsen | smst | sms't | mailen |
      mailt | mailde | berichten | berichtjes | appjes | sms'jes | contact | stuurt | sturen | schrijven |
      schrijft | bestookt | lastigvallen | opzoeken | telefoontjes | oproepen | zoeken | uitzoeken | volgen | dm't`,
    en: `ringing | rings | calling | calls | phoning | phones | texting | texts | messaging | messages | emailing |
      emails | contacting | contacts | whatsapping | dming | dms | sending | writing | following | hounding |
      pestering | buzzes | buzzing | knocking | tracking | filming`,
  },
  /** Trouble that people make for each other; a shop can make it too, so patterns look at who. */
  PESTER: {
    nl: `lastiggevallen | lastigvallen | lastig valt | lastig vallen | lastig gevallen | geterroriseerd | terroriseert |
      bestookt | gestalkt`,
    en: `harass* | harrass* | haras* | harras* | pestered | hounded | hounding | terrorised | terrorized | tormented`,
  },
  /** Sons and daughters, of whatever age. */
  CHILD: {
    nl: `MINOR | zoon | zoons | zonen | zn | dochter | dochters`,
    en: `MINOR | son | sons | daughter | daughters | stepson | stepdaughter`,
  },
  /** Somebody who cannot leave by themselves. */
  MINOR: {
    nl: `kind | kinderen | kindje | kids | kleine | kleintje | jongetje | meisje | baby | dochtertje | zoontje | peuter |
      kleuter | leerling | oudste | jongste | tweeling | kleinkind | kleinkinderen`,
    en: `child | children | kid | kids | baby | toddler | little boy | little girl | girl | boy | infant | youngest |
      eldest | little one | twins | pupil | grandchild | grandchildren | newborn`,
  },
} as const;
