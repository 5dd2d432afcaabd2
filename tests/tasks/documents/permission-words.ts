// Why each permission is asked: for the stores, and for who must approve it.
import type { Text } from '../../../rules/engine/types.ts';
import type { Asked } from './facts.ts';

const words: Readonly<Record<string, Text>> = {
  storage: {
    nl: 'Om het beleid van de organisatie te lezen en op dit apparaat te bewaren: het beleid, wat de medewerker zelf instelde (eigen woorden kunnen daarbij zijn), op welke sites de medewerker Discreet uitzette, en tellingen zonder tekst. Nooit tekst van een notitie.',
    en: 'To read the organisation’s policy, and to keep on this device: the policy, what the agent set (words of their own may be among it), the sites on which the agent switched Discreet off, and counts without text. Never text of a note.',
  },
  scripting: {
    nl: 'Om de controle te starten in het frame waarin iemand een notitieveld aanklikt, in plaats van haar in elk frame van elke pagina klaar te zetten.',
    en: 'To start the check in the frame in which somebody focuses a note field, instead of loading it into every frame of every page.',
  },
  activeTab: {
    nl: 'Zodat het venster van de werkbalkknop kan zeggen of de site in dit tabblad wordt bekeken, op het moment dat de medewerker het opent.',
    en: 'So that the popup can say whether the site in this tab is covered, at the moment when the agent opens it.',
  },
};

export const hostWords: Text = {
  nl: 'Om notitievelden te lezen in bekende klantsystemen, en nergens anders. Tekst wordt gelezen in het veld waarin wordt getypt en blijft op die pagina.',
  en: 'To read note fields in well-known CRM and helpdesk suites, and nowhere else. Text is read in the field in which it is typed and stays in that page.',
};

export const optionalHostWords: Text = {
  nl: 'Wordt bij installatie niet gegeven. Kiest een medewerker in het venster *Ook hier gebruiken*, of bewaart een medewerker op de optiepagina eigen sites, dan vraagt de browser zelf toestemming voor die sites, bij naam. Zonder een ja wordt daar niets gelezen.',
  en: 'Not granted on install. When an agent chooses *Use it here too* in the popup, or saves sites of their own on the options page, the browser itself asks leave for those sites, by name. Without a yes nothing is read there.',
};

export interface Justified {
  readonly permission: string;
  readonly why: Text;
}

/** @throws Error for a permission that nobody has given a reason for. */
export function justified(asked: Asked): Justified[] {
  return [...asked.permissions, ...asked.optional_permissions].map((permission) => {
    const why = words[permission];
    if (why === undefined) throw new Error(`Why does Discreet ask for ${permission}?`);
    return { permission, why };
  });
}
