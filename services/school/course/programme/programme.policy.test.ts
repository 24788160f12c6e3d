import { describe, expect, it } from '@jest/globals';
import { programmeProblems, teachesTheSame, withGiven, type GivenProgramme } from './programme.policy.js';

const FORMS = ['student-student', 'teacher-teacher'];

const codes = (given: GivenProgramme) =>
  programmeProblems(withGiven(null, { hours: 36, ...given }), FORMS).map(({ code, path }) => [code, path.join('.')]);

const TEST = { code: 'T1', title: 'Итог', kind: 'TEST', passMark: 60, topMark: 100 } as const;

describe('the programme of a course', () => {
  it('needs its hours alone, and is for all mentors then', () => {
    expect(codes({})).toEqual([]);
    expect(withGiven(null, { hours: 36 })).toMatchObject({ audience: [], attendancePercent: 80, modules: [] });
  });

  it('has modules that fit into its hours', () => {
    const modules = [
      { title: 'Введение', hours: 16 },
      { title: 'Практика', hours: 20 },
    ];
    expect(codes({ modules })).toEqual([]);
    expect(codes({ modules, hours: 35 })).toEqual([['MODULES_EXCEED_HOURS', 'modules']]);
    expect(codes({ modules: [{ title: ' ', hours: 0 }] })).toEqual([
      ['TITLE_MALFORMED', 'modules.0.title'],
      ['MODULE_HOURS_IMPLAUSIBLE', 'modules.0.hours'],
    ]);
  });

  it.each([
    [{ hours: 0 }, 'HOURS_IMPLAUSIBLE', 'hours'],
    [{ hours: 2001 }, 'HOURS_IMPLAUSIBLE', 'hours'],
    [{ audience: ['student-student', 'worker-worker'] }, 'AUDIENCE_UNKNOWN', 'audience.1'],
    [{ competences: ['я'.repeat(101)] }, 'COMPETENCE_TOO_LONG', 'competences'],
    [{ attendancePercent: 0 }, 'ATTENDANCE_IMPLAUSIBLE', 'attendancePercent'],
    [{ attendancePercent: 101 }, 'ATTENDANCE_IMPLAUSIBLE', 'attendancePercent'],
    [{ materials: [{ title: 'Книга', link: 'http://x.ru' }] }, 'SCHOOL_LINK_MALFORMED', 'materials.0.link'],
    [{ materials: [{ title: 'Книга', link: 'https://a:b@x.ru' }] }, 'SCHOOL_LINK_MALFORMED', 'materials.0.link'],
    [{ materials: Array(51).fill({ title: 'Книга', link: 'https://x.ru' }) }, 'PROGRAMME_TOO_LONG', 'materials'],
    [{ assessments: [{ ...TEST, code: 'Т' }] }, 'ASSESSMENT_CODE_MALFORMED', 'assessments.0.code'],
    [{ assessments: [TEST, TEST] }, 'ASSESSMENT_CODE_TAKEN', 'assessments.1.code'],
    [{ assessments: [{ ...TEST, passMark: 101 }] }, 'PASS_MARK_IMPLAUSIBLE', 'assessments.0.passMark'],
    [{ assessments: [{ ...TEST, topMark: 1001 }] }, 'PASS_MARK_IMPLAUSIBLE', 'assessments.0.passMark'],
  ])('is refused with %j', (given, code, path) => {
    expect(codes(given)).toEqual([[code, path]]);
  });

  it('keeps what a change leaves out, and words each once', () => {
    const known = withGiven(null, {
      hours: 36,
      competences: ['#Сварка', 'сварка'],
      modules: [{ title: 'А', hours: 2 }],
    });
    expect(known.competences).toEqual(['Сварка']);
    expect(withGiven(known, { hours: 40 })).toEqual({ ...known, hours: 40 });
    expect(withGiven(known, { modules: [] }).modules).toEqual([]);
  });

  it('teaches the same with other materials, and something else in other hours', () => {
    const known = withGiven(null, { hours: 36 });
    expect(teachesTheSame(known, { ...known, materials: [{ title: 'Книга', link: 'https://x.ru' }] })).toBe(true);
    expect(teachesTheSame(known, { ...known, hours: 40 })).toBe(false);
  });
});
