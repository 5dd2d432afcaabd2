// How people say that a place, a name or a number must not come out, and for whose sake.
export const secrecy = {
  /** What gives away where somebody is. */
  WHEREABOUTS: {
    nl: `WHEREABOUT | woonplaats | plek | plaats | straat | straatnaam | huisnummer | postcode | nieuw perceel | school | kenteken | nummer | nr | stad | correspondentieadres`,
    en: `WHEREABOUT | addr | add | new home | loc | postcode | street | town | number | no | nr | phone number | where the | school | fwd addr | place | new surname | supply addr | reg`,
  },
  /** Where a name or address would be seen. */
  SHOWN: {
    nl: `bel | deurbel | deur | brievenbus | lijst | factuur | facturen | brief | brieven | polis | afschrift | systeem | scherm | schermen | crm | dossier | akte | overzicht | label | pakbon | etiket | website | site | gids | app | register | intercom | post | envelop | rooster | account`,
  },
  /** To let somebody know. */
  TELL: {
    nl: `vertellen | verteld | vertelt | zeggen | gezegd | zegt | doorgeven | doorgegeven | weten | horen | noemen | genoemd | delen | geven | gegeven | achter komen | te weten komen`,
    en: `tell | told | say | said | disclose | know | knows | find out | finds out | learn | hear | give out | pass on | share | shared | confirm | leak | let slip`,
  },
  /** Where somebody is, lives, works or goes. */
  WHEREABOUT: {
    nl: `adres | nieuwe adres | huisadres | woonadres | verblijf | locatie | waar ze | waar hij | waar zij | waar mw | waar klant | waar ik | waar wij | waarheen | welke stad | welke school | hier werkt | hier woont | bij ons werkt | verhuisd is | nieuwe woning | nieuwe werk | nieuwe nummer`,
    en: `address | new address | home address | location | where she | where he | where i | where they | which town | which street | which school | new place | new job | new school | new number | she lives | works here | lives here | she moved | he moved | the property | forwarding`,
  },
  /** It is not allowed, or must not happen. */
  FORBIDDEN: {
    nl: `mag niet | mag niemand | mag nooit | mag ook niet | mogen niet | niemand mag | mag geen | mag onder geen beding | moet niet | nooit | onder geen beding | wil niet dat | geen enkele | zonder dat | niet aan | niemand`,
    en: `must not | mustn t | may not | cant | can t | cannot | not to | never | do not | dont | don t | should not | nobody | no one | doesnt want | doesn t want`,
  },
} as const;
