// Words by which a scan knows that an identifier may stand here, before any regular expression is tried.

/** What such words are about; a word may be of several. */
export const topics = [
  'secret',
  'hint',
  'born',
  'month',
  'card',
  'count',
  'tens',
  'street',
  'road',
  'spelled',
] as const;
export type Topic = (typeof topics)[number];

/** `pin` is that word, `geb*` the beginning of words, `*code` the end of compounds: three letters at least. */
const naming: Readonly<Record<Topic, string>> = {
  /** What a value of its own follows. */
  secret:
    '*woord *woorden *word question *phrase *zin ww pw pwd pass* creds credential* token tokens wifi* wpa* ' +
    '*login inlog* memorable meisjesnaam ' +
    'maiden mmn *vraag answer antwoord* *huisdier eerste first pet* lievelings* favo*',
  /** What a value may stand near of, if it looks like one. */
  hint:
    '*code *codes *pin *pins tan otp *puk mfa *sleutel *key keys keysafe keybox *box *kluis *kluisje *kastje ' +
    '*slot padlock keypad combi* wi log logt logde logs logged sign signs signed new nieuwe *alarm *poort *hek ' +
    '*gate *lock slagboom toets* intoets* druk punch* user username gebruiker* root admin* beheer account type',
  born: 'geb* gbd g d b dob bday born birth* verjaar* jarig ben',
  month: 'jan* feb* mrt maart mar* apr* mei may jun* jul* aug* sep* okt* oct* nov* dec*',
  card: 'cvc cvv cid csc exp* geldig valid vervaldatum *scode security achter* back *cijferige digit digits cijfers',
  count:
    'nul een één twee drie vier vijf zes zeven acht negen zero oh one two three four five six seven eight nine ' +
    'double dubbel triple',
  tens: '*tig tweeduizend* negentien* nineteen two fifty sixty seventy eighty ninety',
  street:
    '*straat *straatje *str *laan *laantje *weg *plein *pleintje *gracht *kade *dijk *dreef *steeg *steegje *singel ' +
    '*hof *hofje *pad *plantsoen *lei *kaai nr huisnr *nummer',
  road: 'road rd street st lane ln avenue ave close drive crescent gardens terrace way place square grove mews row walk court',
  spelled: 'at apen* apest*',
};

interface Entry {
  readonly letters: string;
  /** May letters stand after it? */
  readonly after: boolean;
  readonly topic: number;
}

/** Three letters as one number below 2^15; case does not matter, a missing letter counts 0. */
const key = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 31) << 10) |
  (start + 1 < end ? (text.charCodeAt(start + 1) & 31) << 5 : 0) |
  (start + 2 < end ? text.charCodeAt(start + 2) & 31 : 0);

const beginnings = new Map<number, Entry[]>();
const endings = new Map<number, Entry[]>();
/** Which keys there are at all: bit 1 among the beginnings, bit 2 among the endings. */
const known = new Uint8Array(1 << 15);
topics.forEach((name, topic) => {
  for (const word of naming[name].split(' ')) {
    const [before, after] = [word.startsWith('*'), word.endsWith('*')];
    const letters = word.replace('*', '');
    const table = before ? endings : beginnings;
    const at = key(letters, before ? letters.length - 3 : 0, letters.length);
    known[at] = (known[at] ?? 0) | (before ? 2 : 1);
    table.set(at, [...(table.get(at) ?? []), { letters, after, topic }]);
  }
});

/** The topics of the word from `start` to `end`, each a bit; most words have none, and cost two look-ups. */
export function topicsOf(text: string, start: number, end: number): number {
  const first = key(text, start, end);
  const last = end - start < 3 ? 0 : key(text, end - 3, end);
  let found = 0;
  if ((known[first] ?? 0) & 1) {
    for (const { letters, after, topic } of beginnings.get(first) ?? []) {
      const whole = start + letters.length;
      if ((after ? whole <= end : whole === end) && reads(text, start, letters))
        found |= 1 << topic;
    }
  }
  if ((known[last] ?? 0) & 2) {
    for (const { letters, topic } of endings.get(last) ?? []) {
      const at = end - letters.length;
      if (at >= start && reads(text, at, letters)) found |= 1 << topic;
    }
  }
  return found;
}

function reads(text: string, at: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++) {
    if ((text.charCodeAt(at + i) | 32) !== letters.charCodeAt(i)) return false;
  }
  return true;
}
