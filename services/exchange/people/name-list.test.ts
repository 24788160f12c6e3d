import { describe, expect, it } from '@jest/globals';
import { NAME_PROBLEMS } from '../workbook/problems.js';
import { parseNameOrNobody, parseNames, parseSingleName } from './name-list.js';
import { initialsKey, nameKey } from './name-keys.js';
import { NAME_REFUSALS } from './name.problems.js';

const IVANOV = 'иванов и и';
const PETROV = 'петров п п';

function keys(text: string): readonly string[] {
  const names = parseNames(text);
  return names.ok ? names.value.map(initialsKey) : [];
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

describe('parseNames', () => {
  it.each([
    'Иванов И.И., Петров П.П.',
    'Иванов И. И.; Петров П. П.',
    'Иванов Иван Иванович\nПетров Пётр Петрович',
    'Иванов Иван Иванович\r\n\r\nПетров Пётр Петрович\n',
    '1. Иванов И.И. 2. Петров П.П.',
    '1) Иванов Иван Иванович\n2) Петров Пётр Петрович',
    'Иванов И.И. и Петров П.П.',
    'Иванов И.И./Петров П.П.',
    'Иванов И.И. Петров П.П.',
    'И.И. Иванов П.П. Петров',
    'Иванов И.И. – Петров П.П.',
    'Иванов Иван Иванович Петров Пётр Петрович',
    'Иванов, И.И.; Петров, Пётр Петрович',
    'Иванов Иван\nИванович\nПетров\nПётр\nПетрович',
    'Иванов И.И. (гр. ТМ-21, 2 курс), Петров П.П. (ТМ-22)',
    'Иванов И.И., гр. ТМ-21, Петров П.П., 2 курс',
    'Иванов И.И., мастер п/о; Петров П.П., директор ООО «Заря»',
    'Иванов И.И., Петров П.П., ИВАНОВ И. И.',
    'Иванов И.И.\nпетров пётр петрович',
    'Иванов Иван Иванович; петров п.п.',
    'Иванов И,И.; Петров П,П.',
  ])('finds two people in %j', (text) => {
    expect(keys(text)).toEqual([IVANOV, PETROV]);
  });

  it('puts together a name that breaks at its hyphen', () => {
    expect(keys('Салтыков-\nЩедрин М.Е.; Иванов И.И.')).toEqual(['салтыков-щедрин м е', IVANOV]);
  });

  it.each([
    'Иванов Иван Иванович',
    'Иванов, Иван Иванович',
    'Иванов И.И., мастер п/о',
    'Иванов И.И., директор завода',
    'Иванов\nИван\nИванович',
    'Иванов И. И.',
    '1. Иванов Иван Иванович;',
    'Иванов Иван Иванович 1',
  ])('keeps %j one person', (text) => {
    expect(keys(text)).toEqual([IVANOV]);
  });

  it('keeps a double surname and two people without patronymics', () => {
    const names = parseNames('Петрова-Водкина Анна, Ёлкин Лев');
    expect(names.ok && names.value.map(nameKey)).toEqual(['петрова-водкина анна', 'елкин лев']);
  });

  it.each([
    ['Иванов И.И., <script>', NAME_PROBLEMS.markup],
    ['Иванов И.И., <b title=1>', NAME_PROBLEMS.markup],
    ['<i>', NAME_PROBLEMS.markup],
    ['мастер п/о', NAME_REFUSALS.unnamed('мастер п/о')],
    ['группа ИС-21 (25 чел.)', NAME_REFUSALS.unnamed('группа ИС-21 (25 чел.)')],
    ['Иванов И.И., Петров П.П. и др.', NAME_REFUSALS.unnamed('Иванов И.И., Петров П.П. и др.')],
    ['Иванов И.И., студент и др.', NAME_REFUSALS.unnamed('Иванов И.И., студент и др.')],
    ['Иванов И.И. и ещё 5 человек', NAME_REFUSALS.unnamed('Иванов И.И. и ещё 5 человек')],
    ['Иванов И.И. (Петров П.П.)', NAME_REFUSALS.inBrackets('Иванов И.И. (Петров П.П.)')],
    ['любит рисовать, Иванов Иван', NAME_REFUSALS.smallLetters('любит рисовать')],
    ['братья Журавлёв Артём, Журавлёв Глеб', NAME_REFUSALS.smallLetters('братья Журавлёв Артём')],
    ['Слово Хохлов Лев Ильич', NAME_PROBLEMS.unreadable('Слово Хохлов Лев Ильич')],
    ['Иванов И.И., доцент не', NAME_REFUSALS.unaccounted('не', 'не')],
    ['Иванов И.И. – мастер вся группа', NAME_REFUSALS.unaccounted('вся', 'вся группа')],
    ['Журавлёвы Артём и Глеб', NAME_PROBLEMS.incomplete('Глеб')],
    ['Журавлёв Артём Ярцев Мирон', NAME_PROBLEMS.unreadable('Журавлёв Артём Ярцев Мирон')],
    ['Ким Ира Цой Ян', NAME_PROBLEMS.unreadable('Ким Ира Цой Ян')],
    ['Журавлёв|Ярцев', NAME_PROBLEMS.incomplete('Журавлёв')],
    ['Иванова, Петрова', NAME_PROBLEMS.incomplete('Иванова')],
    ['-//-', NAME_REFUSALS.repetition('-//-')],
    ['она же', NAME_REFUSALS.repetition('она же')],
  ])('refuses %j', (text, problem) => {
    expect(parseNames(text)).toEqual({ ok: false, problem });
  });

  it('finds as many names as were joined, with every separator', () => {
    const people = ['Иванов Иван Иванович', 'Петров П.П.', 'Ёлкина Анна', 'Алиев Али Вели оглы', 'Сидоров С. С.'];
    for (const separator of ['\n', '; ', ', ', ' и ', ' / ', ';\n', ',\n\n', ' + ', ' | ']) {
      for (let count = 1; count <= people.length; count += 1) {
        const names = parseNames(people.slice(0, count).join(separator));
        expect([separator, names.ok && names.value.length]).toEqual([separator, count]);
      }
    }
  });
});

describe('parseSingleName', () => {
  it('refuses two people', () => {
    const text = 'Иванов И.И., Петров П.П.';
    expect(parseSingleName(text)).toEqual({ ok: false, problem: NAME_PROBLEMS.single(text) });
    expect(parseSingleName('Иванов И.И.').ok).toBe(true);
  });
});

describe('what stands around a name', () => {
  it.each([
    ['к.п.н., доцент Иванов И.И.', ['к.п.н.', 'доцент']],
    ['Иванов Иван Иванович, канд. пед. наук', ['канд. пед. наук']],
    ['мастер п/о Иванов Иван Иванович', ['мастер п/о']],
    ['Мастер ПО Иванов Иван Иванович', ['Мастер ПО']],
    ['Иванов И.И. тел. 8-900-111-22-33', ['тел. 8-900-111-22-33']],
    ['Зав. отделением Иванов Иван Иванович', ['Зав отделением']],
    ['доцент ИВАНОВ ИВАН ИВАНОВИЧ', ['доцент']],
    ['Зав. отделением И.И. Иванов', ['Зав отделением']],
    ['и.о. директора Иванов И.И.', ['и.о. директора']],
    ['зам. директора по УВР Иванов И.И.', ['зам директора по УВР']],
    ['учитель физики и информатики иванов и.и.', ['учитель физики и информатики']],
    ['Педагог-психолог Иванов Иван Иванович', ['Педагог-психолог']],
    ['Директор ООО «Заря» Иванов Иван Иванович', ['Директор ООО «Заря»']],
    ['Директор школы № 5 Иванов И.И.', ['Директор школы № 5']],
    ['ИП Иванов И.И.', ['ИП']],
    ['Наставник: Иванов Иван Иванович', ['Наставник']],
    ['Иванов Иван Иванович – доцент', ['доцент']],
    ['Иванов Иван Иванович (преподаватель)', ['(преподаватель)']],
    ['Иванов (Петров) Иван Иванович', ['(Петров)']],
    ['Иванов Иван Иванович до 01.02', ['до 01.02']],
    ['Иванов Иван Иванович 15.03.2007 г.р.', ['15.03.2007 г.р.']],
    ['Иванов Иван Иванович, 16 лет', ['16 лет']],
    ['Иванов Иван Иванович отчислен', ['отчислен']],
    ['Иванов Иван Иванович, в декрете', ['в декрете']],
    ['Иванов Иван Иванович/мать Иванова О.П.', ['мать Иванова О. П.']],
    ['Иванов И.И. "староста"', ['"староста"']],
    ['гр. ИС-21 Иванов И.И.', ['гр. ИС-21']],
    ['Иванов Иван Иванович ис-21', ['ис-21']],
    ['9 «Б» класс: Иванов И.И.', ['9 «Б» класс']],
    ['2-й курс Иванов И.И.', ['2-й курс']],
    ['Иванов Иван Иванович*', ['*']],
    ['Иванов Иван Иванович 8 900 111-22-33', ['8 900 111-22-33']],
  ])('of %j is told', (text, notes) => {
    expect(keys(text)).toEqual([IVANOV]);
    const shown = notes.map((note) => `«${note}»`).join(', ');
    expect(parseNames(text)).toMatchObject({
      warnings: [{ ru: expect.stringMatching(new RegExp(`: ${escaped(shown)}\\.$`)) }],
    });
  });

  it.each([
    'Студенты Иванов И.И., Петров П.П.',
    'студент иванов иван иванович, Петров Пётр Петрович',
    'ИС-21: Иванов И.И., Петров П.П.',
    '1 курс: Иванов И.И.\n2 курс: Петров П.П.',
    'Иванов Иван Иванович - ИС-21\nПетров Пётр Петрович - ТМ-21',
    '«Иванов» И.И., Петров П.П.',
    '1 Иванов И.И. 2 Петров П.П.',
    '(1)Иванов И.И. (2)Петров П.П.',
    '1Иванов И.И.\n2Петров П.П.',
    'Иванов И.И. а также Петров П.П.',
    'Иванов\nИ.И.\nПетров\nП.П.',
  ])('loses neither of two people: %j', (text) => {
    expect(keys(text)).toEqual([IVANOV, PETROV]);
  });

  it('says that a name stands twice', () => {
    expect(parseNames('Иванов И.И.; Иванов И.И.')).toMatchObject({
      warnings: [{ ru: expect.stringContaining('дважды') }],
    });
  });
});

describe('a remark in place of a name', () => {
  it('is nobody, with a warning that shows it, and refused of the row itself', () => {
    expect(parseNameOrNobody('нет (отчислен)')).toMatchObject({
      value: null,
      warnings: [{ ru: expect.stringContaining('«нет (отчислен)»') }],
    });
    expect(parseNames('Вакансия')).toMatchObject({ value: [], warnings: [{}] });
    expect(parseSingleName('Вакансия').ok).toBe(false);
  });

  it('that names somebody in brackets is refused', () => {
    expect(parseNameOrNobody('вакансия (Иванов И.И.)').ok).toBe(false);
  });
});

describe('the mark of a name', () => {
  it.each([
    ['Ким Яна [код 17]', { key: '17' }],
    ['Ким Яна [новый]', { isNew: true }],
    ['Ким Яна [ Новая ]', { isNew: true }],
    ['КИМ ЯНА [new]', { isNew: true }],
  ])('of %j is %j', (text, mark) => {
    const plain = { family: 'Ким', given: 'Яна', patronymic: null, initialsOnly: false };
    expect(parseSingleName(text)).toEqual({ ok: true, value: { ...plain, ...mark } });
  });

  it.each(['Ким Яна [новенький]', 'Ким Яна (новый)'])('is none in %j, of which the note is told', (text) => {
    const plain = { family: 'Ким', given: 'Яна', patronymic: null, initialsOnly: false };
    expect(parseSingleName(text)).toMatchObject({ value: plain, warnings: [{}] });
  });

  it('belongs to one name of the cell, and tells it from the same name without it', () => {
    const names = parseNames('Ким Яна; Ким Яна [новый], Ким Яна [код 3]; Ким Яна [новая]');
    expect(names.ok && names.value.map(({ key, isNew }) => key ?? isNew ?? null)).toEqual([null, true, '3']);
  });
});
