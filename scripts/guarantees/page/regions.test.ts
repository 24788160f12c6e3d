import { expect, it } from '@jest/globals';
import { connect } from '#kernel/database/connection.js';
import type { Data } from '../../testing/hub.js';
import { plantCounts } from '../../testing/planted.js';
import { words } from '../../testing/page/visitor.js';
import { describeInBrowser, visitors } from '../../testing/page/visitors.js';

/** More than the hub tells at once to somebody without a token. */
const COLLEGES = 200;
const FORECAST = 'Прогноз на 31 августа: 45,0 %, по ходу прошлого года';

/** What a college counted by some days of two years, the last of them as it stands in a year that isn't over. */
const COURSE = [
  [2023, '2023-11-20', 20],
  [2023, '2024-05-10', 30],
  [2024, '2024-11-29', 30],
] as const;

describeInBrowser('the pages of other regions than the sample', () => {
  const { visitor, signedIn, hub, prepare } = visitors();

  prepare(async () => {
    const operator = await hub().client({ roles: ['OPERATOR'] });
    const region = async (code: string) =>
      (
        await operator.ask<Data>(
          'mutation ($input: CreateRegionInput!) { createRegion(input: $input) { region { id } } }',
          // Among real regions nobody signs in with an account of the demo.
          { input: { code, nameRu: 'Край', nameEn: 'Krai', sample: true } },
        )
      ).createRegion.region.id as string;
    const [large, going] = [await region('901'), await region('902')];
    const coordinator = await hub().client({ roles: ['COORDINATOR'], regions: [going] });
    const { createCollege } = await coordinator.ask<Data>(
      'mutation ($input: CreateCollegeInput!) { createCollege(input: $input) { college { id } } }',
      { input: { regionId: going, code: '902-1', nameRu: 'Колледж', nameEn: 'College', sample: true } },
    );
    const { id } = createCollege.college;
    const curator = await hub().client({ roles: ['CURATOR'], colleges: [id] });
    const counts = { year: '2024/2025', students: 100, teachers: 10, youngSpecialists: 4 };
    await curator.ask('mutation ($input: ReportHeadcountInput!) { reportHeadcount(input: $input) { refused } }', {
      input: { rows: [{ collegeId: id, confirm: true, ...counts }] },
    });
    await coordinator.ask('mutation ($input: SetTargetsInput!) { setTargets(input: $input) { refused } }', {
      input: {
        regionId: going,
        rows: [{ indicator: 'learners_as_mentees', value: 70, year: '2023/2024', verified: false }],
      },
    });
    const owner = await connect(hub().ownerUrl);
    await owner.query(
      `insert into participants.college (id, region_id, code, name_ru, name_en, sample)
       select uuidv7(), $1, '901-' || n, 'Колледж № ' || n, 'College ' || n, true from generate_series(1, $2::int) n`,
      [large, COLLEGES],
    );
    for (const [year, day, mentees] of COURSE) {
      await owner.query(
        `insert into programs.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
         values ($1, $2, 'mentees', 'STUDENT', '', $3, $4, false)`,
        [id, year, day, mentees],
      );
    }
    for (const year of [2023, 2024]) {
      await owner.query(
        `insert into participants.measure_history (college_id, academic_year, measure, category, form, day, value, recounted)
         values ($1, $2::int, 'learners', '', '', make_date($2::int, 9, 1), 100, false)`,
        [id, year],
      );
    }
    const mentees = { measure: 'mentees', category: 'STUDENT', value: 30 };
    await plantCounts((sql, params) => owner.query(sql, [...params]), id, [mentees], { day: '2024-11-29' });
    await owner.query(`update participants.role_binding set region_id = $1 where account = 'demo-coordinator'`, [
      going,
    ]);
    await owner.query(`update participants.role_binding set college_id = $1 where account = 'demo-curator'`, [id]);
    await owner.end();
  });

  it('list all colleges, however many answers of the hub they take', async () => {
    const nobody = await visitor();
    await nobody.open('/regions/901?year=2024/2025');
    const listed = nobody.block('Колледжи региона').getByRole('listitem');
    await listed.nth(COLLEGES - 1).waitFor();
    expect(await listed.count()).toBe(COLLEGES);
  });

  it('say where a figure will be when its year ends, by what, and what will be missing then', async () => {
    const coordinator = await signedIn('COORDINATOR', {}, '/regions/902?year=2024/2025');
    const tile = coordinator.page.getByRole('article').filter({ hasText: 'Студенты-наставляемые' });
    expect(words(await tile.innerText())).toContain('Цель 70 %, не подтверждена, перенесена с 2023/2024');
    await tile.getByText(FORECAST).click();
    const basis = 'По ходу 2023/2024 (колледжей: 1): к 29.11 было 20, к концу года стало 30.';
    expect(words(await tile.innerText())).toContain(`${basis} Не хватает 25 человек к этому дню.`);

    const curator = await signedIn('CURATOR', {}, '/colleges/902-1?year=2024/2025');
    await curator.block('Показатели').getByText(FORECAST).click();
    await curator.block('Показатели').getByText(basis).waitFor();
    expect(words(await curator.block('Показатели').innerText())).toContain('взята более ранняя (2023/2024)');

    const nobody = await visitor();
    await nobody.open('/regions/902?year=2024/2025');
    expect(await nobody.text()).not.toContain('Прогноз');
  });
});
