// Where people live, work and are reached.
export const places = {
  HOME: {
    nl: 'huis | thuis | woning | huisadres | flat | appartement | kamer | adres | woonadres | hier | huisje',
    en: 'home | house | flat | apartment | property | place | home address | address | building | room',
  },
  DOOR: {
    nl: 'deur | voordeur | achterdeur | deuren | stoep | portiek | galerij | oprit | tuinhek | raam | ramen | huis | straat | brievenbus | trappenhuis | hal',
    en: 'door | front door | back door | doorstep | doorbell | porch | driveway | drive | window | windows | house | street | road | letterbox | stairwell | landing | gate | hallway | outside',
  },
  WORK: {
    nl: 'werk | haar werk | zijn werk | kantoor | baan | winkel | school | opvang | kinderdagverblijf | kdv | sportschool | parkeerplaats | schoolplein | dienst | station | bushalte | halte',
    en: 'work | workplace | office | job | shop | school | nursery | gym | car park | parking | station | bus stop | school gate | gates | shift | uni | college',
  },
  ADDRESS: {
    nl: 'adres | adressen | woonadres | adresgegevens | huisadres | verblijfplaats | verblijfadres | woonplaats | locatie | nummer | nr | telefoonnummer | 06 | gegevens | contactgegevens | nieuwe adres',
    en: 'address | addresses | addr | location | whereabouts | number | no | phone number | details | contact details | new address | postcode | destination',
  },
  MOVE: {
    nl: 'verhuisd | verhuist | verhuizen | verhuizing | verhuisde | verhuis | uitwijk* | ondergebracht | vertrokken | elders',
    en: 'moved | moving | moves | move | relocat* | rehoused | rehoming | transferred | fled | left home',
  },
  CALL: {
    nl: 'belt | bellen | belde | gebeld | bel | opbellen | opgebeld | telefoontje | telefoontjes | telefoneert',
    en: 'calls | call | called | calling | rings | ring | rang | ringing | phones | phone | phoned | phoning',
  },
  MESSAGE: {
    nl: 'appt | appen | appjes | appje | berichten | berichtjes | bericht | sms | smsjes | smst | mail | mails | mailt | brieven | brief | kaarten | dms | dm | cadeautjes | bloemen | spraakberichten | voicemails | tikkies | betaalverzoeken | fotos',
    en: 'texts | text | texting | messages | message | messaging | msgs | msg | emails | email | letters | letter | dms | dm | voicemails | voicemail | notes | flowers | gifts | cards | pics | photos | payment requests',
  },
  WAIT: {
    nl: 'wacht | wachten | wachtte | opgewacht | opwacht | opwachten | staat | staan | stond | stonden | hangt | hing | rondhangt | rondhangen | post | postte | posten | zit | zat | loert | gluurt',
    en: 'waits | wait | waited | waiting | stands | stand | stood | standing | sits | sat | sitting | parked | parks | lurks | lurking | loiters | loitering | hangs | hanging | hovering | turns up | turned up | shows up | showed up | appears',
  },
  FOLLOW: {
    nl: 'volgt | volgen | volgde | gevolgd | achtervolgt | achtervolgd | achternagelopen | achterna | schaduwt | bespiedt | bespied | begluurd | begluurt | *stalk*',
    en: 'follows | follow | followed | following | tails | tailed | tailing | trails | trailed | watches | watched | watching | spies | spied | spying | tracks | tracked | tracking | *stalk*',
  },
  KNOW: {
    nl: 'weet | weten | wist | wisten | kent | achterhaalt | achterhaald | achterhalen | ontdekt | gevonden | vindt | vinden | opgespoord | achter gekomen | achter komt | achterkomt | erachter',
    en: 'knows | know | knew | found | finds | find | finding | discovered | discovers | traced | tracked | located | worked out',
  },
};
