import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { openYear, YEAR } from '../testing/programs-world.js';
import { activityOf, change, codes, doAll, YEAR_FIELDS } from '../testing/year-world.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

const STAGE_2 = ['2.1', '2.2', '2.3', '2.4'];

describe('activities of a year', () => {
  it('are ticked many at once, each row by itself, and sent again change nothing', async () => {
    const college = await region.college();
    await openYear(college);
    await change(college, 'markActivityNotApplicable', { code: '1.2', reason: 'Не для нас' });
    const first = await doAll(college, [...STAGE_2, '1.2', '9.9', '2.1']);
    expect([first.updated, first.unchanged, first.refused]).toEqual([4, 1, 2]);
    expect(first.results.slice(4, 6).map((one: Data) => [one.code, one.problems])).toEqual([
      ['1.2', [{ code: 'ACTIVITY_NOT_APPLICABLE', path: ['rows', '4', 'code'] }]],
      ['9.9', [{ code: 'ACTIVITY_UNKNOWN', path: ['rows', '5', 'code'] }]],
    ]);
    expect(await doAll(college, STAGE_2)).toMatchObject({ updated: 0, unchanged: 4, refused: 0 });
  });

  it('are ticked by as many statements as one of them', async () => {
    const college = await region.college();
    await openYear(college);
    const counts = [];
    for (const which of [['1.1'], STAGE_2]) {
      const sent = await hub.statementsOf(() => doAll(college, which));
      counts.push(sent.filter((sql) => sql.includes('programs') || sql.includes('recount')).length);
    }
    expect(counts[1]).toBe(counts[0]);
  });

  it('take back what was said with a reason, unless their stage is closed', async () => {
    const college = await region.college();
    await openYear(college);
    await change(college, 'completeActivity', { code: '2.2', doneOn: '2024-09-12', document: 'План № 4' });
    const reopen = (code: string, reason = 'Отметили по ошибке') => change(college, 'reopenActivity', { code, reason });
    expect(codes(await reopen('2.2', ''))).toEqual(['REASON_LENGTH']);
    const back = await reopen('2.2');
    expect(activityOf(back, '2.2')).toMatchObject({ doneOn: null, document: null, status: 'OVERDUE' });
    expect(back.collegeYear.history[0]).toEqual(
      { step: 'ACTIVITY_REOPENED', stage: 2, code: '2.2', day: null, reason: 'Отметили по ошибке' }, // prettier-ignore
    );
    expect((await reopen('2.2')).problems).toEqual([]);
    expect(codes(await reopen('9.9'))).toEqual(['ACTIVITY_UNKNOWN']);
    await change(college, 'completeActivity', { code: '1.1', doneOn: '2024-09-12' });
    await change(college, 'closeStage', { stage: 1, closedOn: '2024-10-01', override: 'Проба' });
    expect(codes(await reopen('1.1'))).toEqual(['ACTIVITY_STAGE_CLOSED']);
  });

  it('do not apply with a reason, and then are neither late nor asked for', async () => {
    const college = await region.college();
    await openYear(college);
    await change(college, 'completeActivity', { code: '2.1', doneOn: '2024-09-12' });
    const mark = (code: string, reason = 'Нет педагогов') =>
      change(college, 'markActivityNotApplicable', { code, reason });
    expect(codes(await mark('2.1'))).toEqual(['ACTIVITY_DONE']);
    const marked = await mark('1.6');
    expect(activityOf(marked, '1.6')).toMatchObject({
      status: 'NOT_APPLICABLE',
      notApplicableReason: 'Нет педагогов',
      proof: null,
    });
    expect(marked.collegeYear.progress).toMatchObject({ notApplicable: 1, done: 1 });
    const back = await change(college, 'reopenActivity', { code: '1.6', reason: 'Теперь применимо' });
    expect(activityOf(back, '1.6')).toMatchObject({ status: 'OVERDUE', notApplicableReason: null });
  });

  it("change their days and who answers with a reason, and in words only where they are the college's own", async () => {
    const college = await region.college();
    await openYear(college);
    const edit = (code: string, more: object) =>
      change(college, 'changeActivity', { code, reason: 'Каникулы', ...more });
    const moved = await edit('3.1', { dueOn: '2025-02-15', responsible: ['SOCIAL_EDUCATOR'] });
    expect(activityOf(moved, '3.1')).toMatchObject({
      dueOn: '2025-02-15',
      startsOn: '2025-01-01',
      changedReason: 'Каникулы',
    });
    expect(codes(await edit('3.1', { dueOn: '2024-12-01' }))).toEqual(['ACTIVITY_DAYS']);
    expect(codes(await edit('3.1', { responsible: [] }))).toEqual(['RESPONSIBLE_MISSING']);
    expect(codes(await edit('3.1', { title: 'Иначе' }))).toEqual(['ACTIVITY_STANDARD']);
    const own = { stage: 3, title: 'Слёт', resultText: 'Отчёт', responsible: ['FORM_LEAD'], startsOn: '2025-01-10', dueOn: '2025-01-20' }; // prettier-ignore
    await change(college, 'addActivity', own);
    expect(activityOf(await edit('3.6', { title: 'Слёт наставников' }), '3.6')).toMatchObject({
      title: 'Слёт наставников',
    });
    const wrong = { ...own, title: '', resultText: 'я'.repeat(1001), dueOn: '2026-01-01' };
    expect(codes(await change(college, 'addActivity', wrong))).toEqual([
      'ACTIVITY_TEXT',
      'ACTIVITY_TEXT',
      'ACTIVITY_DAYS',
    ]);
  });

  it('are proven by what is there, and claimed by a tick alone', async () => {
    const college = await region.college();
    await openYear(college);
    await doAll(college, ['1.3', '1.4']);
    const proofs = async () => {
      const { collegeYear } = (await change(college, 'updateCollegeYear')) as { collegeYear: Data };
      const of = (code: string) => collegeYear.activities.find((one: Data) => one.code === code);
      return [
        of('1.3').proof,
        of('1.4').proof,
        of('1.3').evidence,
        collegeYear.progress.proven,
        collegeYear.progress.claimed,
      ];
    };
    expect(await proofs()).toEqual([
      ...['CLAIMED', 'CLAIMED'],
      [{ kind: 'CONSENTS', found: false, text: 'There is no consent in force' }],
      ...[0, 2],
    ]);
    await college.people({}, {});
    expect(await proofs()).toEqual([
      ...['PROVEN', 'CLAIMED'],
      [{ kind: 'CONSENTS', found: true, text: 'Consents in force: 2' }],
      ...[1, 1],
    ]);
  });

  it('tell what proves them by as many statements for five colleges as for one', async () => {
    const here = await world(hub);
    const ask = () =>
      hub.statementsOf(() =>
        here.coordinator.ask(
          `query ($code: String!) { region(code: $code) { colleges(first: 50) { nodes { collegeYear(year: "${YEAR}") {
            ${YEAR_FIELDS} } } } } }`,
          { code: here.region.code },
        ),
      );
    await openYear(await here.college());
    const one = await ask();
    for (let n = 0; n < 4; n += 1) await openYear(await here.college());
    const five = await ask();
    const ours = (sent: readonly string[]) =>
      sent.filter((sql) => /programs\.|evidence|measures_of_programs/.test(sql)).length;
    expect([ours(one), ours(five)]).toEqual([5, 5]);
  });
});
