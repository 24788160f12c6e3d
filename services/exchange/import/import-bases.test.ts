import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import type { ImportKind } from '../bases/columns.js';
import { collegeOf } from '../graph/college.js';
import { ATTESTING } from '../testing/bases.js';
import { stateOf } from '../testing/college-state.js';
import { gridOf } from '../testing/files.js';
import { NO_PROGRESS } from './commit/progress.js';
import { importGrid } from './import-sheet.js';

let hub: TestHub;
let region: World;
beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

type Line = Readonly<Record<string, string | number>>;

async function run(college: CollegeWorld, kind: ImportKind, lines: readonly Line[], year = 2024, dryRun = false) {
  const titles = [...new Set(lines.flatMap((line) => Object.keys(line)))];
  const found = await collegeOf(college.curator, college.code);
  const grid = gridOf([titles, ...lines.map((line) => titles.map((title) => line[title] ?? ''))]);
  const report = await importGrid(
    college.curator,
    grid,
    { kind, college: found!, year, dryRun, attesting: ATTESTING },
    NO_PROGRESS,
  );
  return { ...report, cells: report.refused.map(({ row, column, problem }) => [row, column, problem.en]) };
}

const mentee = (name: string, more: Line = {}): Line => ({
  'ФИО наставляемого': name,
  'Год рождения': 2006,
  Категория: 'студент',
  'Дата вхождения в программу': '01.10.2024',
  ...more,
});
const withMentor = { 'ФИО наставника': 'Орлова Ольга', 'Форма наставничества': 'педагог – студент' };
const mentor = (name: string, more: Line = {}): Line => ({ ФИО: name, Категория: 'педагог', ...more });

const STAYS = 'enteredOn leftOn leftReason results caseLink';
async function mentees(college: CollegeWorld): Promise<Data[]> {
  const query = `query ($id: ID!) { menteeBase(collegeId: $id, stays: ALL) { nodes { person { familyName }
    profile { ${STAYS} request needs completed } } } }`;
  return (await college.curator.ask(query, { id: college.id })).menteeBase.nodes;
}
async function mentors(college: CollegeWorld): Promise<Data[]> {
  const query = `query ($id: ID!) { mentorBase(collegeId: $id, stays: ALL) { nodes { person { familyName }
    profile { ${STAYS} competences tags achievements interests preferredAgeFrom preferredAgeTo preferredAgeText timeResource } } } }`;
  return (await college.curator.ask(query, { id: college.id })).mentorBase.nodes;
}

describe('the base of mentors', () => {
  const full = mentor('Орлова Ольга', {
    'Основные компетенции': 'сварка; чтение чертежей (ЕСКД, ISO)\nработа с молодёжью, #WorldSkills',
    'Важные достижения': 'Призёр конкурса',
    Интересы: 'походы #туризм',
    'Желаемый возраст наставляемых': '14–17',
    'Ресурс времени': 'по средам',
    'Дата вхождения в базу': '05.09.2024',
    Результаты: 'Двое сдали экзамен',
    'Ссылка на кейс/отзыв': 'https://college.example/1',
  });

  it('gets all that the sheet says of a mentor, once', async () => {
    const college = await region.college();
    const preview = await run(college, 'mentors', [full], 2024, true);
    expect(await mentors(college)).toEqual([]);
    const { profiles, cells } = await run(college, 'mentors', [full]);
    expect([cells, profiles, preview.profiles]).toEqual([[], profiles, profiles]);
    const profile = {
      enteredOn: '2024-09-05',
      leftOn: null,
      leftReason: null,
      results: 'Двое сдали экзамен',
      caseLink: 'https://college.example/1',
      competences: ['сварка', 'чтение чертежей (ЕСКД, ISO)', 'работа с молодёжью'],
      tags: ['WorldSkills', 'туризм'],
      achievements: 'Призёр конкурса',
      interests: 'походы #туризм',
      preferredAgeFrom: 14,
      preferredAgeTo: 17,
      preferredAgeText: '14–17',
      timeResource: 'по средам',
    };
    expect(await mentors(college)).toEqual([{ person: { familyName: 'Орлова' }, profile }]);
    const settled = await stateOf(hub, college.id);
    expect(await run(college, 'mentors', [full])).toMatchObject({ profiles: { created: 0, updated: 0, unchanged: 1 } });
    expect(await stateOf(hub, college.id)).toEqual(settled);

    const silent = mentor('Орлова Ольга', { 'Основные компетенции': '', 'Дата вхождения в базу': '', Интересы: '–' });
    await run(college, 'mentors', [silent]);
    expect(await stateOf(hub, college.id)).toEqual(settled);
  });

  it('takes what is written anew, and words where ages can’t be read', async () => {
    const college = await region.college();
    await run(college, 'mentors', [full]);
    const words = 'старшие курсы, кроме ТМ-21';
    const anew = { ...full, 'Основные компетенции': 'пайка', 'Желаемый возраст наставляемых': words };
    const { listed } = await run(college, 'mentors', [anew]);
    expect(listed[0]?.own).toBe('UPDATED');
    const [{ profile }] = (await mentors(college)) as [Data];
    expect([profile.competences, profile.preferredAgeText]).toEqual([['пайка'], words]);
    // Nobody is left out any more: the bounds that were read before don't hold.
    expect([profile.preferredAgeFrom, profile.preferredAgeTo]).toEqual([5, 100]);
  });

  it('puts the rows of one mentor together', async () => {
    const college = await region.college();
    const other = { ...full, 'Основные компетенции': 'пайка, Сварка', Результаты: 'Ещё двое', 'Важные достижения': '' };
    const { profiles } = await run(college, 'mentors', [full, other]);
    expect(profiles).toEqual({ created: 1, updated: 0, unchanged: 0 });
    const [{ profile }] = (await mentors(college)) as [Data];
    expect(profile.competences).toEqual(['сварка', 'чтение чертежей (ЕСКД, ISO)', 'работа с молодёжью', 'пайка']);
    expect([profile.results, profile.achievements]).toEqual(['Двое сдали экзамен\nЕщё двое', 'Призёр конкурса']);
  });
});

