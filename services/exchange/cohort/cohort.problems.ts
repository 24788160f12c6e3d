import { problem, shown } from '../workbook/problem-words.js';
import type { CellProblem } from '../workbook/problems.js';

const coded = (code: string, ru: string, en: string): CellProblem => ({ code, ...problem(ru, en) });

/** Why a row of a cohort's table is not taken. */
export const COHORT_PROBLEMS = {
  unknown: (text: string): CellProblem =>
    coded(
      'LISTENER_UNKNOWN',
      `«${shown(text)}»: такого слушателя в группе нет. Проверьте код, почту и ФИО или зачислите его сначала.`,
      `"${shown(text)}": the cohort has no such listener. Check id, e-mail and name, or enrol them first.`,
    ),
  notOfCollege: (text: string): CellProblem =>
    coded(
      'PERSON_UNKNOWN',
      `«${shown(text)}»: такого человека колледж не внёс. Проверьте код и ФИО или загрузите его в базе наставников.`,
      `"${shown(text)}": the college has registered no such person. Check id and name, or import them with the base of mentors.`,
    ),
  ambiguous: (text: string, names: readonly string[]): CellProblem =>
    coded(
      'LISTENER_AMBIGUOUS',
      `«${shown(text)}» подходит нескольким (${names.map(shown).join('; ')}): укажите внешний код или колледж.`,
      `"${shown(text)}" fits several (${names.map(shown).join('; ')}): give the external id or the college.`,
    ),
  contradicts: (text: string, name: string): CellProblem =>
    coded(
      'LISTENER_CONTRADICTS',
      `«${shown(text)}»: по коду или почте это ${shown(name)}. Исправьте одно из двух.`,
      `"${shown(text)}": by id or e-mail this is ${shown(name)}. Correct one of the two.`,
    ),
  duplicate: (firstRow: number): CellProblem =>
    coded(
      'LISTENER_TWICE',
      `Этот человек уже есть в строке ${firstRow}: оставьте одну строку.`,
      `This person already stands in row ${firstRow}: keep one row.`,
    ),
  unreadableAttendance: (text: string): CellProblem =>
    coded(
      'ATTENDANCE_UNREADABLE',
      `«${shown(text)}»: напишите «был», «н» или «уваж.» либо оставьте ячейку пустой.`,
      `"${shown(text)}": write P (present), A (absent) or E (excused), or leave the cell empty.`,
    ),
  unreadableMark: (text: string, top: number): CellProblem =>
    coded(
      'MARK_UNREADABLE',
      `«${shown(text)}» не похоже на оценку: нужно число от 0 до ${top} или проценты («85 %»).`,
      `"${shown(text)}" does not read as a mark: a number from 0 to ${top} is needed, or per cent ("85 %").`,
    ),
  outsideScale: (text: string, top: number): CellProblem =>
    coded(
      'MARK_OUTSIDE_SCALE',
      `«${shown(text)}»: оценка – от 0 до ${top}, не больше двух знаков после запятой.`,
      `"${shown(text)}": a mark is 0 to ${top}, with two decimals at most.`,
    ),
  markOfAbsent: (day: string): CellProblem =>
    coded(
      'MARK_OF_ABSENT',
      `По этой же строке на занятиях ${day} слушателя не было: назовите другой день оценок или исправьте посещаемость.`,
      `By this very row the listener was absent from the sessions of ${day}: give another day of the marks, or mend the attendance.`,
    ),
} as const;
