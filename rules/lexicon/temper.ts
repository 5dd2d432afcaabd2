// How people are judged: what they are called, and the words for mood, manner and state.
export const temper = {
  /** Somebody whose manner an agent may describe. */
  CONTACT: {
    nl: `WHO | klant | kl | klt | persoon | type | toon | toontje | stem | gesprek | beller | belster | gast | man |
      vrouw | vent | bezoeker | reiziger | cliënt | ouder | moeder | vader | zoon | patiënt | passagier`,
    en: `WHO | tone | voice | call | caller | guest | visitor | person | sounded | seemed | customer | pt | parent`,
  },
  /** Ways to say that somebody comes across as something. */
  SEEMS: {
    nl: `is | was | werd | wordt | klonk | klinkt | kwam | komt | oogde | leek | lijkt | deed | reageert | reageerde |
      blijft | bleef | erg | heel | zeer | nogal | behoorlijk | flink | zwaar | beetje | best | zo | echt | extreem |
      enorm | duidelijk | redelijk | vrij | verbaal | volledig | totaal | helemaal | compleet | gewoon | toch`,
    en: `is | was | were | being | got | gets | very | v | so | quite | rather | really | extremely | bit | a bit |
      clearly | obviously | sounded | sounds | seemed | seems | became | came across | comes across | totally |
      completely | incredibly | super | verbally | still | kept | just | fairly | pretty | over all`,
  },
  /** Names that people are called, and nothing else is. */
  INSULT: {
    nl: `zeikwijf | zeikerd | zeikstraal | zeurkous | zeurpiet | querulant | trut | troela | tuthola | mafkees | mafkezen |
      idioot | idioten | debiel | randdebiel | mongool | imbeciel | halve gare | gek wijf | boerenpummel | botte boer |
      lulhannes | klootzak* | klootviool | hufter* | tokkie | tokkies | viswijf | hoer | hoeren | notoire klager | eeuwige klager | kutwijf | rotwijf |
      kankerwijf | kankerlijer* | kankerhoer* | teringlijer* | tyfuslijer* | kutbedrijf | klotebedrijf | ouwe taart |
      dom joch | domme gans | domme koe | dom wicht | slijmbal | slijmjurk | huichelaar | leugenaar* | bedrieger |
      wijsneus | driftkikker | heethoofd | beroepsklager | complotdenker | wappie | fantast | aansteller | dramaqueen |
      klaploper | oetlul | gladiool | gladjakker | stuk verdriet | stuk chagrijn | etterbak | mispunt | naarling |
      rotzak | smeerlap | viezerik | engerd | zwamneus | nietsnut | rotmens | racist | fascisten | betweter* |
      betweterig | bemoeial | opschepper | egoïst | tiran`,
    en: `stupid cow | fat cow | silly cow | stupid bitch | stupid b tch | moron* | imbecile | muppet | numpty | nutter |
      nutcase | nutjob | crank | weirdo | drama queen | whinger | timewaster | time waster | chancer | chancers |
      scumbag | lowlife | dickhead | arsehole | asshole | wanker | tosser | twat | pillock | plonker | jobsworth |
      hothead | sleazebag | smart alec | know-it-all | nasty piece of work | real piece of work | right piece of work | nightmare customer | loony | fruitcake | psycho |
      simpleton | halfwit | bigot | bastard | prick | jumped up | pathological | compulsive liar | gobshite | eejit`,
  },
  /** Names that people are called, and words that mean something else in another place. */
  'CALLED-NAME': {
    nl: `INSULT | zeur | zanik | muts | achterlijke | hork | lomperik | lul | eikel | aso | slet | domoor | sukkel | zuiger |
      zaag | profiteur | uitvreter | etter | griezel | kletskous | kluns | heks | feeks |
      kreng | secreet | bitch | wijf | tang | dief | dieven | boef | crimineel | ezel | sekreet | type apart | pummel`,
    en: `INSULT | cow | bitch | idiot* | clown | karen | madam | moaner | whiner | liar | liars | crook* | dick | bugger |
      git | bully | creep | perv | weasel | snake | pain in the | nightmare | loon | maniac | racist | racists | snob |
      diva | princess | tyrant | jerk | loser | darkie`,
  },
} as const;
