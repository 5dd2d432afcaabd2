// Words of blows, of control and of threats.
export const violence = {
  /** To strike, kick, choke or burn somebody. */
  HIT: {
    nl: `slaat | sloeg | slaan | geslagen | geschopt | trapte | steekt | stak | mishandelt | mishandeld | mishandelen | bewerkte | aangevallen | gegrepen | trok`,
    en: `hit | hits | beat | beats | slapped | kicked`,
  },
  /** What is seen of it afterwards. */
  BRUISE: {
    nl: `blauwe plek | blauwe plekken | blauw oog | bont en blauw | letsel`,
    en: `bruise | bruises | burn marks | belt marks | marks on | hand marks`,
  },
  /** What one needs to live one's own life, and what a controlling person holds. */
  FREEDOM: {
    nl: `pas | bankpas | pasje | paspoort | papieren | id-kaart | rijbewijs | telefoon | gsm | mobiel | sleutel | sleutels | geld | loon | salaris | uitkering | inkomen | rekening | bankrekening | post | mail | berichten | appjes | app | simkaart | laptop | pensioen`,
    en: `card | cards | bank card | passport | id | licence | phone | mobile | keys | key | house key | car keys | money | wages | salary | benefits | benefit | income | account | pay | post | mail | letters | messages | texts | calls | call log | call logs | app | bank app | allowance | pension | sim | pin | laptop | bags`,
  },
  /** To hold or take what is another's. */
  WITHHOLDS: {
    nl: `houdt | hield | houden | bewaart | verstopt | beheert | ingenomen | beslag | controleert | checkt | leest | las | pint | eraf`,
    en: `keeps | kept | keeping | holds | held | hold | withheld | takes | took | taken | taking | checking | reads | opens | monitoring | goes through | going through | logs | cut up | has had | wants`,
  },
  /** To get away from somebody. */
  FLED: {
    nl: `gevlucht | vluchtte | weggelopen`,
    en: `fled | escaped | ran away | run away | running away | got away`,
  },
  THREATEN: {
    nl: `bedreigt | bedreigd | bedreigde | bedreigen | bedreiging* | doodsbedreiging* | *bedreiging | intimide* | geintimideerd* | dreigbrief* | dreigmail* | kogelbrief*`,
    en: `threatened | thretened | threatens | threat | threats | intimidat* | death threat*`,
  },
  /** Arms, and tools when they are raised against somebody. */
  WEAPON: {
    nl: `mes | stanleymes | vuurwapen* | pistool | revolver | machete | bijl | honkbalknuppel | explosief | benzine | cobra | cobra's | kogel`,
    en: `knife | knives | gun | gunpoint | revolver | machete | axe | acid | petrol | bullet`,
  },
  /** Money or favours under threat. */
  EXTORT: {
    nl: `afgeperst | afpersing* | gechanteerd | sextortion`,
    en: `extort* | blackmail* | sextort* | protection money | loan shark* | held to ransom | ransom for`,
  },
  DOX: { nl: `gedoxt | doxed`, en: `doxed` },
  /** Where the public reads along. */
  'PUBLIC-PLACE': {
    nl: `telegram | telegramgroep | forum | internet | online | marktplaats | insta`,
    en: `telegram | forum | online | internet | whatsapp group | insta | web`,
  },
} as const;