describe('the base of mentees', () => {
  it('gets the request, and the pair what came of it', async () => {
    const college = await region.college();
    const told = { 'Результаты программы': 'Сдала экзамен', 'Ссылка на кейс/отзыв': 'папка № 7' };
    const lines = [
      mentee('Ким Яна', { ...withMentor, ...told, 'Основной запрос': 'Найти работу, #сварка', 'Дата завершения программы': '20.12.2024', 'Отметка о прохождении программы': 'да' }),
      mentee('Белов Лев', { ...told, 'Основной запрос': 'Экзамен' }),
    ]; // prettier-ignore
    await run(college, 'mentees', lines);
    const none = { leftOn: null, leftReason: null, completed: null, needs: [] };
    expect(await mentees(college)).toEqual([
      {
        person: { familyName: 'Белов' },
        profile: { ...none, enteredOn: '2024-10-01', request: 'Экзамен', results: 'Сдала экзамен', caseLink: 'папка № 7' },
      },
      {
        person: { familyName: 'Ким' },
        profile: {
          enteredOn: '2024-10-01',
          leftOn: '2024-12-21',
          leftReason: 'Программа пройдена',
          request: 'Найти работу, #сварка',
          needs: ['сварка'],
          completed: true,
          results: null,
          caseLink: null,
        },
      },
    ]); // prettier-ignore
    const { mentorships } = await college.curator.ask('{ mentorships { nodes { results caseLink endedOn } } }');
    expect(mentorships.nodes).toEqual([{ results: 'Сдала экзамен', caseLink: 'папка № 7', endedOn: '2024-12-20' }]);
    const settled = await stateOf(hub, college.id);
    await run(college, 'mentees', lines);
    await run(college, 'mentees', [mentee('Ким Яна', withMentor), mentee('Белов Лев')]);
    expect(await stateOf(hub, college.id)).toEqual(settled);
  });

  it('has nobody who withdrew the consent: their row is refused, others are taken', async () => {
    const college = await region.college();
    const [kim, , lev] = await college.people(
      { familyName: 'Ким', givenName: 'Яна', birthYear: 2006 },
      { familyName: 'Орлова', givenName: 'Ольга', birthYear: null, category: 'TEACHER' },
      { familyName: 'Белов', givenName: 'Лев', birthYear: 2006 },
    );
    for (const personId of [kim, lev]) {
      await college.curator.ask(
        'mutation ($input: WithdrawConsentsInput!) { withdrawConsents(input: $input) { problems { code } } }',
        { input: { personId, withdrawnOn: '2025-01-10' } },
      );
    }
    const lines = [
      mentee('Ким Яна', { 'Основной запрос': 'Экзамен' }),
      mentee('Белов Лев', withMentor),
      mentee('Титова Ия', { 'Основной запрос': 'Экзамен' }),
    ];
    for (const dryRun of [true, false]) {
      const { cells, accepted, pairs } = await run(college, 'mentees', lines, 2024, dryRun);
      expect(cells).toEqual([[2, 'ФИО наставляемого', expect.stringMatching(/no consent/)]]);
      expect([accepted, pairs?.created]).toEqual([2, 1]);
    }
    const inBase = await hub.owner('select 1 from participants.mentee_profile where college_id = $1', [college.id]);
    expect(inBase).toHaveLength(1);
  });

  it('refuses a link with more words than fit, of a pair and of a mentee alone', async () => {
    const college = await region.college();
    const link = { 'Ссылка на кейс/отзыв': `https://college.example/1 ${'слово '.repeat(700)}` };
    const lines = [
      mentee('Ким Яна', link),
      mentee('Белов Лев', { ...withMentor, ...link }),
      mentee('Титова Ия', withMentor),
    ];
    for (const dryRun of [true, false]) {
      const { cells, accepted, profiles } = await run(college, 'mentees', lines, 2024, dryRun);
      const tooLong = expect.stringMatching(/longer than 4000/);
      expect(cells).toEqual([2, 3].map((row) => [row, 'Ссылка на кейс/отзыв', tooLong]));
      expect([accepted, profiles?.created]).toEqual([1, 1]);
    }
  });

  it('is planned anew without the rows of people whom the graph refuses', async () => {
    const college = await region.college();
    const long = `А${'а'.repeat(120)} Ия`;
    const lines = [mentee('Ким Яна', { 'Основной запрос': 'Экзамен' }), mentee(long, { 'Основной запрос': 'Экзамен' })];
    for (const dryRun of [true, false]) {
      const { cells, accepted, profiles } = await run(college, 'mentees', lines, 2024, dryRun);
      expect(cells).toEqual([[3, 'ФИО наставляемого', expect.stringMatching(/up to 100 characters/)]]);
      expect([accepted, profiles]).toEqual([1, { created: 1, updated: 0, unchanged: 0 }]);
    }
    expect(await mentees(college)).toMatchObject([{ person: { familyName: 'Ким' } }]);
  });

  it('is not entered by the mere list of pairs that stand by order already', async () => {
    const college = await region.college();
    const [kim, orlova] = await college.people(
      { familyName: 'Ким', givenName: 'Яна', birthYear: 2006 },
      { familyName: 'Орлова', givenName: 'Ольга', birthYear: null, category: 'TEACHER' },
    );
    await college.curator.ask(
      'mutation ($input: AttestMentorshipsInput!) { attestMentorships(input: $input) { results { outcome } } }',
      { input: { collegeId: college.id, year: '2024/2025', rows: [{ menteeId: kim, mentorId: orlova, form: 'teacher-student', startedOn: '2024-10-01' }] } }, // prettier-ignore
    );
    await run(college, 'mentees', [mentee('Ким Яна', withMentor)]);
    expect(await mentees(college)).toEqual([]);
    await run(college, 'mentees', [mentee('Ким Яна', { ...withMentor, 'Основной запрос': 'Экзамен' })]);
    expect(await mentees(college)).toMatchObject([{ profile: { request: 'Экзамен' } }]);
  });

  it('keeps the lists of several years apart, in whatever order they come', async () => {
    const college = await region.college();
    const day = 'Дата вхождения в программу';
    const later = mentee('Ким Яна', { [day]: '01.10.2025', 'Основной запрос': 'Работа' });
    const earlier = mentee('Ким Яна', { [day]: '15.09.2024', 'Основной запрос': 'Экзамен' });
    await run(college, 'mentees', [later], 2025);
    expect((await run(college, 'mentees', [earlier], 2024)).cells).toEqual([]);
    const settled = await stateOf(hub, college.id);
    await run(college, 'mentees', [earlier], 2024);
    await run(college, 'mentees', [later], 2025);
    expect(await stateOf(hub, college.id)).toEqual(settled);
    expect((await mentees(college)).map(({ profile }) => [profile.enteredOn, profile.leftOn, profile.request])).toEqual(
      [
        ['2024-09-15', '2025-09-01', 'Экзамен'],
        ['2025-10-01', null, 'Работа'],
      ],
    );
  });
});
