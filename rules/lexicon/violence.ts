// Words of blows, of control and of threats.
export const violence = {
  /** To strike, kick, choke or burn somebody. */
  HIT: {
    nl: `slaat | sloeg | slaan | geslagen | schopt | schopte | geschopt | trapte | duwde | steekt | stak | wurgde | gewurgd | mishandel* | aangevallen | gegrepen`,
    en: `hit | hits | hitting | beat | beats | beating | slapped | punched | kicked | kicks | choked | strangled | shoved | pushed | battered | assaulted | stabbed`,
  },
  /** What is seen of it afterwards. */
  BRUISE: {
    nl: `blauwe plek | blauwe plekken | blauw oog | bont en blauw | brandplekken | striemen`,
    en: `bruise | bruises | bruising | burns | marks`,
  },
  /** What one needs to live one's own life, and what a controlling person holds. */
  FREEDOM: {
    nl: `pas | bankpas | pinpas | paspoort | rijbewijs | telefoon | sleutels | geld | loon | salaris | uitkering | rekening | post | berichten`,
    en: `card | cards | bank card | passport | phone | keys | money | wages | benefits | account | post | mail | messages | calls | call log`,
  },
  /** To hold or take what is another's. */
  WITHHOLDS: {
    nl: `houdt | hield | bewaart | verstopt | beheert | ingenomen | controleert | checkt | leest`,
    en: `keeps | kept | holds | held | withholds | controls | takes | took | checking | checks | reads | opens | monitors | monitoring | goes through`,
  },
  /** To get away from somebody. */
  FLED: {
    nl: `gevlucht | vluchtte | ontvlucht | weggelopen`,
    en: `fled | fleeing | escaped | ran away | run away | running away | got away`,
  },
  THREATEN: {
    nl: `bedreigt | bedreigde | bedreigen | bedreiging* | doodsbedreiging* | intimide* | geintimideer* | dreigbrief* | dreigmail* | dreigapp* | dreigement* | dreigbericht* | kogelbrief*`,
    en: `threatened | thretened | threatens | threatening | threat | threats | intimidat* | menacing`,
  },
  /** Arms, and tools when they are raised against somebody. */
  WEAPON: {
    nl: `mes | stanleymes | vuurwapen* | wapen | pistool | revolver | machete | bijl | honkbalknuppel | knuppel | benzine | zuur`,
    en: `knife | knives | gun | guns | revolver | machete | axe | acid | baseball bat | petrol`,
  },
  /** Money or favours under threat. */
  EXTORT: {
    nl: `afgeperst | afpersing* | afpersen | gechanteer* | chanteer* | chantage | beschermgeld | losgeld | sextortion`,
    en: `extort* | blackmail* | sextort* | protection money | loan shark*`,
  },
  DOX: {
    nl: `gedox* | doxed | doxing`,
    en: `doxed | doxxed | doxing | doxxing | swatted`,
  },
  /** Where the public reads along. */
  'PUBLIC-PLACE': {
    nl: `telegram | telegramgroep | appgroep | forum | internet | online | facebook | twitter | marktplaats | insta`,
    en: `telegram | forum | online | internet | facebook | whatsapp group | twitter | insta`,
  },
} as const;
