// Small words that carry a telling: not, again, always, when.
export const basics = {
  NOT: {
    nl: `niet | niks | niets | geen | nooit | niemand | nergens | nie | zonder`,
    en: `not | no | never | nothing | nobody | none | dont | doesnt | cant | cannot | wont | n't | without`,
  },
  NIGHT: {
    nl: `'s nachts | nachts | s nachts | midden in de nacht | 's avonds | s avonds | elke avond | iedere avond | elke nacht | iedere nacht`,
    en: `at night | by night | every night | each night | all night | in the night | in the middle of the night | every evening | nightly | nights | most nights | small hours`,
  },
  BE: {
    nl: `is | ben | bent | zijn | was | waren | wordt | word | worden | werd | geweest | blijkt`,
    en: `is | am | are | was | were | been | being | be | im | hes | shes | theyre | gets | getting | got`,
  },
};
