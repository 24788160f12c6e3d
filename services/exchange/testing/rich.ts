import type { Random } from '#kernel/random/random.js';

/** A row by the titles of its columns. */
export type RichRow = Readonly<Record<string, string | number>>;

/** Both bases of a college as careful hands fill them: every column, everybody once, in the ways people write. */
export interface RichBases {
  readonly mentees: readonly RichRow[];
  readonly mentors: readonly RichRow[];
}

const FAMILIES = ['Ёлкин', 'Семёнов', 'Салтыков-Щедрин', 'Королёв', 'Ким', 'Муравьёв-Апостол', 'Аль-Хасан'];
const GIVEN = ['Пётр', 'Семён', 'Алёна', 'Анна-Мария', 'Ия'];
const PATRONYMICS = ['Ильич', 'Олегович', 'Фёдоровна', ''];
const FORMS = [
  ['педагог – студент', 'студент', 'педагог'],
  ['работодатель – студент', 'студент', 'работодатель'],
  ['Педагог-педагог', 'педагог', 'педагог'],
] as const;
const WORDS = ['практика', 'ёлочный  проект', '«Зелёный свет»', 'демоэкзамен – 2025', 'C++', '100 %', 'чтение; счёт'];
const COMPETENCES = ['сварка', 'чтение чертежей (ЕСКД, ISO)', 'работа с молодёжью', 'C#', '3D-печать', '#WorldSkills'];
const AGES = ['14–17', 'старше 16', 'любой', 'до 18 лет', 'старшие курсы, кроме ТМ-21'];
const LINKS = ['https://college.ru/case?id=1', 'http://vk.com/a отзыв мамы', 'папка № 7, лист 3'];

/** Words of letters for a number, so that everybody has a name of their own. */
const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');

interface Somebody {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string;
}

function somebody(n: number, by: Random): Somebody {
  return { family: `${by.pick(FAMILIES)}${letters(n)}`, given: by.pick(GIVEN), patronymic: by.pick(PATRONYMICS) };
}

export const fullName = ({ family, given, patronymic }: Somebody) => `${family} ${given} ${patronymic}`.trim();

function written(person: Somebody, by: Random): string {
  const { family, given, patronymic } = person;
  const style = by.below(4);
  if (style === 0) return `${family}  ${given}   ${patronymic}`;
  if (style === 1) return fullName(person).replaceAll('ё', 'е').replaceAll('Ё', 'Е');
  return style === 2 ? fullName(person).toUpperCase() : fullName(person);
}

const short = ({ family, given, patronymic }: Somebody) => `${family} ${given[0]}.${patronymic ? `${patronymic[0]}.` : ''}`; // prettier-ignore

const some = <T>(by: Random, items: readonly T[], most: number): T[] => {
  const from = by.below(items.length);
  return Array.from({ length: 1 + by.below(most) }, (_, n) => items[(from + n) % items.length]!);
};

const words = (by: Random) => some(by, WORDS, 3).join(by.chance(0.3) ? '\n' : ' ');
const day = (by: Random, year: number, month: number) => `${String(1 + by.below(28)).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`; // prettier-ignore

/** Mentors with one to four mentees each, some mentors and mentees waiting for somebody. */
export function richBases(count: number, by: Random): RichBases {
  const mentees: RichRow[] = [];
  const mentors: RichRow[] = [];
  for (let n = 0; n < count; n += 1) {
    const mentor = somebody(n, by);
    const [form, menteeIs, mentorIs] = by.pick(FORMS);
    const workplace = by.pick(['ООО «Заря»', 'АО  "Рассвет"', 'Колледж']);
    const own = Array.from({ length: by.below(5) }, (_, m) => somebody(1000 + n * 10 + m, by));
    const finished = by.chance(0.3) ? day(by, 2025, 5) : '';
    const named = written(mentor, by);
    for (const mentee of own) {
      mentees.push({
        ...menteeRow(mentee, menteeIs, by),
        'ФИО наставника': named,
        'Форма наставничества': form,
        'Место работы/учёбы наставника': workplace,
        'Дата завершения программы': finished,
        'Отметка о прохождении программы': by.pick(['да', 'нет', '']),
      });
    }
    const names = own.map((mentee) => (by.chance(0.4) ? short(mentee) : written(mentee, by)));
    mentors.push({
      ...mentorRow(mentor, mentorIs, by),
      'Место работы/учёбы': workplace,
      'ФИО наставляемых': names.join(by.pick(['\n', ', ', '; '])),
      'Форма наставничества': own.length > 0 ? form : '',
      'Дата завершения': own.length > 0 ? finished : '',
    });
  }
  const waiting = Array.from({ length: 3 }, (_, n) => menteeRow(somebody(5000 + n, by), 'студент', by));
  return { mentees: [...mentees, ...waiting], mentors };
}

function menteeRow(person: Somebody, category: string, by: Random): RichRow {
  return {
    'ФИО наставляемого': written(person, by),
    'Контактные данные': by.pick(['+79001234567', 'A.Ko@college.ru', '+79001234567; мама']),
    'Год рождения': 2003 + by.below(4),
    'Основной запрос': words(by),
    'Дата вхождения в программу': by.chance(0.8) ? day(by, 2024, 10) : day(by, 2023, 9),
    'Результаты программы': words(by),
    'Ссылка на кейс/отзыв': by.pick(LINKS),
    Категория: category,
    'Группа/курс': category === 'студент' ? by.pick(['ТМ-21', 'СВ  12']) : '',
    'Начало педагогической деятельности': category === 'педагог' ? '01.09.2023' : '',
    'Работает на этом месте с': category === 'педагог' ? '15.08.2024' : '',
  };
}

function mentorRow(person: Somebody, category: string, by: Random): RichRow {
  return {
    ФИО: written(person, by),
    'Контактные данные': by.pick(['+79001234567', 'a@college.ru']),
    'Основные компетенции': some(by, COMPETENCES, 4).join(by.pick([', ', '; ', '\n'])),
    'Важные достижения': words(by),
    Интересы: `${words(by)}${by.chance(0.3) ? ' #шахматы' : ''}`,
    'Желаемый возраст наставляемых': by.pick(AGES),
    'Ресурс времени': words(by),
    'Дата вхождения в базу': day(by, 2024, 9),
    Результаты: words(by),
    'Ссылка на кейс/отзыв': by.pick(LINKS),
    'Квалификационная категория': category === 'педагог' ? 'педагог-наставник' : '',
    'Дата установления категории': category === 'педагог' ? '02.10.2023' : '',
    'Год рождения': 1975 + by.below(20),
    Категория: category,
  };
}
