// Faith and its acts; parties, unions and causes.
export const belief = {
  /** What one is: words for believers and their churches. */
  FAITH: {
    nl: `moslim | katholiek* | gereformeerd* | jehova* | streng christelijk* | orthodox* | sikh* | boeddhis* | humanist*`,
    en: `muslim* | born again | jehovah* | jw meeting* | orthodox | hindu* | sikh* | inc member | found god`,
  },
  /** Who leads a service. */
  CLERGY: {
    nl: `dominee | predikant* | imam | pastoor | ouderling*`,
    en: `imam | temple committee | mosque committee | inc minister`,
  },
  /** Acts and things that give a faith away. */
  WORSHIP: {
    nl: `sabbat | ramadan | *gebed | naar de kerk | hun kerk | zijn kerk | haar kerk | lid van een kerk | hadj | halal* | koosjer* | nikab | op zondag geen | weigert bloed* | grond van geloof | vanwege haar geloof | vanwege zijn geloof | ivm geloof | van het geloof | uit de kerk gestapt | vast tijdens`,
    en: `ramadan | friday prayer* | evening prayer* | her mosque | his mosque | her temple | his temple | her church | his church | their church | our church | church service* | goes to church | sunday mass | confirmation mass | halal | kosher | ksml | hindu meal | muslim meal | no pork | no interest product`,
  },
  PARTY: {
    nl: `pvv | pvv'er | vvd | vvd'er | sp'er | voor forum | van forum | partij voor de dieren | de sp | oppositiepartij`,
    en: `labour party | conservative party | reform uk | reform branch | reform party | green party | far right party | far left party | tea party`,
  },
  /** Names of parties that are other words as well: only beside what one does for a party. */
  PARTYSHORT: {
    nl: `denk | volt | sp | forum | groen | vooruit | links | rechts | dup | afd`,
    en: `labour | reform | green | dup | eff | pdp | afd`,
  },
  /** What one does for any party. */
  CAMPAIGNER: {
    nl: `raadslid | fractievoorzitter | wethouder | gemeenteraad | stemt | kandidaat | lid van`,
    en: `cllr | candidate | canvass* | votes | activist | stood for | standing for | ran for | member of | party branch | donor`,
  },
  /** What one does for a party that has a name of its own. */
  PARTYROLE: {
    nl: `raadslid* | fractievoorzitter* | kandidaat* | wethouder | lid | leden | stemt | op de lijst | folders | posters | vlag | afdeling | gemeenteraad | campagne* | actief voor | flyer | aanhanger`,
    en: `cllr | secretary | candidate | canvass* | campaign* | branch | treasurer | member | activist | votes | leaflets | chapter | stood for | standing for | ran for | agent for | donor | rally | flag | dues`,
  },
  UNION: {
    nl: `fnv | fnv'er | cnv | vakbond* | kaderlid* | stakingskas* | or kandidaat`,
    en: `trade union* | union rep | union member* | union dues | union sub | union subs | union branch | union chapter | union organi* | local union | unison | unite rep | unite subs | unite member | unite branch | unite union | rmt | shop steward* | strike pay`,
  },
} as const;
