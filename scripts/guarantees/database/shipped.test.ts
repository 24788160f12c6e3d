import { afterEach, describe, expect, it } from '@jest/globals';
import { migrate } from '#kernel/database/migrate.js';
import type { Shipped } from '#kernel/database/objects/shipped.js';
import { shipIndicators } from '#monitoring/database/shipped-indicators.sql.js';
import type { IndicatorSeed } from '#monitoring/indicator/indicator-seed.type.js';
import { INDICATORS } from '#monitoring/indicator/indicators.data.js';
import { shipForms } from '#programs/database/shipped-forms.sql.js';
import { shipRoadmap } from '#programs/database/shipped-roadmap.sql.js';
import { FORMS } from '#programs/form/forms.data.js';
import { ROADMAP } from '#programs/roadmap/roadmap.data.js';
import { SUBGRAPHS } from '../../subgraphs.js';
import { ownHub, type Data, type TestHub } from '../../testing/hub.js';
import { world } from '../../testing/world.js';

let hub: TestHub;
afterEach(() => hub.close());

/** Starts the hub's next release, which ships these rows in place of those of the service. */
const restart = (service: string, ...shipped: Shipped[]) =>
  migrate(
    hub.ownerUrl,
    SUBGRAPHS.map(({ name, database }) => (name === service ? { ...database, shipped } : database)),
  );

const EIGHTH: IndicatorSeed = {
  ...INDICATORS[0]!,
  code: 'teachers_as_mentors',
  title: { ru: 'Педагоги-наставники', en: 'Teachers who are mentors' },
  numerator: [{ measure: 'mentors', category: 'TEACHER', form: '' }],
  denominator: [{ measure: 'teachers', category: '', form: '' }],
};

const SCORECARD = `query ($code: String!) {
  region(code: $code) { scorecard(year: "2024/2025") { indicators { indicator { code title } target status } } } }`;

describe('the indicators that ship', () => {
  async function lived() {
    hub = await ownHub();
    const region = await world(hub);
    const { id: regionId, code } = region.region;
    const own = { titleRu: 'Своё', titleEn: 'Own', descriptionRu: 'Доля', descriptionEn: 'Share', unit: 'PEOPLE' };
    const formula = { countedIn: 'BOTH', numerator: [{ measure: 'mentors' }], denominator: [{ measure: 'teachers' }] };
    await region.coordinator.ask(
      `mutation ($input: DefineIndicatorInput!) { defineIndicator(input: $input) { problems { code } } }`,
      { input: { regionId, code: 'own_share', ...own, ...formula } },
    );
    const rows = [{ indicator: 'learners_as_mentees', value: 70, year: '2024/2025', verified: false }];
    await region.coordinator.ask(`mutation ($input: SetTargetsInput!) { setTargets(input: $input) { refused } }`, {
      input: { regionId, rows },
    });
    return async (): Promise<Data[]> => {
      const answer = await region.coordinator.ask(SCORECARD, { code });
      return answer.region.scorecard.indicators;
    };
  }

  it('reach a hub that is there already when there is an eighth, and an own indicator and targets stay', async () => {
    const scorecard = await lived();
    const before = await scorecard();
    await restart('monitoring', shipIndicators([...INDICATORS, EIGHTH]));
    const after = await scorecard();
    expect(after.map(({ indicator }) => indicator.code)).toEqual([
      ...INDICATORS.flatMap(({ code, optional }) => (optional ? [] : [code])),
      'teachers_as_mentors',
      'own_share',
    ]);
    expect(after.filter(({ indicator }) => indicator.code !== EIGHTH.code)).toEqual(before);
  });

  it('have their texts corrected, under the ids that they have', async () => {
    const scorecard = await lived();
    const ids = () => hub.owner('select id, code from monitoring.indicator order by id');
    const before = await ids();
    const [first, ...rest] = INDICATORS;
    await restart('monitoring', shipIndicators([{ ...first!, title: { ru: 'Иначе', en: 'Otherwise' } }, ...rest]));
    expect((await scorecard())[0].indicator).toEqual({ code: first!.code, title: 'Otherwise' });
    expect((await scorecard()).map(({ indicator }) => indicator.title)).toContain('Own');
    expect(await ids()).toEqual(before);
  });

  it('keep their formula under their version, and a new version is in force', async () => {
    const scorecard = await lived();
    const before = await scorecard();
    const [first, ...rest] = INDICATORS;
    const other = { ...first!, numerator: EIGHTH.numerator };
    for (const changed of [other, { ...first!, countedIn: 'BOTH' as const }]) {
      await expect(restart('monitoring', shipIndicators([changed, ...rest]))).rejects.toMatchObject({
        name: 'DatabaseRefusal',
        text: { ru: expect.stringContaining('learners_as_mentees v1'), en: expect.stringContaining('next version') },
      });
    }
    expect(await scorecard()).toEqual(before);
    await restart('monitoring', shipIndicators([...INDICATORS, { ...other, version: 2 }]));
    const terms = await hub.owner(
      `select i.version, t.category from monitoring.indicator i join monitoring.indicator_term t on t.indicator_id = i.id
        where i.code = 'learners_as_mentees' and t.part = 'NUMERATOR' order by 1`,
    );
    expect(terms).toEqual([
      { version: 1, category: 'STUDENT' },
      { version: 2, category: 'TEACHER' },
    ]);
  });
});

