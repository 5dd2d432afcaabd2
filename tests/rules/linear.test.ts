// Linear time, always: the time grows with the text and no faster, were it one sentence without an end.
import { expect, test } from 'vitest';
import { applyPolicy, catalogue, check, compile } from '../../rules/index.ts';
import { growth, linear } from './steps.ts';

const compiled = compile(catalogue);
const { inForce } = applyPolicy({});

test.each([
  'stalker ',
  'klant stalker ',
  'haar ex staat elke avond voor de deur ',
  'she was stalked by her ex at the door, ',
  'bsn 111222333 ',
])(
  'made of %j',
  (part) => {
    expect(growth((text) => check(text, compiled, inForce), part)).toBeLessThan(linear);
  },
  60_000,
);
