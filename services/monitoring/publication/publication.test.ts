import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { pairs } from '../testing/figures.js';
import {
  acceptSubmission,
  directorOf,
  openPeriod,
  publishPeriod,
  returnSubmission,
  submitPeriod,
} from '../testing/periods.js';

let hub: TestHub;
let there: World;
let colleges: CollegeWorld[];
let periodId: string;
let nobody: Client;

beforeAll(async () => {
  hub = await testHub();
  nobody = await hub.client();
  there = await world(hub);
  colleges = [await there.college(), await there.college(), await there.college()];
  for (const [n, college] of colleges.entries()) {
    await college.headcount({ students: 400, teachers: 200 });
    const teachers = Array.from({ length: [40, 30, 4][n]! }, () => ({ category: 'TEACHER' as const }));
    await pairs(college, 'teacher-student', ...(await college.people(...teachers)));
  }
  periodId = (await openPeriod(there)).period.id;
  for (const college of colleges) await tell(college);
}, 180_000);
afterAll(() => hub.close());

const codes = ({ problems }: Data) => problems.map(({ code }: Data) => code);

/** Has a college submit the period and the region accept it; what stood accepted is sent back first. */
async function tell(college: CollegeWorld): Promise<void> {
  const { submission } = await submitPeriod(await directorOf(hub, college), college.id, periodId);
  await acceptSubmission(there.coordinator, submission.id);
}

async function correct(college: CollegeWorld): Promise<void> {
  const { periods } = await there.coordinator.ask(
    `query ($region: String!) { periods(region: $region) { submissions { id college { id } } } }`,
    { region: there.region.code },
  );
  const { id } = periods[0].submissions.find((one: Data) => one.college.id === college.id);
  await returnSubmission(there.coordinator, id, 'Исправьте численность');
  await tell(college);
}

async function shown(period = '2024/2025'): Promise<string[]> {
  const { kpi } = await nobody.ask(
    `query ($region: String!, $period: String!) {
      kpi(region: $region, periods: [$period], groupBy: [COLLEGE], indicators: ["learners_as_mentees"], totals: true) {
        status numerator denominator revision
      }
    }`,
    { region: there.region.code, period },
  );
  return kpi.map(({ status, numerator, denominator }: Data) => [status, numerator, denominator].join(' '));
}

describe('what is published', () => {
  it('hides who could be recognised, and another by whom they could be reckoned', async () => {
    const tried = await publishPeriod(there.coordinator, periodId, { dryRun: true });
    expect(tried.publication).toMatchObject({ revision: 1, colleges: 3 });
    expect(tried.period.publication).toBeNull();
    expect(await shown()).toEqual(Array(4).fill('MISSING  '));
    const { publication } = await publishPeriod(there.coordinator, periodId);
    expect(publication.hidden).toBe(tried.publication.hidden);
    // Four pairs are too few, and with one of the others shown they would be the rest of the sum.
    expect(await shown()).toEqual(['OK 40 400', 'SUPPRESSED  ', 'SUPPRESSED  ', 'OK 74 1200']);
  });

  it('by a form is as well protected', async () => {
    const { kpi } = await nobody.ask(
      `query ($region: String!) {
        kpi(region: $region, years: ["2024/2025"], groupBy: [COLLEGE, FORM], indicators: ["learners_as_mentees"],
            statuses: [OK]) { form numerator }
      }`,
      { region: there.region.code },
    );
    expect(kpi).toEqual([{ form: 'teacher-student', numerator: 40 }]);
  });

  it('stays while facts go on, until it is published anew with a reason', async () => {
    const [first] = colleges as [CollegeWorld];
    const more = Array.from({ length: 15 }, () => ({ category: 'TEACHER' as const }));
    await pairs(first, 'teacher-student', ...(await first.people(...more)));
    expect(await shown()).toEqual(['OK 40 400', 'SUPPRESSED  ', 'SUPPRESSED  ', 'OK 74 1200']);
    await correct(first);
    expect(codes(await publishPeriod(there.coordinator, periodId))).toEqual(['REASON_LENGTH']);
    const reason = 'Колледж внёс недостающие пары';
    expect((await publishPeriod(there.coordinator, periodId, { reason })).publication).toMatchObject({
      revision: 2,
      reason,
    });
    expect(await shown()).toEqual(['OK 55 400', 'SUPPRESSED  ', 'SUPPRESSED  ', 'OK 89 1200']);
  });

  it('keeps a figure that has changed by too few people to be told', async () => {
    const [first] = colleges as [CollegeWorld];
    await pairs(first, 'teacher-student', ...(await first.people({ category: 'TEACHER' }, { category: 'TEACHER' })));
    await correct(first);
    await publishPeriod(there.coordinator, periodId, { reason: 'Ещё две пары' });
    expect((await shown())[0]).toBe('OK 55 400');
    expect((await shown())[3]).toBe('OK 89 1200');
    const { explainFigure } = await nobody.ask(
      `query ($region: String!) {
        explainFigure(region: $region, indicator: "learners_as_mentees", year: "2024/2025") {
          leftOut publications { revision reason note }
        }
      }`,
      { region: there.region.code },
    );
    expect(explainFigure.leftOut.join(' ')).toContain('changed by too few people');
    expect(explainFigure.publications.map(({ revision }: Data) => revision)).toEqual([3, 2, 1]);
  });
});

