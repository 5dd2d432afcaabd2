// Words of police, court and punishment, and of the deeds that lead there.
export const justice = {
  /** Anyone known of whom a deed or a sentence can be told: not "someone", not the writer. */
  WHO: {
    nl: `CUSTOMER | EX | PARTNER | RELATIVE | hij | zij | ze | ie | vriend | vriendin | COLLEAGUE | NEIGHBOUR | cust | cx | betrokkene | berijder | bestuurder | werknemer | medewerker |
      mdw | jongen | jongens | kennis | dader | verdachte | chauffeur | monteur | huisgenoot | mantelzorger | exploitant`,
    en: `CUSTOMER | EX | PARTNER | RELATIVE | he | hes | she | shes | friend | COLLEAGUE | NEIGHBOUR | occupier | insureds | clmt | policyholder | driver | mbr | lad | lads |
      guy | man | woman | staff | rep | grandson | roommate | housemate | carer | owner | kid | treasurer`,
  },
  /** Dutch towns with a prison, as they follow "PI". */
  'PRISON-TOWN': {
    nl: `alphen | almelo | almere | arnhem | dordrecht | grave | haaglanden | scheveningen | heerhugowaard | hoogeveen |
      krimpen | leeuwarden | lelystad | achterhoek | middelburg | nieuwegein | nieuwersluis | rotterdam | sittard |
      ter apel | ter peel | utrecht | veenhuizen | vught | zaanstad | zwolle | zutphen`,
  },
  /** A place where people are locked up. */
  PRISON: {
    nl: 'gevangenis | gevang | bajes | bak | nor | cel | cellencomplex | penitentiaire inrichting | huis van bewaring | jeugdgevangenis | detentiecentrum | tbs kliniek | hechtenis | voorarrest',
    en: 'prison | jail | gaol | hmp | hmyoi | yoi | penitentiary | young offenders | slammer | county jail | detention centre | detention center',
  },
  /** What a court imposes. */
  PENALTY: {
    nl: 'celstraf* | gevangenisstraf* | taakstraf* | werkstraf* | leerstraf* | jeugddetentie | detentie* | tbs | isd-maatregel | voorwaardelijke straf | rijontzegging* | enkelband* | huisarrest',
    en: 'prison sentence* | jail sentence* | jail time | prison time | suspended sentence* | custodial sentence* | life sentence | community service | community payback | driving ban | house arrest',
  },
  ARRESTED: {
    nl: 'gearresteerd* | arresteerde* | opgepakt | aangehouden | ingerekend | opgebracht',
    en: 'arrested | busted | nicked | remanded | detained by | lifted by | taken in by',
  },
  'POLICE-UNIT': {
    nl: 'politie | recherche | marechaussee | wijkagent* | agenten | arrestatieteam | justitie | fiod | rechter | parket',
    en: 'police | cops | garda* | detectives | sheriff* | feds | fbi | constable*',
  },
  /** The name of a deed in the criminal code, and what people call it. */
  OFFENCE: {
    nl: '*diefstal* | heling | oplichting* | verduistering | mishandeling* | geweldpleging | openlijk geweld | afpersing* | doodslag | moord | poging tot | inbraak | inbraken | woninginbra* | overval* | woningoverval* | straatroof | straatroven | brandstichting* | vernieling* | bedreiging* | belediging van | belaging | stalking | drugshandel | drugsdelict* | drugsbezit | hennepteelt | witwassen | *fraude | phishing | ontucht | zeden* | verkrachting* | aanranding* | kinderporno* | rijden onder invloed | valsheid in geschrifte | valsheid | mensenhandel | mensensmokkel | wapenbezit | opiumwet | steekpartij* | dierenmishandeling | huiselijk geweld',
    en: 'theft | burglary | burglaries | robbery | shoplifting | fraud | assault | abh | gbh | battery | murder | manslaughter | homicide | arson | affray | kidnapping | laundering | forgery | embezzlement | embezzling | extortion | blackmail | harassment | stalking | rape | perjury | criminal damage | handling stolen goods | possession | supply | dealing | trafficking | dui | dwi | drink driving | drunk driving | drugs | domestic violence | indecent | sexual offence* | skimming | stabbing',
  },
  /** Someone named by a deed. */
  OFFENDER: {
    nl: 'oplichter* | fraudeur* | dief | crimineel | heler | dealer | drugsdealer* | drugskoerier* | katvanger* | geldezel* | recidivist* | veelpleger* | bendelid* | winkeldief* | pakketdief* | inbreker | pedofiel* | wanbetaler en oplichter',
    en: 'fraudster* | thief | crook | con artist | conman | criminal | drug dealer* | money mule* | mule | shoplifter* | burglar | ex offender* | ex con | felon | gang member* | gangster* | paedophile* | pedophile*',
  },
  /** Words that turn a fact into a suspicion. */
  SUSPECTED: {
    nl: 'verdacht | verdachte | vermoeden* | vermoedelijk | vermoedt | vermoed | verdenking* | verdenkt | beschuldigd* | mogelijk* | mog | waarschijnlijk | blijkt | signaal van | aangifte tegen',
    en: 'suspected | suspect | suspects | susp | suspicion | alleged* | accused | accusation* | likely | possible | possibly | poss | confirmed | known | investigated for',
  },
  DRUGS: {
    nl: 'drugs | wiet | hennep | coke | cocaïne | heroïne | xtc | harddrugs | softdrugs | ghb | pillen | wit poeder | vuurwerk',
    en: 'drugs | weed | cannabis | cocaine | heroin | meth | crack | class a | narcotics',
  },
} as const;
