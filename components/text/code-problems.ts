// What speaks against a code, in words that follow its id: “V1 stands for one situation only …”.
import type { CodeProblem, Language } from '../../rules/engine/types.ts';

type Words = Readonly<Record<CodeProblem['fault'], string>>;

const nl: Words = {
  'triggers-a-rule':
    'vertelt iets waar Discreet zelf op aanslaat: schrijf wat een collega moet doen, niet waarom',
  'names-a-category': 'noemt een situatie: schrijf wat een collega moet doen, niet waarom',
  'is-flagged-itself': 'wordt zelf onderstreept als hij in een notitie staat: kies een andere code',
  'stands-for-one': 'staat maar voor één situatie, dus wie de code kent, kent het verhaal',
  'stands-for-two': 'staat maar voor twee situaties; met drie of meer verraadt de code minder',
  'stands-for-none': 'wordt door geen enkele regel voorgesteld',
  'handling-is-long': 'heeft een aanpak van meer dan twee regels',
  'no-handling': 'zegt niet wat een collega nu voor de klant doet',
  'no-owner': 'heeft geen eigenaar: noem de rol die ervoor instaat',
  'owner-is-a-person': 'heeft een mens als eigenaar: noem een rol, mensen wisselen',
  'no-review-day': 'heeft geen dag waarop hij opnieuw wordt bekeken',
  'review-day-is-past': 'had al opnieuw bekeken moeten zijn',
};

const en: Words = {
  'triggers-a-rule':
    'tells something that Discreet itself finds: write what a colleague must do, not why',
  'names-a-category': 'names a situation: write what a colleague must do, not why',
  'is-flagged-itself': 'is underlined itself where it stands in a note: choose another code',
  'stands-for-one': 'stands for one situation only, so whoever knows the code knows the story',
  'stands-for-two': 'stands for two situations only; with three or more a code tells less',
  'stands-for-none': 'is proposed by no rule at all',
  'handling-is-long': 'has a handling of more than two lines',
  'no-handling': 'does not say what a colleague does for the customer now',
  'no-owner': 'has no owner: name the role that answers for it',
  'owner-is-a-person': 'has a person for an owner: name a role, people change',
  'no-review-day': 'has no day on which it is looked at again',
  'review-day-is-past': 'should have been looked at again already',
};

/** One missing in either language does not compile. */
export const codeProblemsIn: Readonly<Record<Language, Words>> = { nl, en };
