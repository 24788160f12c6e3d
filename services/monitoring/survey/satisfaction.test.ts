import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dayBefore } from '#kernel/time/iso-date.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { recount } from '#scripts/testing/recount.js';
import type { CollegeWorld } from '#scripts/testing/world.js';
import { collegeScorecard, regionScorecard } from '../testing/figures.js';
import { ask, close, pairs, surveyWorld, TODAY, YEAR, YEAR_NAME } from './testing/survey-world.js';

let hub: TestHub;
beforeAll(async () => {
  hub = await testHub();
});
afterAll(() => hub.close());

const measures = async (college: CollegeWorld) => {
  const rows = await hub.owner(
    `select concat_ws(' ', measure, nullif(category, '')) as name, value from monitoring.measure
      where college_id = $1 and academic_year = $2`,
    [college.id, YEAR],
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
};

describe('the measures of satisfaction', () => {
  it('come into being when a survey is over: seven points and more of ten are satisfied', async () => {
    const there = await surveyWorld(hub);
    const { own, coordinator, region } = there;
    await pairs(own, 6);
    const score = async () => (await collegeScorecard(own.curator, own.id, YEAR_NAME)).scores['mentees_satisfied'];
    expect(await score()).toMatchObject({ status: 'MISSING' });
    const id = await ask(there, own, own, 'mentee_final', [6, 7, 8, 1, 10, 9]);
    expect(await measures(own)).toEqual({ 'surveyed MENTEE': 6 });
    expect(await score()).toMatchObject({ status: 'MISSING' });

    await close(own.curator, id);
    const satisfied = { 'respondents': 6, 'respondents MENTEE': 6, 'satisfied': 4, 'satisfied MENTEE': 4 }; // prettier-ignore
    expect(await measures(own)).toEqual({ ...satisfied, 'surveyed MENTEE': 6 });
    expect(await score()).toMatchObject({ status: 'OK', value: 66.7, numerator: 4, denominator: 6 });
    expect((await collegeScorecard(own.curator, own.id, YEAR_NAME)).scores['mentors_satisfied'].status).toBe('MISSING');
    const whole = await regionScorecard(coordinator, region.code, YEAR_NAME);
    expect(whole.scores['mentees_satisfied']).toMatchObject({ status: 'OK', coverage: { reported: 1, expected: 2 } });
  });

  it('are not told of four, nor a total from which they could be had', async () => {
    const there = await surveyWorld(hub);
    const { own } = there;
    await pairs(own, 6);
    await close(own.curator, await ask(there, own, own, 'mentee_final', [8, 8, 8, 8, 8]));
    await close(own.curator, await ask(there, own, own, 'mentor_final', [2, 9, 9, 9]));
    expect(await measures(own)).toEqual({
      'respondents MENTEE': 5,
      'satisfied MENTEE': 5,
      'surveyed MENTEE': 6,
      'surveyed MENTOR': 6,
    });
  });

  it('count whom the college asked by the day, each once in a year', async () => {
    const there = await surveyWorld(hub);
    const { own } = there;
    await pairs(own, 5);
    await ask(there, own, own, 'mentee_interim', []);
    await ask(there, own, own, 'mentee_final', []);
    const surveyed = (day: string) =>
      hub.owner(`select value from monitoring.count_surveys($1, $2, $3) where measure = 'surveyed'`, [own.id, YEAR, day]); // prettier-ignore
    expect(await surveyed(TODAY)).toEqual([{ value: 5 }]);
    expect(await surveyed(dayBefore(TODAY))).toEqual([]);
    await hub.owner(
      `update monitoring.survey_invitation set invited_on = invited_on - 1
        where college_id = $1 and person_id in (
          select person_id from monitoring.survey_invitation where college_id = $1 order by person_id limit 4)`,
      [own.id],
    );
    expect(await surveyed(dayBefore(TODAY))).toEqual([{ value: 2 }]);
  });

  it('are those of the latest phase at which enough answered', async () => {
    const there = await surveyWorld(hub);
    const { own } = there;
    await pairs(own, 6);
    await close(own.curator, await ask(there, own, own, 'mentee_interim', [9, 9, 9, 9, 9, 9]));
    expect(await measures(own)).toMatchObject({ 'respondents MENTEE': 6, 'satisfied MENTEE': 6 });
    const last = await ask(there, own, own, 'mentee_final', [1, 1, 1, 1]);
    await close(own.curator, last);
    expect(await measures(own)).toMatchObject({ 'respondents MENTEE': 6, 'satisfied MENTEE': 6 });
    const five = await surveyWorld(hub);
    await pairs(five.own, 5);
    await close(five.own.curator, await ask(five, five.own, five.own, 'mentee_interim', [9, 9, 9, 9, 9]));
    await close(five.own.curator, await ask(five, five.own, five.own, 'mentee_final', [1, 1, 1, 1, 7]));
    expect(await measures(five.own)).toMatchObject({ 'respondents MENTEE': 5, 'satisfied MENTEE': 1 });
  });

  it('are counted as of a day: a survey counts from the day after its last, which no click brings about', async () => {
    const there = await surveyWorld(hub);
    const { own } = there;
    await pairs(own, 5);
    const id = await ask(there, own, own, 'mentee_final', [7, 7, 7, 7, 7]);
    const count = async (day: string) => (await hub.owner('select * from monitoring.count_surveys($1, $2, $3)', [own.id, YEAR, day])).length; // prettier-ignore
    expect(await count(TODAY)).toBe(1);
    const yesterday = dayBefore(TODAY);
    await hub.owner('update monitoring.survey_campaign set opens_on = least(opens_on, $2), closes_on = $2 where id = $1', [id, yesterday]); // prettier-ignore
    expect([await count(yesterday), await count(TODAY)]).toEqual([0, 5]);
    await recount(hub, 'monitoring', own.id, YEAR);
    expect(await measures(own)).toMatchObject({ 'satisfied MENTEE': 5 });
  });
});
