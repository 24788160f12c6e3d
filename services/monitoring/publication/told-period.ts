import { CATEGORIES } from '#kernel/graph/person-category.data.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import type { FormOfMentoring } from '../indicator/kept.policy.js';
import type { ToldPeriod } from './figures.policy.js';
import type { AcceptedCollege } from './publication.repository.js';

const NOTHING: ReadonlySet<string> = new Set();

/** What the colleges of a region have told of a period, by the accepted submissions that were read. */
export function toldPeriod(
  regionId: string,
  accepted: readonly AcceptedCollege[],
  formulas: readonly IndicatorFormula[],
  forms: readonly FormOfMentoring[],
): ToldPeriod {
  const counts = new Map(
    accepted.flatMap(({ collegeId, counts: values }) =>
      // The day is that of the period, which no figure asks for here.
      values ? [[collegeId, { asOf: '', values }]] : [],
    ),
  );
  const things = new Map(
    accepted.flatMap(({ collegeId, things: ids }) =>
      Object.entries(ids ?? {}).map(([measure, each]) => [`${collegeId} ${measure}`, new Set(each)]),
    ),
  );
  return {
    regionId,
    colleges: accepted.map(({ collegeId: id, municipality }) => ({ id, regionId, municipality, reached: true })),
    countsOf: (collegeId) => counts.get(collegeId) ?? null,
    thingsOf: (collegeId, measure) => things.get(`${collegeId} ${measure}`) ?? NOTHING,
    automatic: new Set(accepted.filter(({ automatic }) => automatic).map(({ collegeId }) => collegeId)),
    formulas,
    forms,
    categories: CATEGORIES,
  };
}
