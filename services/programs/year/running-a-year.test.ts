import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type World } from '#scripts/testing/world.js';
import { openYear, YEAR } from '../testing/programs-world.js';
import { activityOf, change, codes, doAll } from '../testing/year-world.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

describe('the people and goals of a college year', () => {
  it('are said, changed and taken away, and nothing is written where a rule is broken', async () => {
    const college = await region.college();
    const said = {
      curator: ' Ирина Лебедева ',
      workingGroup: [{ name: 'Олег Громов', position: 'методист' }],
      order: { number: '14-н', date: '2024-09-02' },
      goals: 'Каждому первокурснику наставник',
      leads: [{ form: 'student-student', lead: 'Пётр Ильин' }],
    };
    expect(codes(await change(college, 'updateCollegeYear', said))).toEqual(['YEAR_NOT_OPEN', 'FORM_NOT_OPEN']);
    await openYear(college);
    expect((await change(college, 'updateCollegeYear', said)).collegeYear).toMatchObject({
      curator: 'Ирина Лебедева',
      workingGroup: said.workingGroup,
      orderNumber: '14-н',
      orderDate: '2024-09-02',
      goals: said.goals,
      expectedResults: null,
    });
    const { mentoringPrograms } = await college.curator.ask('{ mentoringPrograms { nodes { lead } } }');
    expect(mentoringPrograms.nodes).toEqual([{ lead: 'Пётр Ильин' }]);
    const wrong = {
      curator: ' ',
      goals: 'я'.repeat(4001),
      order: { number: '1', date: '2199-01-01' },
      workingGroup: Array.from({ length: 31 }, () => said.workingGroup[0]),
      leads: [{ form: 'teacher-teacher', lead: null }],
    };
    expect(codes(await change(college, 'updateCollegeYear', wrong))).toEqual([
      ...['YEAR_TEXT', 'YEAR_TEXT', 'GROUP_TOO_LARGE', 'FORM_NOT_OPEN', 'ORDER_IN_FUTURE'],
    ]);
    const taken = await change(college, 'updateCollegeYear', { goals: null, workingGroup: null, order: null });
    expect(taken.collegeYear).toMatchObject({
      curator: 'Ирина Лебедева',
      goals: null,
      workingGroup: [],
      orderNumber: null,
    });
    const audit = await hub.owner(
      `select fields from programs.audit where college_id = $1 and action = 'year.change' order by at`,
      [college.id],
    );
    expect(audit.map((row) => row['fields'])).toEqual([
      ['curator', 'working_group', 'order_number', 'order_date', 'goals', 'lead student-student'],
      ['working_group', 'order_number', 'order_date', 'goals'],
    ]);
  });

  it('are taken over from an earlier year, which says what was', async () => {
    const college = await region.college();
    const before = { year: '2023/2024' };
    await openYear(college, ['student-student'], before.year);
    await change(college, 'updateCollegeYear', {
      ...before,
      ...{ curator: 'Ирина Лебедева', goals: 'Цель', workingGroup: [{ name: 'Олег Громов', position: 'методист' }] },
      leads: [{ form: 'student-student', lead: 'Пётр Ильин' }],
    });
    const own = { stage: 2, title: 'День первокурсника', resultText: 'Отчёт', responsible: ['PROJECT_CURATOR'] };
    const added = await change(college, 'addActivity', {
      ...before,
      ...own,
      startsOn: '2023-09-01',
      dueOn: '2023-09-20',
    });
    expect(activityOf(added, '2.5')).toMatchObject({ own: true, title: own.title, proof: 'OPEN', evidence: [] });
    const again = await change(college, 'addActivity', {
      ...before,
      ...own,
      startsOn: '2023-09-01',
      dueOn: '2023-09-20',
    });
    expect(again.collegeYear.activities).toHaveLength(32);

    const opened = await change(college, 'openCollegeYear', { forms: [], copyFrom: before.year });
    expect(opened.copied).toEqual({
      ...{ year: '2023/2024', curator: true, goals: true, expectedResults: false, workingGroup: 1, leads: 1 },
      ...{ activities: 1, forms: ['student-student'] },
    });
    expect(opened.collegeYear).toMatchObject({ curator: 'Ирина Лебедева', goals: 'Цель', orderNumber: null });
    expect(activityOf(opened, '2.5')).toMatchObject({ own: true, startsOn: '2024-09-01', dueOn: '2024-09-20' });
    const { copied } = await change(college, 'openCollegeYear', { forms: [], copyFrom: before.year });
    expect(copied).toMatchObject({ curator: false, goals: false, workingGroup: 0, leads: 0, activities: 0, forms: [] });
    for (const copyFrom of [YEAR, '2022/2023'])
      expect(codes(await change(college, 'openCollegeYear', { forms: [], copyFrom }))).toEqual(['COPY_NOT_EARLIER']);
  });
});

