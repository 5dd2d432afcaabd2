// Every concept that patterns may use. A concept has one home; a second definition stops the compilation.
import { gather } from '../engine/lexicon.ts';
import { basics } from './basics.ts';
import { belief } from './belief.ts';
import { body } from './body.ts';
import { care } from './care.ts';
import { danger } from './danger.ts';
import { feelings } from './feelings.ts';
import { hardship } from './hardship.ts';
import { harmless } from './harmless.ts';
import { illness } from './illness.ts';
import { justice } from './justice.ts';
import { life } from './life.ts';
import { origin } from './origin.ts';
import { people } from './people.ts';
import { places } from './places.ts';
import { secrecy } from './secrecy.ts';
import { temper } from './temper.ts';
import { violence } from './violence.ts';

export const lexicon = gather(
  basics,
  belief,
  body,
  care,
  danger,
  feelings,
  hardship,
  harmless,
  illness,
  justice,
  life,
  origin,
  people,
  places,
  secrecy,
  temper,
  violence,
);
