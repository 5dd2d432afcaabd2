// Words of blows, of control and of threats.
export const violence = {
  /** To strike, kick, choke or burn somebody. */
  HIT: {
    nl: `slaat | sloeg | sloegen | slaan | slagen | geslagen | schopt | schopte | geschopt | schoppen | stompt | stompte | gestompt |
      trapt | trapte | getrapt | mept | mepte | gemept | knijpt | kneep | geknepen | wurgt | wurgde | gewurgd | wurgen | verwurgd |
      wurgpoging | steekt | stak | neergestoken | gestoken | bijt | beet | gebeten | verbrandt | verbrand | gebrand | toegetakeld |
      afgetuigd | aftuigde | afgeranseld | ranselt | mishandelt | mishandelde | mishandeld | mishandelen | duwt | duwde | geduwd |
      smijt | smeet | gesmeten | sleurt | sleurde | gesleurd | sleepte | gesleept | bewerkte | beukt |
      beukte | verscheurd | aangevallen | greep | grijpt | gegrepen | kopstoot | schudt | schudde | trok | rammelt | rammelde`,
    en: `hit | hits | hitting | beat | beats | beaten | beating | slap | slaps | slapped | slapping | punch | punches | punched | kick |
      kicks | kicked | kicking | choked | chokes | choking | strangled | strangles | strangling | throttled | batter | batters |
      battered | bashed | bashes | shoved | shoves | pushed | pushes | thumped | thumps | whacked | burned | burnt | pinches | pinched |
      stabbed | smacked | smacks | slammed | slams | pinned | grabbed | grabs | attacked | assaulted |
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
    nl: `houdt | hield | houden | bewaart | verstopt | beheert | afgepakt | afpakt | afgenomen | afneemt |
      ingenomen | inneemt | inleveren | beslag | doorgeknipt | doormidden | leegt | leegde |
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
      pistolen | geweer | jachtgeweer | revolver | machete | bijl | honkbalknuppel | knuppel |
      kruisboog | ploertendoder | boksbeugel | zwaard | explosief | explosieven | handgranaat | granaat | zuur |
      benzine | molotov* | vuurwerkbom | cobra | cobra's | cobras | kogel | kogels | patroonhuls | staaf |
      kettingzaag | stroomstootwapen | taser | luchtbuks`,
    en: `knife | knives | blade | blades | gun | guns | gunpoint | knifepoint | firearm | firearms | pistol | revolver |
      shotgun | rifle | machete | machetes | axe | hatchet | bat | baseball bat | bats | clubs |
      crossbow | sword | explosive | grenade | acid | petrol | gasoline | lighter fluid | bullet |
      bullets | ak47 | ak 47 | taser | petrol bomb | molotov`,
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
  /** Tools and sticks: weapons only in a hostile hand. */
  TOOL: {
    nl: `hamer | schroevendraaier | schaar | koevoet | stok | fles | kapotte fles | stuk hout | staaf | ijzeren staaf | stanleymes | breekijzer`,
    en: `hammer | screwdriver | crowbar | pole | scaffold pole | bottle | stick | sticks | hurley sticks | iron bar | bar | spanner | bricks`,
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
