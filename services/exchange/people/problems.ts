import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import type { ParsedName } from './name.js';

/** A name as a report shows it. */
export function shownName({ family, given, patronymic }: ParsedName): string {
  return [family, given, patronymic].filter((part) => part !== null && part !== '').join(' ');
}

const CATEGORIES: Readonly<Record<Category, Bilingual>> = {
  PUPIL: { ru: 'учеников', en: 'pupils' },
  STUDENT: { ru: 'студентов', en: 'students' },
  TEACHER: { ru: 'педагогов', en: 'teachers' },
  EMPLOYER_REPRESENTATIVE: { ru: 'представителей предприятий', en: 'employer representatives' },
};

function listed(categories: Iterable<Category>): Bilingual {
  const all = [...new Set(categories)].map((category) => CATEGORIES[category]);
  return { ru: all.map(({ ru }) => ru).join(', '), en: all.map(({ en }) => en).join(', ') };
}

/** What is wrong with a row that reads well: what it says of people doesn't say whom it means. */
export const IMPORT_PROBLEMS = {
  categoryUnknown: {
    ru: 'Не сказано, кто это: впишите форму наставничества или категорию (ученик, студент, педагог, работодатель).',
    en: 'The row does not say what the person is: write the form of mentoring or the category.',
  },
  formRequired: {
    ru: 'Наставник указан, а форма наставничества нет: впишите форму.',
    en: 'The row names a mentor and no form of mentoring: write the form.',
  },
  keyTaken: {
    ru: 'Этот код в колледже уже у другого человека: исправьте код или имя.',
    en: 'Another person of the college has this key already: correct the key or the name.',
  },
  keyClaimed: (key: string, row: number): Bilingual =>
    fill(
      {
        ru: 'Код «{key}» стоит и у другого человека, в строке {row}: у каждого должен быть свой.',
        en: 'The key "{key}" is also that of another person, in row {row}: each must have their own.',
      },
      { key, row },
    ),
  samePerson: {
    ru: 'Наставник и наставляемый — один и тот же человек: исправьте одно из имён.',
    en: 'Mentor and mentee are the same person: correct one of the names.',
  },
  entryInFuture: {
    ru: 'Дата вхождения ещё не наступила: загрузите строку, когда человек вступит в программу, или исправьте дату.',
    en: 'The date of entry has not come yet: import the row once the person has entered, or correct the date.',
  },
  countRequired: {
    ru: 'Нет численности: впишите число, ноль тоже число.',
    en: 'The figure is missing: write a number; zero is one, too.',
  },
  collegeUnknown: (code: string): Bilingual =>
    fill(
      {
        ru: 'Колледжа с кодом «{code}» в хабе нет: исправьте код.',
        en: 'The hub has no college with the code "{code}": correct it.',
      },
      { code },
    ),
  collegeForeign: (code: string, own: string): Bilingual =>
    fill(
      {
        ru: 'Это строка колледжа «{code}», а загружается «{own}»: исправьте код или загрузите её за тот колледж.',
        en: 'The row is of the college "{code}", and the import is for "{own}": correct the code, or import it for that college.',
      },
      { code, own },
    ),
  namesakes: (name: ParsedName): Bilingual =>
    fill(
      {
        ru: '«{name}»: подходит несколько человек. Напишите имя полностью, а тёзкам добавьте столбец «Внешний код».',
        en: '"{name}" may be several people. Write the name in full, and give namesakes a column "Внешний код".',
      },
      { name: shownName(name) },
    ),
  whichOf: (name: ParsedName, list: string): Bilingual =>
    fill(
      {
        ru: '«{name}»: кого из них вы имеете в виду? Впишите имя вместе с кодом: {list}.',
        en: '"{name}": which of these do you mean? Write the name with its key: {list}.',
      },
      { name: shownName(name), list },
    ),
  whichInFull: (name: ParsedName, list: string): Bilingual =>
    fill(
      {
        ru: '«{name}»: кого из них вы имеете в виду? Впишите имя вместе с кодом: {list}. Если никого из них, впишите имя полностью.',
        en: '"{name}": which of these do you mean? Write the name with its key: {list}. If none of them, write the name in full.',
      },
      { name: shownName(name), list },
    ),
  whichOrNew: (name: ParsedName, list: string, asNew: string): Bilingual =>
    fill(
      {
        ru: '«{name}»: кого из них вы имеете в виду? Впишите имя вместе с кодом: {list}. Если никого из них, впишите «{asNew}»: запишем нового человека.',
        en: '"{name}": which of these do you mean? Write the name with its key: {list}. If none of them, write "{asNew}": a new person is registered.',
      },
      { name: shownName(name), list, asNew },
    ),
  keyUnknown: (name: ParsedName, key: string): Bilingual =>
    fill(
      {
        ru: '«{name}»: с кодом «{key}» в колледже такого человека нет. Исправьте код или уберите его.',
        en: '"{name}": the college has no such person with the key "{key}". Correct the key or take it away.',
      },
      { name: shownName(name), key },
    ),
  otherCategory: (name: ParsedName, known: Category, asNew: string): Bilingual =>
    fill(
      {
        ru: '«{name}»: человек с таким именем есть среди {among} колледжа. Если это он, сначала запишите, кем и с какого дня он стал; если тёзка, напишите «{asNew}».',
        en: '"{name}": somebody of this name is among the {among} of the college. If it is the same person, record first what they became and when; if it is a namesake, write "{asNew}".',
      },
      { name: shownName(name), among: listed([known]), asNew },
    ),
  contradicted: (name: ParsedName, row: number): Bilingual =>
    fill(
      {
        ru: '«{name}» есть и в строке {row}, но данные расходятся. Если это один человек, впишите одно и то же, а тёзкам добавьте столбец «Внешний код».',
        en: '"{name}" also stands in row {row}, and the two disagree. Write the same if it is one person; give namesakes a column "Внешний код".',
      },
      { name: shownName(name), row },
    ),
  initialsUnknown: (name: ParsedName): Bilingual =>
    fill(
      {
        ru: '«{name}»: по инициалам человек в колледже не найден. Напишите фамилию, имя и отчество полностью.',
        en: '"{name}": the college knows nobody with these initials. Write family name, given name and patronymic in full.',
      },
      { name: shownName(name) },
    ),
  mentorUnknown: (name: ParsedName, categories: Iterable<Category>): Bilingual =>
    fill(
      {
        ru: '«{name}» не найден среди {among} колледжа. Напишите имя полностью или сначала загрузите базу наставников.',
        en: '"{name}" is not among the {among} of the college. Write the name in full, or import the base of mentors first.',
      },
      { name: shownName(name), among: listed(categories) },
    ),
  menteeUnknown: (name: ParsedName, categories: Iterable<Category>): Bilingual =>
    fill(
      {
        ru: '«{name}» не найден среди {among} колледжа. Сначала загрузите базу наставляемых или исправьте имя.',
        en: '"{name}" is not among the {among} of the college. Import the base of mentees first, or correct the name.',
      },
      { name: shownName(name), among: listed(categories) },
    ),
  finishedBeforeYear: (finishedOn: string, first: string): Bilingual =>
    fill(
      {
        ru: 'Программа завершена {finishedOn}, до начала учебного года ({first}): загрузите строку за тот год.',
        en: 'The programme ended on {finishedOn}, before the academic year began ({first}): import the row for that year.',
      },
      { finishedOn, first },
    ),
  dependsOnRow: (name: ParsedName, row: number): Bilingual =>
    fill(
      {
        ru: '«{name}» должен был появиться из строки {row}, но она не принята: исправьте её и повторите.',
        en: '"{name}" was to come from row {row}, which was not taken: mend that row and import again.',
      },
      { name: shownName(name), row },
    ),
  notRegistered: (name: ParsedName, message: string | Bilingual): Bilingual =>
    fill({ ru: '«{name}»: {message}', en: '"{name}": {message}' }, { name: shownName(name), message }),
} as const;
