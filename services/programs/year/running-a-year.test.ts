import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Client, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import { openYear, YEAR } from '../testing/programs-world.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

const YEAR_FIELDS = `curator workingGroup { name position } orderNumber orderDate goals expectedResults roadmapVersion
  currentStage { number } stages { number closedOn overrideReason missing { kind code text } }
  activities { code stage title startsOn dueOn doneOn status own document notApplicableReason changedReason proof
    evidence { kind found text } }
  progress { done due overdue planned notApplicable proven claimed stagesDue stagesOnTime asOf }
  history { step stage code day reason }`;

/** Calls a mutation of the college's year. */
async function change(college: CollegeWorld, mutation: string, input: object = {}, client: Client = college.curator) {
  const type = mutation[0]!.toUpperCase() + mutation.slice(1);
  const copied = mutation === 'openCollegeYear' ? 'copied { year curator goals expectedResults workingGroup leads activities forms }' : ''; // prettier-ignore
  const data = await client.ask(
    `mutation ($input: ${type}Input!) { payload: ${mutation}(input: $input) {
      problems { code message path } ${copied} collegeYear { ${YEAR_FIELDS} } } }`,
    { input: { collegeId: college.id, year: YEAR, ...input } },
  );
  return data.payload as Data;
}

const codes = ({ problems }: Data): string[] => problems.map(({ code }: Data) => code);
const activityOf = (payload: Data, code: string): Data => payload.collegeYear.activities.find((one: Data) => one.code === code); // prettier-ignore

/** Marks all activities of a stage as done. */
async function doAll(college: CollegeWorld, codes: readonly string[]) {
  const rows = codes.map((code) => ({ code, doneOn: '2024-10-01' }));
  const { payload } = await college.curator.ask(
    `mutation ($input: CompleteActivitiesInput!) { payload: completeActivities(input: $input) {
      updated unchanged refused results { index code outcome problems { code path } } } }`,
    { input: { collegeId: college.id, year: YEAR, rows } },
  );
  return payload as Data;
}

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

const STAGE_2 = ['2.1', '2.2', '2.3', '2.4'];

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
    const ours = (sent: readonly string[]) => sent.filter((sql) => /programs\.|evidence/.test(sql)).length;
    expect([ours(one), ours(five)]).toEqual([5, 5]);
  });
});
