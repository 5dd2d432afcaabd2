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
  /** Names that people are called. */
  'CALLED-NAME': {
    nl: `zeikwijf | zeikerd | zeikstraal | zeurkous | zeurpiet | zeur | zanik | querulant | trut | troela | muts | tuthola |
      mafkees | mafkezen | idioot | idioten | debiel | randdebiel | mongool | imbeciel | achterlijke | halve gare | gek wijf |
      hork | lomperik | boerenpummel | botte boer | lul | lulhannes | eikel | klootzak | klootviool | hufter | aso |
      tokkie | tokkies | viswijf | hoer | slet | kutwijf | rotwijf | kankerlijer* | kankerhoer* | teringlijer |
      tyfus* | kutbedrijf | klotebedrijf | ouwe taart | dom joch | domme gans | dom wicht | domoor | sukkel | slijmbal |
      slijmjurk | huichelaar | leugenaar* | bedrieger | zuiger | zaag | betweter | wijsneus | driftkikker | heethoofd |
      beroepsklager | klager | complotdenker | wappie | fantast | aansteller | dramaqueen | profiteur | uitvreter |
      klaploper | oetlul | gladiool | gladjakker | pummel | stuk verdriet | stuk chagrijn | etterbak | etter |
      mispunt | naarling | rotzak | smeerlap | viezerik | engerd | griezel | zwamneus | kletskous | kluns | nietsnut |
      heks | feeks | kreng | secreet | bitch | wijf | tang | zeloot | fascisten | racist | dief | dieven | boef | nsber`,
    en: `stupid cow | fat cow | silly cow | cow | bitch | b tch | moron* | idiot* | imbecile | muppet | numpty | nutter |
      nutcase | nutjob | crank | weirdo | clown | drama queen | karen | madam | moaner | whinger | whiner | timewaster |
      time waster | liar | liars | chancer | chancers | crook* | scumbag | lowlife | prick | dick | dickhead |
      arsehole | asshole | wanker | tosser | twat | bastard | bugger | git | pillock | plonker | jobsworth | hothead |
      bully | creep | perv | sleazebag | weasel | snake | smart alec | know it all | know-it-all | piece of work |
      pain in the | nightmare customer | nightmare | loon | loony | fruitcake | psycho | maniac | simpleton | halfwit |
      racist | racists | bigot | snob | diva | princess | tyrant | jerk | loser | darkie | jumped up`,
  },
} as const;
