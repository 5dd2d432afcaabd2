// How people are judged: what they are called, and the words for mood, manner and state.
export const temper = {
  /** Somebody whose manner an agent may describe. */
  CONTACT: {
    nl: `WHO | persoon | type | toon | stem | gesprek`,
    en: `WHO | tone | voice | sounded | seemed | very | pt | parent`,
  },
  /** Ways to say that somebody comes across as something. */
  SEEMS: {
    nl: `is | was | werd | wordt | klonk | klinkt | kwam | komt | leek | reageerde | erg | heel | verbaal | nogal | beetje | zo | duidelijk | totaal | helemaal`,
  },
  /** Names that people are called, and nothing else is. */
  INSULT: {
    nl: `zeurkous | zeurpiet | zeikerd | zeikwijf | querulant | trut | mafkees | idioot | idioten | klootzak* | hufter* | tokkie* | leugenaar* | gek wijf | botte boer | racist | slijmbal`,
    en: `stupid cow | idiot* | moron* | weirdo | nutter | crank | drama queen | know-it-all | liar | liars | time waster* | scumbag* | arsehole* | asshole* | chancer*`,
  },
  /** Names that people are called, and words that mean something else in another place. */
  'CALLED-NAME': {
    nl: `INSULT | zeur | eikel | lul | sukkel | heks | wijf`,
    en: `INSULT | cow | bitch | clown | karen | bully | creep | nightmare | loon | piece of work | pain in the`,
  },
  /** What is thought of somebody: adjectives that judge a person. */
  JUDGED: {
    nl: `vervelend | lastig | lastige | moeilijk | moeilijke | vieze | raar | vreemd | vreemde | gek | aparte | eng | dom | domme | brutaal | bot | irritant | irritante | hysterisch | gestoord | eigenwijs | ouwe | dement | agressieve | notoire`,
    en: `difficult | awkward | horrible | weird | strange | odd | annoying | nasty | unpleasant | stupid | thick | slow | lazy | dodgy | creepy | mad | confused | dirty | smelly`,
  },
  /** A person, where an adjective before it is a judgement. */
  'PERSON-NOUN': {
    nl: `CUSTOMER | mens | type | man | vrouw | mannetje | vent | persoon | moeder | vader`,
    en: `CUSTOMER | man | woman | person | guy | bloke`,
  },
} as const;
