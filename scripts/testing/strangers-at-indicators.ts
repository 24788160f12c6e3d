import { asking, mutating, type Attempt } from './attempt.js';
import { YEAR } from './settled-college.js';

export const READS_OF_INDICATORS: Record<string, Attempt> = {
  indicators: asking('{ indicators { code } }'),
  measures: asking('{ measures { code } }'),
  targets: asking('query ($region: String!) { targets(region: $region) { value setBy } }', (t) => ({
    region: t.region.region.code,
  })),
};

export const WRITES_OF_INDICATORS: Record<string, Attempt> = {
  defineIndicator: mutating('defineIndicator', 'DefineIndicatorInput', (t) => ({
    regionId: t.region.region.id,
    code: 'alien',
    titleRu: 'Чужой',
    titleEn: 'Alien',
    descriptionRu: 'Чужой',
    descriptionEn: 'Alien',
    unit: 'PEOPLE',
    countedIn: 'NUMERATOR_ONLY',
    numerator: [{ measure: 'mentees' }],
    denominator: [{ measure: 'learners' }],
  })),
  retireIndicator: mutating('retireIndicator', 'RetireIndicatorInput', (t) => ({
    regionId: t.region.region.id,
    code: 'learners_as_mentees',
    reason: 'чужой',
  })),
  setTargets: mutating('setTargets', 'SetTargetsInput', (t) => ({
    regionId: t.region.region.id,
    rows: [{ indicator: 'learners_as_mentees', year: YEAR, value: 1, verified: false }],
  })),
};
