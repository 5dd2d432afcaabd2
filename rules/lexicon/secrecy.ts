// How people say that a place, a name or a number must not come out, and for whose sake.
export const secrecy = {
  /** What gives away where somebody is. */
  WHEREABOUTS: {
    nl: `adres | nw adres | adresgegevens | woonadres | huisadres | privéadres | inst adres | verblijfsadres | werkadres |
      leveringsadres | adresregel | verblijfplaats | woonplaats | locatie | plek | plaats | straat | straatnaam | huisnummer |
      postcode | verblijf | verblijft | nieuwe woning | nieuwe plek | nieuw perceel | perceel | school | kenteken | nummer |
      nr | telnr | telefoonnummer | stad | dorp | waarheen | waar ze | waar hij | waar zij | waar ik | waar mw | waar klant | waar wij |
      verblijfadres | losadres | correspondentieadres | lijn`,
    en: `address | addr | addrs | adr | add | new place | new home | whereabouts | location | loc | postcode | zip | street |
      town | city | new number | new no | number | no | nr | landline | mobile | phone number | where she | where he |
      where i | where they | where the | where to | which town | which street | which school | which branch | which city |
      new school | school | house number | fwd addr | forwarding address | place | new surname | surname | supply addr |
      routing | reg`,
  },
  /** What must not appear, where a name would give somebody away. */
  NAMEPLATE: {
    nl: `naam | namen | achternaam | naambordje | initialen | functie | gegevens | personalia | naamplaatje`,
    en: `name | names | surname | last name | initials | details | flight | doorplate`,
  },
  /** Where a name or address would be seen. */
  SHOWN: {
    nl: `bel | deurbel | bellenbord | bellentableau | deur | postkast | brievenbus | bewonerslijst | lijst | kamerlijst |
      factuur | facturen | brief | brieven | polis | afschrift | afschriften | betaalverzoeken | systeem | systemen | schermen | scherm |
      crm | dossier | akte | overzicht | label | pakbon | etiket | website | site | adresboek | telefoonboek | infogids | gids | upo | mijn-omgeving |
      ouderapp | app | register | kaart | intercom | mail | post | corro | envelop | vergoedingenoverzicht | rooster | kaartje | account`,
    en: `bell | doorbell | buzzer | intercom | door | doorplate | list | room list | rota | rota wall | wall | label | invoice | bill |
      bills | letters | letter | corro | correspondence | docs | documents | system | screen | file | record | portal | website | web |
      directory | phone book | phonebook | register | electoral roll | open register | seat map | team page | public page | tracking | voucher | account |
      caller id | minutes | team calendar`,
  },
  /** Those who are told to keep it, or who advised it. */
  KEEPER: {
    nl: `politie | wijkagent | om | officier | advocaat | advocate | burgemeester | gemeente | justitie | opvang | hulpverlener |
      begeleider | maatschappelijk werker | zorgverlener | zus | moeder | collega | wij | ons`,
    en: `police | officer | inspector | social worker | support worker | key worker | caseworker | idva | solicitor | lawyer | refuge |
      sheriff | council | us | security | protection team | agency`,
  },
  /** For whose or what sake. */
  SAFETY: {
    nl: `veiligheid | veiligheidsredenen | veiligh | bescherming | beveiliging | privacy en veiligheid | bedreiging | stalking |
      stalker | ex | dader | daders | onveilig | gevaar | rechtszaak | getuigenis`,
    en: `safety | security | protection | protected | threat | threats | stalker | stalking | ex | danger | at risk | refuge |
      police | court case | testimony | witness | safeguarding`,
  },
} as const;
