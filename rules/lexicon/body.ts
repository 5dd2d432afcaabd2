// Parts of the body that nobody touches unasked, and what pictures of them are called.
export const body = {
  BODY: {
    nl: 'borst | borsten | billen | bil | kont | kruis | bovenbeen | dij | dijen | vagina | schaamstreek | lies | piemel | penis | tussen haar benen | onder haar rok',
    en: 'breast | breasts | boobs | chest | bum | bottom | backside | buttocks | arse | thigh | thighs | crotch | genitals | private parts | privates | penis | vagina | leg',
  },
  IMAGE: {
    nl: 'foto | fotos | filmpje | filmpjes | film | films | video | videos | beelden | beeld | plaatjes | opname | opnames | selfie | selfies | screenshot | screenshots',
    en: 'photo | photos | pic | pics | picture | pictures | image | images | video | videos | vid | vids | clip | clips | footage | selfie | selfies | screenshot | screenshots | recording',
  },
} as const;
