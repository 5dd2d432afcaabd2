// Every rule, in alphabetical order of their ids (a test proves that none is missing).
import type { Rule } from '../engine/types.ts';
import healthAddiction from './health-addiction.ts';
import healthCare from './health-care.ts';
import healthIllness from './health-illness.ts';
import healthImpairment from './health-impairment.ts';
import healthInjury from './health-injury.ts';
import healthMind from './health-mind.ts';
import healthPregnancy from './health-pregnancy.ts';
import healthSuicide from './health-suicide.ts';
import healthTreatment from './health-treatment.ts';
import healthWork from './health-work.ts';

export const rules: readonly Rule[] = [
  healthAddiction,
  healthCare,
  healthIllness,
  healthImpairment,
  healthInjury,
  healthMind,
  healthPregnancy,
  healthSuicide,
  healthTreatment,
  healthWork,
];
