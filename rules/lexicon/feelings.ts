// What fear makes people feel and do.
export const feelings = {
  FEAR: {
    nl: 'bang | angst | angstig | doodsbang | benauwd | vreest | vrezen | angsten | onveilig | durft | durven | durf | durfde | schrik | paniek | in paniek | schrikt',
    en: 'afraid | scared | frightened | terrified | fear | fears | fearful | petrified | unsafe | panics | panicking | worried | dare | dares | dread | dreads | intimidated',
  },
  HIDE: {
    nl: 'ondergedoken | onderduik* | verstopt | verstoppen | verborgen | schuilt | schuiladres | geheim* | afgeschermd* | afscherm* | onbekend | anoniem',
    en: 'hiding | hides | hidden | hide | secret | secrecy | confidential | withheld | shielded | undisclosed | unlisted | anonymous | concealed | ex-directory',
  },
  SECRET: {
    nl: 'geheim | geheime | geheimhouding | geheimgehouden | geheim gehouden | afgeschermd | afgeschermde | vertrouwelijk | verborgen | anoniem',
    en: 'secret | confidential | withheld | hidden | undisclosed | shielded | private | ex-directory | ex-dir | unlisted | off record',
  },
};
