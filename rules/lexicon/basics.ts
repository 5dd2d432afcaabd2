// Small words that carry a telling: not, again, always, when.
export const basics = {
  NOT: {
    nl: 'niet | niks | niets | geen | nooit | niemand | nergens | nie | zonder | amper | nauwelijks',
    en: "not | no | never | nothing | nobody | none | nowhere | dont | doesnt | didnt | cant | cannot | wont | isnt | wasnt | arent | hasnt | havent | mustnt | shouldnt | wouldnt | couldnt | n't | without | hardly",
  },
  NIGHT: {
    nl: "'s nachts | nachts | s nachts | midden in de nacht | 's avonds | s avonds | elke avond | iedere avond | elke nacht | iedere nacht | snachts | savonds",
    en: 'at night | by night | every night | each night | all night | in the night | in the middle of the night | every evening | nightly | nights | most nights | small hours',
  },
  BE: {
    nl: 'is | ben | bent | zijn | was | waren | wordt | word | worden | werd | werden | geweest | blijkt',
    en: 'is | am | are | was | were | been | being | be | im | hes | shes | theyre | gets | getting | got',
  },
  HAVE: {
    nl: 'heeft | heb | hebben | had | hadden | hebt | hft | gehad | kreeg | krijgt | gekregen | krijgen',
    en: 'has | have | had | having | got | gets | hv | ive | shes | hes',
  },
  MUST: {
    nl: 'moet | moeten | moest | moesten | mag | mogen | mocht | kan | kunnen | kon | wil | willen | wilde | wou | durft | durven | durfde',
    en: 'must | should | has to | have to | had to | may | can | could | wants | want | wanted | needs to | dare | dares | afraid to | scared to',
  },
};
