import type { ContextCategory } from './engine/types.ts';

/**
 * Words by which a code would tell why, in both languages and without diacritics: beginnings of words, `=` for whole ones.
 * The catalogue finds stories; a code is two words, so here a bare noun is enough.
 */
export const tellingWords: Readonly<Record<ContextCategory, string>> = {
  stalking: 'stalk belag achtervolg harass lastigval',
  'domestic-violence':
    'huiselijk mishand domestic abus geweld violen relatiegew partnergew =hg =dv slachtoffer victim',
  threat: 'bedreig dreig threat agress',
  'sexual-violence': 'verkracht aanrand misbruik rape assault zeden',
  'shielded-address': 'geheim secret afgescherm shielded blijf-van onderduik shelter opvang',
  health:
    'gezondh health medisch medical ziek illness psych =ggz depress suicid verslaaf addict handicap disab zorg diagnos',
  crime:
    'strafba crimin crime detenti gevang prison veroorde dader offender aangifte politie police fraud',
  ethnicity: 'afkomst origin etni ethnic herkomst allochto asiel asylum nationali',
  religion: 'geloof relig moslim muslim christ jood jewish kerk church islam',
  politics: 'politiek politic vakbond union partijlid',
  sexuality: 'seks sexual gender homo gay lesb trans =lhbti =lgbt biseks',
  conduct: 'gedrag conduct lastig difficult onbeleefd rude querulant verward confused',
  finance: 'schuld debt geldzorg bewind insolv faill bankrupt armoede poverty =wsnp incasso',
  family: 'gezin family scheid divorce voogd custody echt overled deceased',
};