describe('a publication of before', () => {
  const of = async (revision: number) => {
    const { kpi } = await nobody.ask(
      `query ($region: String!, $revision: Int) {
        kpi(region: $region, periods: ["2024/2025"], revision: $revision, groupBy: [COLLEGE],
            indicators: ["learners_as_mentees"], totals: true) { numerator revision }
      }`,
      { region: there.region.code, revision },
    );
    return kpi.map(({ numerator, revision: of }: Data) => [numerator, of]);
  };

  it('says what it said, whatever was published since', async () => {
    expect(await of(1)).toEqual([[40, 1], [null, 1], [null, 1], [74, 1]]); // prettier-ignore
    expect(await of(2)).toEqual([[55, 2], [null, 2], [null, 2], [89, 2]]); // prettier-ignore
  });

  it('that there is not is said', async () => {
    await expect(of(9)).rejects.toThrow('the period 2024/2025 has no publication 9');
  });
});

const setRules = (client: Client, rules: object) =>
  client.ask(
    `mutation ($input: SetPublishingRulesInput!) { setPublishingRules(input: $input) { rules { peopleThreshold } problems { code } } }`,
    { input: { regionId: there.region.id, peopleThreshold: 10, answersThreshold: 5, ...rules } },
  );

describe('another period of the same day', () => {
  /** Publishes a period that ends with the year; answers its code and what readers are told of it. */
  async function publishToo(input: object): Promise<{ code: string; note: string }> {
    const { period } = await openPeriod(there, input);
    for (const college of colleges) {
      const { submission } = await submitPeriod(await directorOf(hub, college), college.id, period.id);
      await acceptSubmission(there.coordinator, submission.id);
    }
    expect(codes(await publishPeriod(there.coordinator, period.id))).toEqual([]);
    const { periods } = await nobody.ask(
      'query ($region: String!) { periods(region: $region) { code publication { note } } }',
      { region: there.region.code },
    );
    const { code, publication } = periods.find((one: Data) => one.code === period.code);
    return { code, note: publication.note };
  }

  it('hides what the first one hides, and tells nothing that differs from it by a few people', async () => {
    const { code, note } = await publishToo({ kind: 'QUARTER', number: 4 });
    // 57 are mentees by now: two more than the year has told.
    const told = await shown(code);
    expect(told).toEqual(await shown());
    expect([told[0], told[2]]).toEqual(['OK 55 400', 'SUPPRESSED  ']);
    expect(note).toBe('Published of the same day before: 2024/2025. What is hidden there is hidden here.');
  });

  it('says what the others have given away by then, and tells no more of it', async () => {
    await setRules(there.coordinator, { peopleThreshold: 60 });
    const { code, note } = await publishToo({ kind: 'MONTH', number: 8 });
    expect(note).toMatch(
      /^Published of the same day before: 2024\/2025, 2024\/2025-Q4\. .*tells more than it should: \d+\./,
    );
    expect((await shown(code)).slice(0, 3)).toEqual(['SUPPRESSED  ', 'SUPPRESSED  ', 'SUPPRESSED  ']);
    await setRules(there.coordinator, {});
  });
});

describe('the rules of publishing', () => {
  it('are the region’s to set within bounds, and nobody else’s', async () => {
    expect((await setRules(there.coordinator, { peopleThreshold: 2 })).setPublishingRules).toEqual({
      rules: null,
      problems: [{ code: 'THRESHOLD_RANGE' }],
    });
    expect((await setRules(there.coordinator, { peopleThreshold: 20 })).setPublishingRules.rules.peopleThreshold).toBe(
      20,
    );
    const { region } = await nobody.ask(`query ($c: String!) { region(code: $c) { publishingRules { peopleThreshold answersThreshold } } }`, { c: there.region.code }); // prettier-ignore
    expect(region.publishingRules).toEqual({ peopleThreshold: 20, answersThreshold: 5 });
    await expect(setRules((await world(hub)).coordinator, {})).rejects.toThrow('FORBIDDEN');
    await expect(setRules(nobody, {})).rejects.toThrow('UNAUTHENTICATED');
  });
});