describe('stages', () => {
  it('close in order, each with what it asks for, or with a reason that is shown', async () => {
    const college = await region.college();
    const close = (stage: number, closedOn: string, override?: string) =>
      change(college, 'closeStage', { stage, closedOn, ...(override ? { override } : {}) });
    expect(codes(await close(1, '2024-10-01'))).toEqual(['YEAR_NOT_OPEN']);
    await openYear(college);
    expect(codes(await close(2, '2024-10-01', 'Так решили'))).toEqual(['STAGE_OUT_OF_ORDER']);
    const refused = await close(1, '2024-10-01');
    expect(codes(refused)).toEqual([
      ...Array(6).fill('GATE_ACTIVITY'),
      ...Array(7).fill('GATE_DOCUMENT'),
      'GATE_CHECKPOINT',
    ]);
    expect(refused.collegeYear.stages[0].missing.map(({ text }: Data) => text)).toEqual(
      refused.problems.map(({ message }: Data) => message),
    );
    expect((await doAll(college, ['1.1', '1.2', '1.3', '1.4', '1.5'])).updated).toBe(5);
    await change(college, 'markActivityNotApplicable', { code: '1.6', reason: 'Поощрение ведёт учредитель' });
    expect(codes(await close(1, '2024-10-01'))).toEqual([...Array(7).fill('GATE_DOCUMENT'), 'GATE_CHECKPOINT']);
    expect(codes(await close(1, '2024-10-01', ' '))).toEqual(['REASON_LENGTH']);

    const closed = await close(1, '2024-10-01', 'Документы у учредителя');
    expect(closed.problems).toEqual([]);
    expect(closed.collegeYear).toMatchObject({ currentStage: { number: 2 } });
    expect(closed.collegeYear.stages[0]).toMatchObject({
      closedOn: '2024-10-01',
      overrideReason: 'Документы у учредителя',
    });
    expect(codes(await close(2, '2024-09-30', 'Рано'))).toEqual(['STAGE_DAY_ORDER']);
    expect(codes(await close(2, '2024-07-01'))).toEqual(['DATE_BEFORE_YEAR']);
    expect(codes(await close(8, '2024-10-01'))).toEqual(['STAGE_UNKNOWN']);
    await close(2, '2024-10-20', 'Отчёт готовится');
    expect(codes(await close(1, '2024-10-21'))).toEqual(['STAGE_DAY_ORDER']);
    const corrected = await close(1, '2024-10-05');
    expect(corrected.collegeYear.stages[0]).toMatchObject({
      closedOn: '2024-10-05',
      overrideReason: 'Документы у учредителя',
    });
  });

  it('reopen with a reason, those behind them only when that is said, and what happened is told', async () => {
    const college = await region.college();
    await openYear(college);
    for (const stage of [1, 2, 3]) await change(college, 'closeStage', { stage, closedOn: `2024-1${stage - 1}-01`, override: 'Проба' }); // prettier-ignore
    const reopen = (stage: number, more: object = {}) =>
      change(college, 'reopenStage', { stage, reason: 'Нашлась ошибка', ...more });
    const refused = await reopen(2);
    expect([codes(refused), refused.problems[0].message]).toEqual([['STAGES_BEHIND'], expect.stringContaining('3')]);
    expect(codes(await reopen(2, { reason: '' }))).toEqual(['REASON_LENGTH']);
    const { collegeYear } = await reopen(2, { withLater: true });
    expect(collegeYear.stages.map(({ closedOn }: Data) => closedOn)).toEqual(['2024-10-01', ...Array(6).fill(null)]);
    expect(collegeYear.history.slice(0, 3)).toEqual([
      { step: 'STAGE_REOPENED', stage: 3, code: null, day: null, reason: 'Нашлась ошибка' },
      { step: 'STAGE_REOPENED', stage: 2, code: null, day: null, reason: 'Нашлась ошибка' },
      { step: 'STAGE_OVERRIDDEN', stage: 3, code: null, day: '2024-12-01', reason: 'Проба' },
    ]);
    expect((await reopen(2)).problems).toEqual([]);
    const { mentoringPrograms } = await college.curator.ask('{ mentoringPrograms { nodes { stage { number } } } }');
    expect(mentoringPrograms.nodes).toEqual([{ stage: { number: 2 } }]);
  });

  it('that were closed in another order before stay as they are, and close in order from then on', async () => {
    const college = await region.college();
    await openYear(college);
    await hub.owner(
      `insert into programs.stage_closure (college_id, academic_year, stage, closed_on) values ($1, 2024, 4, '2024-10-10')`,
      [college.id],
    );
    const { college: found } = await college.curator.ask(
      `query ($id: ID!) { college(by: { id: $id }) { collegeYear(year: "${YEAR}") { currentStage { number } stages { closedOn } } } }`,
      { id: college.id },
    );
    expect(found.collegeYear.currentStage).toEqual({ number: 1 });
    expect(found.collegeYear.stages[3]).toEqual({ closedOn: '2024-10-10' });
    const after = await change(college, 'closeStage', { stage: 1, closedOn: '2024-10-11', override: 'Проба' });
    expect(codes(after)).toEqual(['STAGE_DAY_ORDER']);
    const { problems } = await change(college, 'closeStage', { stage: 4, closedOn: '2024-10-12' });
    expect(problems).toEqual([]);
  });
});