describe('the forms that ship', () => {
  it('reach a hub that is there already, with a corrected title, and keep their categories', async () => {
    hub = await ownHub();
    const [first, ...rest] = FORMS;
    const title = { ru: 'Иначе', en: 'Otherwise' };
    const added = { ...first!, code: 'pupil-student', menteeCategory: 'STUDENT' as const };
    await restart('programs', shipForms([{ ...first!, title }, ...rest, added]), shipRoadmap(ROADMAP));
    const forms = await hub.owner('select code, title_en from programs.form order by code');
    expect(forms).toHaveLength(FORMS.length + 1);
    expect(forms).toContainEqual({ code: first!.code, title_en: 'Otherwise' });
    const changed = shipForms([{ ...first!, menteeCategory: 'STUDENT' }, ...rest]);
    await expect(restart('programs', changed)).rejects.toMatchObject({
      text: { ru: expect.stringContaining(first!.code), en: expect.stringContaining('another code') },
    });
  });
});

describe('the standard roadmap', () => {
  const ACTIVITIES = `query ($id: ID!) { college(by: { id: $id }) { collegeYear(year: "2024/2025") {
    activities { code title resultText startsOn dueOn doneOn } } } }`;

  it('is copied as it is then, and a copy follows corrected texts where nobody changed them, and in nothing else', async () => {
    hub = await ownHub();
    const college = await (await world(hub)).college();
    const open = (year: string) =>
      college.curator.ask(
        `mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }`,
        { input: { collegeId: college.id, year, forms: [] } },
      );
    const activities = async (): Promise<Data[]> =>
      (await college.curator.ask(ACTIVITIES, { id: college.id })).college.collegeYear.activities;
    await open('2024/2025');
    await college.curator.ask(
      `mutation ($input: CompleteActivityInput!) { completeActivity(input: $input) { problems { code } } }`,
      { input: { collegeId: college.id, year: '2024/2025', code: '1.1', doneOn: '2024-09-01' } },
    );
    await hub.owner(`update programs.activity set title_en = 'Our own', due_on = '2024-09-15' where code = '1.2'`);
    const before = await activities();

    const corrected = ROADMAP.map((activity) => ({ ...activity, title: { ru: 'Иначе', en: 'Otherwise' } }));
    const moved = corrected.map((activity) => ({ ...activity, period: 'SEPTEMBER' as const }));
    const added = { ...moved[0]!, code: '7.3' as never, stage: 7 };
    await restart('programs', shipForms(FORMS), shipRoadmap([...moved, added]));
    expect(await activities()).toEqual(
      before.map((activity) => ({ ...activity, title: activity.code === '1.2' ? 'Our own' : 'Otherwise' })),
    );
    await open('2025/2026');
    const later = await hub.owner(
      `select code, title_ru, starts_on::text, due_on::text, done_on from programs.activity
        where academic_year = 2025 order by string_to_array(code, '.')::int[]`,
    );
    expect(later).toHaveLength(ROADMAP.length + 1);
    for (const row of later) {
      expect(row).toMatchObject({ title_ru: 'Иначе', starts_on: '2025-09-01', due_on: '2025-09-30', done_on: null });
    }
  });

  it('corrects the copies of a database that kept no standard, which nobody could have changed', async () => {
    hub = await ownHub();
    const college = await (await world(hub)).college();
    await college.curator.ask(
      `mutation ($input: OpenCollegeYearInput!) { openCollegeYear(input: $input) { problems { code } } }`,
      { input: { collegeId: college.id, year: '2024/2025', forms: [] } },
    );
    await hub.owner(`update programs.activity set result_ru = 'Как в прежнем выпуске'`);
    await hub.owner('delete from programs.standard_activity');
    await restart('programs', shipForms([...FORMS].reverse()), shipRoadmap(ROADMAP));
    const rows = await hub.owner(`select code, result_ru from programs.activity`);
    expect(new Map(rows.map((row) => [row['code'], row['result_ru']]))).toEqual(
      new Map(ROADMAP.map(({ code, resultText }) => [code, resultText.ru])),
    );
  });
});
