// The shapes of values that several keys share.
import * as z from 'zod/mini';
import { fault } from './fault.ts';
import { isSelector } from './selector.ts';

/** For a line that people read. */
export const line = (longest: number) =>
  z.string().check(z.minLength(1, fault('too-short')), z.maxLength(longest, fault('too-long')));

/** In both languages, so that nobody reads an empty line. */
export const text = (longest: number) => z.strictObject({ nl: line(longest), en: line(longest) });

export const ids = z.array(z.string());

export const mode = z.enum(['observe', 'advise', 'confirm'], fault('not-one-of'));

/** `2027-06-30`. */
export const day = z.iso.date(fault('not-a-day'));

const selector = line(500).check(z.refine(isSelector, fault('not-a-selector')));

/** CSS selectors; more are no help to anybody. */
export const selectors = z.array(selector).check(z.maxLength(100, fault('too-many')));

export const oneSelector = selector;
