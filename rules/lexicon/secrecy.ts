// How people say that a place, a name or a number must not come out, and for whose sake.
export const secrecy = {
  /** What gives away where somebody is. */
  WHEREABOUTS: {
    nl: `adres | nw adres | woonadres | huisadres | inst adres | woonplaats | locatie | plek | plaats | straat | straatnaam | huisnummer | postcode | verblijf | verblijft | nieuwe woning | nieuwe plek | nieuw perceel | perceel | school | kenteken | nummer | nr | stad | dorp | waarheen | waar ze | waar hij | waar zij | waar ik | waar mw | waar klant | waar wij | correspondentieadres | lijn`,
    en: `address | addr | add | new place | new home | location | loc | postcode | street | town | new number | new no | number | no | nr | landline | mobile | phone number | where she | where he | where i | where they | where the | where to | which town | which street | which school | which branch | new school | school | house number | fwd addr | forwarding address | place | new surname | surname | supply addr | routing | reg`,
  },
  /** Where a name or address would be seen. */
  SHOWN: {
    nl: `bel | deurbel | bellenbord | deur | brievenbus | lijst | factuur | facturen | brief | brieven | polis | afschrift | afschriften | betaalverzoeken | systeem | schermen | scherm | crm | dossier | akte | overzicht | label | pakbon | etiket | website | site | adresboek | gids | upo | mijn-omgeving | app | register | kaart | intercom | mail | post | corro | envelop | rooster | kaartje | account`,
    en: `bell | doorbell | intercom | door | list | room list | rota | rota wall | wall | label | invoice | bill | bills | letters | letter | corro | correspondence | docs | system | screen | file | record | portal | website | web | directory | phone book | register | electoral roll | open register | seat map | team page | public page | tracking | voucher | account | caller id | minutes | team calendar`,
  },
  /** Those who are told to keep it, or who advised it. */
  KEEPER: {
    nl: `politie | wijkagent | om | officier | advocaat | advocate | burgemeester | gemeente | justitie | opvang | hulpverlener | begeleider | zus | moeder | collega | wij | ons`,
    en: `police | officer | social worker | support worker | key worker | idva | solicitor | refuge | council | us | security | protection team | agency`,
  },
  /** To let somebody know. */
  TELL: {
    nl: `vertellen | verteld | vertelt | zeggen | gezegd | zegt | doorgeven | doorgegeven | weten | horen | hoort | noemen | genoemd | melden | gemeld | delen | tonen | getoond | laten zien | bevestigen | bevestigd | geven | gegeven | achter komen | erachter komen | te weten komen | te weten komt`,
    en: `tell | told | telling | say | said | disclose | know | knows | find out | finds out | learn | hear | give out | given out | pass on | passed on | share | shared | confirm | confirmed | mentioned | leak | get out | gets out | let slip | told where`,
  },
  /** Where somebody is, lives, works or goes. */
  WHEREABOUT: {
    nl: `adres | nieuwe adres | huisadres | woonadres | verblijf | locatie | woonplaats | waar ze | waar hij | waar zij | waar mw | waar dhr | waar klant | waar kl | waar ik | waar wij | waar het gezin | waar de kinderen | waar moeder | waarheen | welke stad | welke plaats | welke school | welk dorp | welk hotel | welke opvang | waar naartoe | hier werkt | hier woont | hier zit | bij ons werkt | bij ons woont | verhuisd is | nieuwe woning | nieuwe huis | nieuwe plek | nieuwe werk | nieuwe baan | nieuwe school | nieuwe nummer | nw nr`,
    en: `address | new address | home address | location | where she | where he | where i | where they | where the family | where mum | where the kids | where cust | where shes | where hes | where im | which town | which street | which area | which school | which hotel | which refuge | new place | new job | new school | new number | new house | new flat | that she lives | that she works | that she is a customer | she is here | works here | lives here | she moved | he moved | shes moved | kids school | the property | forwarding`,
  },
  /** It is not allowed, or must not happen. */
  FORBIDDEN: {
    nl: `mag niet | mag niemand | mag nooit | mag echt niet | mag ook niet | mogen niet | mogen niks | mag niks | niemand mag | mag geen | mag nergens | mag onder geen beding | mag beslist niet | mag nie | hoeft niet | moet niet | nooit | onder geen beding | wil niet dat | wilt niet dat | liever niet dat | geen enkele | zonder dat | mag dus niet | mag zeker niet | niet laten | niet aan | niemand | mag echt niemand`,
    en: `must not | mustn t | may not | cant | can t | cannot | not allowed | not to | never | do not | dont | don t | should not | nobody | no one | doesnt want | doesn t want | does not want | isn t to | nothing`,
  },
} as const;
