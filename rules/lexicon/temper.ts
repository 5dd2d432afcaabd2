// How people are judged: what they are called, and the words for mood, manner and state.
export const temper = {
  /** Somebody whose manner an agent may describe. */
  CONTACT: {
    nl: `WHO | klant | kl | klt | persoon | type | toon | toontje | stem | gesprek | beller | gast | man | vrouw | vent | bezoeker | reiziger | cliënt | ouder | moeder | vader | zoon | patiënt`,
    en: `WHO | tone | voice | call | caller | guest | visitor | person | sounded | customer | pt | parent`,
  },
  /** Ways to say that somebody comes across as something. */
  SEEMS: {
    nl: `is | was | werd | wordt | klonk | klinkt | kwam | komt | oogde | leek | deed | reageerde | blijft | bleef | erg | heel | nogal | behoorlijk | flink | zwaar | beetje | best | zo | echt | duidelijk | vrij | verbaal | volledig | totaal | helemaal | compleet | gewoon | toch`,
    en: `is | was | were | being | got | gets | very | v | so | quite | rather | bit | a bit | clearly | sounded | seems | came across | comes across | still | kept | just | over all`,
  },
  /** Names that people are called, and nothing else is. */
  INSULT: {
    nl: `zeurkous | querulant | trut | botte boer | notoire klager | ouwe taart | dom joch | racist | betweter* | ouwe zak`,
    en: `stupid cow | crank | drama queen | know-it-all | right piece of work | pathological`,
  },
  /** Names that people are called, and words that mean something else in another place. */
  'CALLED-NAME': {
    nl: `INSULT | zuiger | zaag | dieven | boef | type apart`,
    en: `INSULT | cow | karen | madam | liar | pain in the | loon | racist`,
  },
  /** What is thought of somebody: adjectives that judge a person. */
  JUDGED: {
    nl: `vervelend | lastig | moeilijk | vieze | raar | vreemd | gek | apart | aparte | eng | agressief | agressieve | dom | domme | brutaal | arrogant | arrogante | bot | botte | hysterisch | labiel | verward | zielig | gestoord | wantrouwig | onbetrouwbaar | ouwe | dement`,
    en: `rude | arrogant | stupid | slow | aggressive | abusive | mad | confused | hysterical | entitled | manipulative | paranoid`,
  },
  /** A person, where an adjective before it is a judgement. */
  'PERSON-NOUN': {
    nl: `mens | type | man | vrouw | mannetje | klant | klt | vent | dame | heer | persoon | kerel | meneer | mevrouw | moeder | vader | beller | jongen | meisje | oma | opa | bewoner | huurder | gast | reiziger | tante`,
    en: `customer | cust | cx | man | woman | lady | person | caller | guy | tenant | guest | passenger | pax | chap | girl | lad | dear | piece of work | client | resident | mother | father | member`,
  },
} as const;
