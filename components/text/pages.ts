import type { Language } from '../../rules/engine/types.ts';
import { builderEn } from './builder-en.ts';
import { builderNl } from './builder-nl.ts';
import type { BuilderWords } from './builder-words.ts';
import { optionsEn } from './options-en.ts';
import { optionsNl } from './options-nl.ts';
import type { OptionsWords } from './options-words.ts';
import { paperEn } from './paper-en.ts';
import { paperNl } from './paper-nl.ts';
import type { PaperWords } from './paper-words.ts';
import { practiceEn } from './practice-en.ts';
import { practiceNl } from './practice-nl.ts';
import type { PracticeWords } from './practice-words.ts';
import { welcomeEn } from './welcome-en.ts';
import { welcomeNl } from './welcome-nl.ts';
import type { WelcomeWords } from './welcome-words.ts';

export const welcomeIn: Readonly<Record<Language, WelcomeWords>> = {
  nl: welcomeNl,
  en: welcomeEn,
};

export const practiceIn: Readonly<Record<Language, PracticeWords>> = {
  nl: practiceNl,
  en: practiceEn,
};

export const optionsIn: Readonly<Record<Language, OptionsWords>> = {
  nl: optionsNl,
  en: optionsEn,
};

export const paperIn: Readonly<Record<Language, PaperWords>> = { nl: paperNl, en: paperEn };

export const builderIn: Readonly<Record<Language, BuilderWords>> = {
  nl: builderNl,
  en: builderEn,
};
