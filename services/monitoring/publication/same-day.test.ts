import { describe, expect, it } from '@jest/globals';
import { random, type Random } from '#kernel/random/random.js';
import { audit } from '../disclosure/audit.js';
import { FORMS, madeUpRegion, term } from '../disclosure/made-up/made-up-region.js';
import { knownOfKept } from '../disclosure/republish.policy.js';
import { toldBy, type KnownSum } from '../disclosure/table.type.js';
import type { Indicator } from '../indicator/indicator.type.js';
import type { Term } from '../indicator/formula.policy.js';
import { USUAL_RULES } from '../rules/rules.policy.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';
import { figuresOf, type ToldPeriod } from './figures.policy.js';
import { placeTogether, type ToPublish } from './people-figures.js';
import { protectFigures, type OtherPublication } from './protect-figures.js';
import type { AcceptedCollege } from './publication.repository.js';
import { asColumns, type DecidedFigure } from './published.shape.js';
import { toldPeriod } from './told-period.js';

/** What they may take on a slow machine that does other things besides. */
const LONG = 150_000;
const PAIRS = 100;

const indicator = (id: string, numerator: Term, denominator: Term): IndicatorFormula => ({
  ...{ unit: 'PEOPLE', direction: 'AT_LEAST', countedIn: 'NUMERATOR_ONLY', targets: [] },
  ...{ numerator: [numerator], denominator: [denominator], indicator: { id } as Indicator },
});

const INDICATORS = [
  indicator('students', term('mentees', 'STUDENT'), term('learners')),
  indicator('mentees', term('mentees'), term('learners')),
  indicator('mentors', term('mentors', 'STUDENT'), term('students')),
  indicator('young', term('mentees', 'YOUNG_SPECIALIST'), term('young_specialists')),
  indicator('employers', term('mentors', 'EMPLOYER_REPRESENTATIVE'), term('mentors')),
];

function publication(colleges: readonly AcceptedCollege[], told: Partial<ToldPeriod>): ToPublish {
  const all = { ...toldPeriod('r', colleges, told.formulas!, told.forms!), ...told };
  return { told: all, figures: figuresOf(all), rules: USUAL_RULES };
}

/** The facts of one day as they are told once more: as they were, without a college, or with one that has corrected them. */
function retold(chance: Random, colleges: readonly AcceptedCollege[], others: readonly AcceptedCollege[]) {
  const at = chance.below(colleges.length);
  const what = chance.below(4);
  const changed = ({ counts, ...college }: AcceptedCollege): AcceptedCollege => {
    if (what === 1) return { ...college, counts: null };
    if (what === 2) return { ...college, counts: others[at]!.counts };
    const by = 1 + chance.below(3);
    const moved = Object.entries(counts!).map(([key, value]) => [key, /^mentees/.test(key) ? value + by : value]);
    return { ...college, counts: Object.fromEntries(moved) };
  };
  return what === 0 ? colleges : colleges.map((college, n) => (n === at ? changed(college) : college));
}

/** A region's figures of a day, twice. */
function twice(chance: Random): readonly [ToPublish, ToPublish] {
  const told = {
    formulas: INDICATORS.filter((_, at) => at === 0 || chance.chance(0.3)),
    forms: FORMS.filter(() => chance.chance(0.5)),
    categories: chance.chance(0.5) ? ['STUDENT', 'TEACHER'] : [],
  };
  const count = 2 + chance.below(3);
  const accepted = () =>
    madeUpRegion(chance, count, []).colleges.map(({ id, values }, at): AcceptedCollege => ({
      ...{ collegeId: id, municipality: `m${at % 2}`, submissionId: id, automatic: false },
      ...{ counts: values, things: null },
    }));
  const before = accepted();
  const after = retold(chance, before, accepted());
  const order = chance.chance(0.5) ? [before, after] : [after, before];
  return [publication(order[0]!, told), publication(order[1]!, told)];
}

const out = (of: ToPublish, decided: readonly DecidedFigure[]): OtherPublication => ({
  ...of,
  published: decided.map((one) => {
    const { college_id: collegeId, indicator_id: indicatorId, ...row } = asColumns(one);
    return { ...row, subject: row.subject as 'COLLEGE', collegeId, indicatorId };
  }),
});

/** What somebody finds who holds two publications, by another auditor than the one that they were protected by. */
async function foundInBoth(two: readonly { of: ToPublish; decided: readonly DecidedFigure[] }[]) {
  const { table, each } = placeTogether(two.map(({ of }) => of));
  const known: KnownSum[] = [];
  const placed = each.flatMap((figures, n) => {
    const decided = new Map(two[n]!.decided.map((one) => [one.figure, one]));
    return figures.flatMap((one) => {
      const { status, kept } = decided.get(one.figure)!;
      if (!kept) return [{ ...one, status }];
      const { numerator, denominator } = kept;
      const told = { numerator: numerator!, denominator: denominator! };
      known.push(...knownOfKept(told, one.parts, one.facts, one.facts.threshold));
      return [];
    });
  });
  const hidden = new Set(placed.flatMap(({ status }, at) => (status === 'SUPPRESSED' ? [at] : [])));
  const both = { ...table, figures: placed.map(({ facts }) => facts), known };
  const { violations } = await audit(both, hidden);
  // A sum that is hidden on account of another may have parts that the first one shows, and then isn't nothing to anybody.
  const ofFirst = placed.findIndex(({ figure }) => !two[0]!.of.figures.includes(figure));
  return violations.filter(({ figure, told }) => {
    const { value } = toldBy(both, both.figures[figure]!).find((one) => one.told === told)!;
    return figure < ofFirst || value < both.figures[figure]!.threshold;
  });
}

describe('two publications of one day', () => {
  it(
    'tell no more together than each may',
    async () => {
      const chance = random('twice');
      for (let at = 0; at < PAIRS; at += 1) {
        const [first, second] = twice(chance);
        const { decided } = await protectFigures(first, [], []);
        const then = await protectFigures(second, [], [out(first, decided)]);
        const two = [{ of: first, decided }, { of: second, decided: then.decided }]; // prettier-ignore
        const found = await foundInBoth(two);
        expect({ at, found, ...then, decided: [] }).toEqual({
          at,
          found: [],
          violations: 0,
          givenAway: 0,
          decided: [],
        });
      }
    },
    LONG,
  );

  it('tell too much together where neither knows of the other', async () => {
    const chance = random('neither');
    let found = 0;
    for (let at = 0; at < 40; at += 1) {
      const [first, second] = twice(chance);
      const alone = [first, second].map(async (of) => ({ of, decided: (await protectFigures(of, [], [])).decided }));
      if ((await foundInBoth(await Promise.all(alone))).length > 0) found += 1;
    }
    expect(found).toBeGreaterThan(5);
  });
});
