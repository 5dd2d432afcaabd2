// Every rule, in alphabetical order of their ids (a test proves that none is missing).
import type { Rule } from '../engine/types.ts';
import accessCode from './access-code.ts';
import accountNumber from './account-number.ts';
import attack from './attack.ts';
import birthDate from './birth-date.ts';
import cardCode from './card-code.ts';
import cardNumber from './card-number.ts';
import childAbuse from './child-abuse.ts';
import coerciveControl from './coercive-control.ts';
import conductAggression from './conduct-aggression.ts';
import conductDistress from './conduct-distress.ts';
import conductIntoxication from './conduct-intoxication.ts';
import conductJudgement from './conduct-judgement.ts';
import crimeActs from './crime-acts.ts';
import crimeCustody from './crime-custody.ts';
import crimeFraud from './crime-fraud.ts';
import crimeSuspicion from './crime-suspicion.ts';
import crimeTheft from './crime-theft.ts';
import domesticViolence from './domestic-violence.ts';
import doxing from './doxing.ts';
import drivingLicence from './driving-licence.ts';
import dutchAddress from './dutch-address.ts';
import dutchBsn from './dutch-bsn.ts';
import emailAddress from './email-address.ts';
import englishAddress from './english-address.ts';
import ethnicityOrigin from './ethnicity-origin.ts';
import ethnicityResidence from './ethnicity-residence.ts';
import extortion from './extortion.ts';
import familyChildren from './family-children.ts';
import familyRift from './family-rift.ts';
import familySeparation from './family-separation.ts';
import financeBenefits from './finance-benefits.ts';
import financeDebt from './finance-debt.ts';
import financeInsolvency from './finance-insolvency.ts';
import financePoverty from './finance-poverty.ts';
import fleeing from './fleeing.ts';
import foreignNationalNumber from './foreign-national-number.ts';
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
import hiddenWhereabouts from './hidden-whereabouts.ts';
import homeProtection from './home-protection.ts';
import honourViolence from './honour-violence.ts';
import iban from './iban.ts';
import identityDocument from './identity-document.ts';
import menacingSign from './menacing-sign.ts';
import password from './password.ts';
import phoneNumber from './phone-number.ts';
import politicsParty from './politics-party.ts';
import politicsProtest from './politics-protest.ts';
import politicsUnion from './politics-union.ts';
import protectedPerson from './protected-person.ts';
import religionBelief from './religion-belief.ts';
import religionPractice from './religion-practice.ts';
import residencePermit from './residence-permit.ts';
import securityAnswer from './security-answer.ts';
import sexualAssault from './sexual-assault.ts';
import sexualImages from './sexual-images.ts';
import sexualityGender from './sexuality-gender.ts';
import sexualityOrientation from './sexuality-orientation.ts';
import sexualitySexLife from './sexuality-sex-life.ts';
import shelter from './shelter.ts';
import shieldedAddress from './shielded-address.ts';
import stalking from './stalking.ts';
import threat from './threat.ts';
import toldConduct from './told-conduct.ts';
import toldCrime from './told-crime.ts';
import toldDomesticViolence from './told-domestic-violence.ts';
import toldEthnicity from './told-ethnicity.ts';
import toldFamily from './told-family.ts';
import toldFinance from './told-finance.ts';
import toldHealth from './told-health.ts';
import toldPolitics from './told-politics.ts';
import toldReligion from './told-religion.ts';
import toldSexualViolence from './told-sexual-violence.ts';
import toldSexuality from './told-sexuality.ts';
import toldShieldedAddress from './told-shielded-address.ts';
import toldStalking from './told-stalking.ts';
import toldThreat from './told-threat.ts';
import tracing from './tracing.ts';
import tracking from './tracking.ts';
import unwantedContact from './unwanted-contact.ts';
import weapon from './weapon.ts';
import withheldDetails from './withheld-details.ts';

export const rules: readonly Rule[] = [
  accessCode,
  accountNumber,
  attack,
  birthDate,
  cardCode,
  cardNumber,
  childAbuse,
  coerciveControl,
  conductAggression,
  conductDistress,
  conductIntoxication,
  conductJudgement,
  crimeActs,
  crimeCustody,
  crimeFraud,
  crimeSuspicion,
  crimeTheft,
  domesticViolence,
  doxing,
  drivingLicence,
  dutchAddress,
  dutchBsn,
  emailAddress,
  englishAddress,
  ethnicityOrigin,
  ethnicityResidence,
  extortion,
  familyChildren,
  familyRift,
  familySeparation,
  financeBenefits,
  financeDebt,
  financeInsolvency,
  financePoverty,
  fleeing,
  foreignNationalNumber,
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
  hiddenWhereabouts,
  homeProtection,
  honourViolence,
  iban,
  identityDocument,
  menacingSign,
  password,
  phoneNumber,
  politicsParty,
  politicsProtest,
  politicsUnion,
  protectedPerson,
  religionBelief,
  religionPractice,
  residencePermit,
  securityAnswer,
  sexualAssault,
  sexualImages,
  sexualityGender,
  sexualityOrientation,
  sexualitySexLife,
  shelter,
  shieldedAddress,
  stalking,
  threat,
  toldConduct,
  toldCrime,
  toldDomesticViolence,
  toldEthnicity,
  toldFamily,
  toldFinance,
  toldHealth,
  toldPolitics,
  toldReligion,
  toldSexualViolence,
  toldSexuality,
  toldShieldedAddress,
  toldStalking,
  toldThreat,
  tracing,
  tracking,
  unwantedContact,
  weapon,
  withheldDetails,
];
