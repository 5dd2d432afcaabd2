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
  /** To let somebody know. */
  TELL: {
    nl: `vertellen | verteld | vertelt | zeggen | gezegd | zegt | doorgeven | doorgegeven | doorgeeft | weten | wete | horen |
      hoort | noemen | genoemd | melden | gemeld | delen | gedeeld | tonen | getoond | laten zien | bevestigen | bevestigd |
      verstrekken | verstrekt | geven | gegeven | prijsgeven | verklappen | loslaten | uitlekken | achterhalen | achter komen |
      erachter komen | te weten komen | te weten komt | ontdekken | ontdekt | uitvinden`,
    en: `tell | told | telling | say | said | disclose | disclosed | disclosing | reveal | revealed | know | knows | find out |
      finds out | learn | learns | hear | hears | give out | given out | pass on | passed on | share | shared | confirm |
      confirmed | mention | mentioned | discover | discovers | leak | leaked | get out | gets out | let slip | told where`,
  },
  /** Where somebody is, lives, works or goes. */
  WHEREABOUT: {
    nl: `adres | nieuwe adres | huisadres | woonadres | verblijfplaats | verblijf | locatie | woonplaats | waar ze | waar hij |
      waar zij | waar mw | waar dhr | waar klant | waar kl | waar ik | waar wij | waar het gezin | waar de kinderen | waar moeder |
      waarheen | welke stad | welke plaats | welke school | welk dorp | welk hotel | welke opvang | waar naartoe |
      hier werkt | hier woont | hier zit | bij ons werkt | bij ons woont | verhuisd is | nieuwe woning | nieuwe huis | nieuwe plek |
      nieuwe werk | nieuwe baan | nieuwe school | nieuwe nummer | nw nr | telefoonnr | woonsituatie | vindplaats`,
    en: `address | new address | home address | whereabouts | location | where she | where he | where i | where they | where the family |
      where mum | where the kids | where cust | where shes | where hes | where im | which town | which city | which street | which area |
      which school | which hotel | which refuge | new place | new job | new school | new number | new house | new flat | that she lives |
      that she works | that she is a customer | she is here | works here | lives here | she moved | he moved | shes moved | kids school |
      the property | her workplace | forwarding`,
  },
  /** It is not allowed, or must not happen. */
  FORBIDDEN: {
    nl: `mag niet | mag niemand | mag absoluut niet | mag nooit | mag echt niet | mag ook niet | mogen niet | mogen niks | mag niks |
      niemand mag | mag geen | mag nergens | mag onder geen beding | mag beslist niet | mag nie | hoeft niet | moet niet | nooit |
      onder geen beding | in geen geval | wil niet dat | wilt niet dat | niet de bedoeling dat | liever niet dat | absoluut niet |
      geen enkele | zonder dat | mag dus niet | mag zeker niet | niet laten | niet aan | niemand | mag echt niemand`,
    en: `must not | mustnt | mustn t | may not | cant | can t | cannot | not allowed | not to | never | do not | dont | don t |
      shouldnt | shouldn t | should not | nobody | no one | noone | under no circumstances | doesnt want | doesn t want |
      does not want | isnt to | isn t to | arent to | nothing`,
  },
} as const;
