// Words of people who are not safe from other people: who does it, to whom, where, how often and with what.
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
  /** A person who does something to somebody, whoever it is. */
  DOER: {
    nl: `HOUSEHOLD | COLLEAGUE | NEIGHBOUR | STRANGER | hij | ie | iemand | iem | kerel | gast | gozer | jongen | jongens | meneer | vreemde | onbekende |
      figuur | buurman | bovenbuur | onderbuur | buurjongen | collega | ex-collega | oud-collega | oud-klant |
      oud-huisgenoot | oud-leidinggevende | studiegenoot | kennis | medereiziger | huisbaas | verhuurder |
      klasgenoot | volger | bewonderaar | danspartner | tegenpartij`,
    en: `HOUSEHOLD | COLLEAGUE | NEIGHBOUR | STRANGER | he | hes | someone | somebody | man | men | guy | guys | bloke | chap | lad | lads | fella |
      stranger | strangers | neighbour | neighbor | colleague | coworker | co-worker | workmate | lodger |
      flatmate | roommate | tenant | landlord | boss | manager | supervisor | tutor | classmate | admirer |
      punter | follower | canvasser`,
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
  /** To turn up where one is not wanted. */
  'TURN-UP': {
    nl: `duikt | dook | opduikt | opduikten | opgedoken | opdagen | komt opdagen | staat ineens | stond ineens |
      staat opeens | staat plots | opgezocht | opzoeken | opzoekt | opwacht | opwachten | opgewacht | opwachtte`,
    en: `turns up | turned up | turning up | turn up | shows up | showed up | showing up | show up | pops up | popping up |
      appears | appearing | comes round | coming round | comes back | coming back`,
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
  /** To strike, kick, choke or burn somebody. */
  HIT: {
    nl: `slaat | sloeg | sloegen | slaan | slagen | geslagen | schopt | schopte | geschopt | schoppen | stompt | stompte | gestompt |
      trapt | trapte | getrapt | mept | mepte | gemept | knijpt | kneep | geknepen | wurgt | wurgde | gewurgd | wurgen | verwurgd |
      wurgpoging | steekt | stak | neergestoken | gestoken | bijt | beet | gebeten | verbrandt | verbrand | gebrand | toegetakeld |
      afgetuigd | aftuigde | afgeranseld | ranselt | mishandelt | mishandelde | mishandeld | mishandelen | duwt | duwde | geduwd |
      gooit | gooide | gegooid | smijt | smeet | gesmeten | sleurt | sleurde | gesleurd | sleepte | gesleept | bewerkte | beukt |
      beukte | verscheurd | aangevallen | greep | grijpt | gegrepen | kopstoot | schudt | schudde | trok | rammelt | rammelde`,
    en: `hit | hits | hitting | beat | beats | beaten | beating | slap | slaps | slapped | slapping | punch | punches | punched | kick |
      kicks | kicked | kicking | choked | chokes | choking | strangled | strangles | strangling | throttled | batter | batters |
      battered | bashed | bashes | shoved | shoves | pushed | pushes | thumped | thumps | whacked | burned | burnt | pinches | pinched |
      stabbed | smacked | smacks | throws | threw | thrown | flung | slammed | slams | pinned | grabbed | grabs | attacked | assaulted |
      dragged | drags | headbutted | knocks about | knocked about | knocking her about | knocking him about | hurts | drugged | strikes |
      lashed out`,
  },
  /** What is seen of it afterwards. */
  BRUISE: {
    nl: `blauwe plek | blauwe plekken | blauw oog | blauwe ogen | bont en blauw | brandplek | brandplekken |
      brandwonden van sigaretten | striemen | wurgsporen | handafdruk | handafdrukken | kneuzingen |
      gebroken kaak | gebroken neus | kapotte lip | gezwollen oog | letsel`,
    en: `bruise | bruises | bruised | bruising | black eye | black eyes | cigarette burn* | burn marks | belt marks |
      marks on | hand marks | split lip | broken jaw | broken nose | fractured jaw | swollen eye | welts |
      fingermarks`,
  },
  /** What one needs to live one's own life, and what a controlling person holds. */
  FREEDOM: {
    nl: `pas | bankpas | pinpas | pasje | paspoort | paspoorten | papieren | id-kaart | rijbewijs | telefoon | gsm |
      mobiel | mobieltje | sleutel | sleutels | huissleutel | autosleutels | geld | loon | salaris | uitkering |
      inkomen | rekening | bankrekening | post | mail | berichten | appjes | app | zakgeld | simkaart | bankzaken |
      laptop | pensioen`,
    en: `card | cards | bank card | passport | passports | papers | documents | id | licence | license | phone | mobile |
      keys | key | house key | car keys | money | wages | wage | salary | benefits | benefit | income | account |
      pay | post | mail | letters | messages | texts | calls | call log | call logs | app | emails | bank app |
      remittance | allowance | pension | sim | pin | laptop | bags`,
  },
  /** To hold or take what is another's. */
  WITHHOLDS: {
    nl: `houdt | hield | houden | bewaart | verstopt | beheert | pakt | pakte | afgepakt | afpakt | afgenomen | afneemt |
      neemt | nam | ingenomen | inneemt | inleveren | beslag | doorgeknipt | doormidden | leegt | leegde |
      leeggehaald | plundert | kapotslaat | kapotgeslagen | controleert | controleerde | checkt | doorzoekt |
      leest | las | opent | openmaakt | pint | eraf`,
    en: `keeps | kept | keeping | holds | held | hold | withholds | withheld | takes | took | taken | taking | controls |
      controlled | controlling | confiscated | hides | hid | empties | emptied | checks | checking | reads |
      opens | monitors | monitoring | goes through | going through | logs | demands | cut up | destroyed |
      smashed | has had | wants`,
  },
  /** To get away from somebody. */
  FLED: {
    nl: `gevlucht | vluchtte | gevluchte | ontvlucht | ontvluchtte | weggevlucht | weggelopen | ontsnapt | weggegaan |
      gevlogen`,
    en: `fled | fleeing | flee | escaped | escaping | ran away | run away | running away | bolted | got away`,
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
  THREATEN: {
    nl: `bedreig | bedreigt | bedreigd | bedreigde | bedreigden | bedreigen | bedreiging* | bedrijg* | doodsbedreiging* |
      *bedreiging | intimide* | geintimideerd* | dreigbrief* | dreigbrieven | dreigmail* | dreigapp* | dreigsms* |
      dreigtelefoon* | dreigtelefoontje* | dreigement* | dreigbericht* | kogelbrief*`,
    en: `threatened | threatend | thretened | threatens | threaten | threatening | threat | threats | intimidat* |
      death threat* | bomb threat* | menacing | menaced | threatning`,
  },
  /** Arms, and tools when they are raised against somebody. */
  WEAPON: {
    nl: `mes | messen | kapmes | stanleymes | keukenmes | slagersmes | zakmes | vuurwapen* | wapen | wapens | pistool |
      pistolen | geweer | jachtgeweer | revolver | machete | bijl | honkbalknuppel | knuppel | koevoet | hamer |
      kruisboog | ploertendoder | boksbeugel | zwaard | explosief | explosieven | handgranaat | granaat | zuur |
      benzine | molotov* | vuurwerkbom | cobra | cobra's | cobras | kogel | kogels | patroonhuls | staaf |
      ijzeren staaf | kettingzaag | stroomstootwapen | taser | luchtbuks | schaar | kapotte fles | stuk hout`,
    en: `knife | knives | blade | blades | gun | guns | gunpoint | knifepoint | firearm | firearms | pistol | revolver |
      shotgun | rifle | machete | machetes | axe | hatchet | bat | baseball bat | crowbar | hammer |
      scaffold pole | crossbow | sword | explosive | grenade | acid | petrol | gasoline | lighter fluid | bullet |
      bullets | ak47 | ak 47 | taser | hurley sticks | iron bar | screwdriver | balaclavas | petrol bomb | molotov`,
  },
  /** To use or show a weapon. */
  WIELD: {
    nl: `trok | trekt | getrokken | zwaait | zwaaide | gezwaaid | toonde | getoond | liet zien | te zien | bedreigd |
      bedreigde | bedreigt | stond met | staat met | kwam met | komt met | liep met | loopt met | loopt rond |
      opgewacht | steekt | stak | steken | gericht | richtte | riep | dreigde | dreigt | hield | heeft gedreigd |
      achterna | op zak | tegen | in zijn hand | in haar hand | bewerkt | op tafel | bij zich`,
    en: `pulled | pulls | pulling | drew | waved | waves | waving | brandished | brandishing | showed | shows | shown |
      held | holding | pointed | pointing | chased | chasing | came with | come with | came at | threatened |
      threatening | wielding | swung | swinging | carrying | racked | robbed | with a | armed | kids with |
      lads with | told | up to`,
  },
  /** To hurt, spoken as a plan. */
  HARM: {
    nl: `afmaken | af maak | maak je af | maakt je af | vermoord | vermoorden | doodmaken | dood maken | doodschieten |
      dood | neersteken | steken | steek | schieten | schiet | slaan | sla | trappen | trap | breken | breek |
      brandstichten | in brand | in de fik | opblazen | hersens | kapotmaken | kapot maken | pakken | grijpen |
      iets aandoen | iets aandoet | iets aan doet | wat aandoet | wat aandoen | opruimt | afslachten | levend |
      verminken`,
    en: `kill | kills | killed | killing | murder | stab | shoot | shot | hurt | harm | break | smash | burn | torch |
      batter | cut | slit | bury | dead | get you | get her | get him | find you | find her | find him |
      find your | come for | deal with | petrol | fire | hospital | ambulance | regret`,
  },
  /** The people who come to the door for their work, and those who take the call. */
  STAFF: {
    nl: `AGENT | monteur | monteurs | monteuse | technieker | bezorger | chauffeur | chauffeurs | conducteur | collega | collegas | mdw |
      medewerkers | personeel | installateur | meteropnemer | expert | schade-expert | beveiliger | boa | buschauffeur | opzichter |
      huismeester | conciërge | controleur | accountmanager`,
    en: `AGENT | engr | eng | engineer | engineers | driver | drivers | operative | operatives | surveyor | guard | staff | colleagues |
      fitter | plumber | agents | team | inspector | adjuster | caretaker | concierge | purser | conductor | manager | managers`,
  },
  /** To say, and to say loudly. */
  SAYS: {
    nl: `zei | zegt | gezegd | riep | roept | schreeuwde | schreeuwt | schreef | schrijft | stuurde | appte | mailde | dreigde | dreigt | gedreigd |
      zou | beloofde | waarschuwde | briefje | bericht | berichtje | mail | appje | zweert | gezworen`,
    en: `said | says | told | tells | shouted | shouts | yelled | wrote | writes | warned | texted | promised | swore | saying | screamed |
      note | letter | message | voicemail | text`,
  },
  /** Money or favours under threat. */
  EXTORT: {
    nl: `afgeperst | afpersen | afperst | afperste | afpersing* | afperser* | gechanteerd | chanteert | chanteren |
      chanteerde | chantage* | sextortion | beschermgeld | losgeld | protectiegeld`,
    en: `extort* | blackmail* | sextort* | protection money | loan shark* | shakedown | held to ransom | ransom for`,
  },
  DOX: {
    nl: `gedoxt | gedoxed | doxing | doxxing | doxt | doxed | doxxed`,
    en: `doxed | doxxed | doxing | doxxing | dox | doxx | swatted | swatting`,
  },
  /** Where the public reads along. */
  'PUBLIC-PLACE': {
    nl: `telegram | telegramgroep | telegramkanaal | forum | internet | online | facebook | facebookgroep | whatsappgroep |
      appgroep | twitter | tiktok | marktplaats | insta | instagram`,
    en: `telegram | forum | online | internet | facebook | facebook group | whatsapp group | twitter | tiktok | 4chan |
      kiwifarms | insta | instagram | web`,
  },
} as const;
