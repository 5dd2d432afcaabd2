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
      betweterig | bemoeial | opschepper | pietlut | mierenneuker | muggenzifter | proleet | patser | schreeuwlelijk | lomperd | engerling | ellendeling | etterbuil | zeveraar | ambetanterik | onnozelaar | dwaas | gluiperd | ouwe zak | ouwe zeur | ouwe heks | ouwe bok | haaibaai | zeurmuts | zeurpot | aandachtstrekker | zuurpruim | chagrijn | azijnpisser | stuk vreten | droeftoeter | flapdrol | halvegare | malloot | kwal | hork van een | egoïst | tiran`,
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
  /** What is thought of somebody: adjectives that judge a person. */
  JUDGED: {
    nl: `vervelend | vervelende | lastig | lastige | moeilijk | moeilijke | vreselijk | vreselijke | verschrikkelijk |
      verschrikkelijke | onmogelijk | onmogelijke | nare | akelig | akelige | walgelijk | walgelijke | vies | vieze |
      raar | rare | vreemd | vreemde | gek | gekke | apart | aparte | eng | enge | irritant | irritante | agressief | agressieve |
      nors | norse | chagrijnig | chagrijnige | onaardig | onaardige | onsympathiek | onsympathieke | simpel | simpele | dom |
      domme | stom | stomme | lui | luie | asociaal | asociale | brutaal | brutale | onbeleefd | onbeleefde | arrogant | arrogante |
      bot | botte | grof | grove | hysterisch | hysterische | labiel | labiele | verward | verwarde | zielig | zielige |
      gestoord | gestoorde | getikt | getikte | onhandelbaar | onhandelbare | onuitstaanbaar | onuitstaanbare | opdringerig |
      opdringerige | bazig | bazige | eigenwijs | eigenwijze | koppig | koppige | wantrouwig | wantrouwige | onbetrouwbare |
      onbetrouwbaar | sluw | sluwe | gluiperig | gluiperige | smerig | smerige | onfris | onfrisse | kinderachtig | kinderachtige |
      naïef | naïeve | onnozel | onnozele | dwingend | dwingende | veeleisend | veeleisende | temperamentvol | opvliegend |
      opvliegende | onredelijk | onredelijke | onhebbelijk | onhebbelijke | ongemanierd | ongemanierde | hautain | bekakt |
      bekakte | wispelturig | hysterica | ouwe | zeurderig | zeurderige | huilerig | huilerige | dement | demente | kierewiet`,
    en: `difficult | awful | horrible | dreadful | weird | strange | odd | crazy | annoying | impossible | rude | nasty | vile |
      miserable | unpleasant | unreasonable | obnoxious | arrogant | stupid | thick | dim | slow | dumb | lazy | dishonest |
      shady | shifty | dodgy | sly | slimy | creepy | grumpy | moody | bad-tempered | bad tempered | aggressive | abusive | hostile |
      volatile | unstable | unhinged | deranged | mad | mental | loony | batty | eccentric | demented | senile | confused |
      muddled | hysterical | neurotic | needy | clingy | pushy | bossy | entitled | pompous | stroppy | gobby | foul-mouthed |
      vulgar | filthy | smelly | stinking | dirty | gullible | naive | childish | immature | petty | stubborn | awkward |
      infuriating | insufferable | unbearable | toxic | vindictive | manipulative | paranoid | delusional | tiresome | tedious`,
  },
  /** A person, where an adjective before it is a judgement. */
  'PERSON-NOUN': {
    nl: `mens | type | man | vrouw | mannetje | vrouwtje | klant | klt | figuur | vent | dame | heer | persoon | kerel | meneer |
      mevrouw | moeder | vader | beller | gozer | wijf | jongen | meisje | oma | opa | bewoner | huurder | gast | reiziger | tante`,
    en: `customer | cust | cx | man | woman | lady | person | caller | guy | bloke | character | tenant | guest | passenger | pax |
      chap | girl | lad | dear | git | piece of work | individual | client | resident | mother | father | member`,
  },
} as const;
