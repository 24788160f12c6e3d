import * as XLSX from '@e965/xlsx';

const HEADER = [
  '№',
  'ФИО наставляемого',
  'Контактные данные (или представителя)',
  'Год рождения',
  'Основной запрос',
  'Дата вхождения в программу',
  'ФИО наставника',
  'Форма наставничества',
  'Место работы/учёбы наставника',
  'Дата завершения программы',
  'Результаты программы',
  'Ссылка на кейс/отзыв',
  'Отметка о прохождении программы',
];
const GIVEN = ['Анна', 'Пётр', 'Ольга', 'Иван', 'Елена', 'Сергей', 'Мария', 'Дмитрий'];
const PATRONYMICS = ['Петровна', 'Олегович', 'Юрьевна', 'Ильич', 'Сергеевна', 'Иванович', 'Львовна', 'Андреевич'];
const MENTEES_OF_A_MENTOR = 12;

/** Names are letters alone, so a number is spelled in them. */
const letters = (n: number) => [...String(n)].map((digit) => 'абвгдежзик'[Number(digit)]).join('');
const pad = (n: number) => String(n).padStart(2, '0');

/** Where a workbook has its texts: in their cells, as simple writers put them, or in one table, as Excel does. */
export type Texts = 'in cells' | 'shared';

/** A base of mentees as a large college keeps it, every column of the usual form filled as far as such lists are. */
export function menteesFile(rows: number, texts: Texts = 'shared'): Buffer {
  const lines = Array.from({ length: rows }, (_, n) => {
    const mentor = Math.floor(n / MENTEES_OF_A_MENTOR);
    return [
      n + 1,
      `Участник${letters(n)} ${GIVEN[n % 8]} ${PATRONYMICS[n % 8]}`,
      `8 9${pad(n % 97)} ${100 + (n % 900)}-${pad(n % 89)}-${pad(n % 83)}, u${n}@college.ru`,
      2004 + (n % 4),
      `Подготовка к чемпионату по профессии, раздел ${n % 40}`,
      `${pad(1 + (n % 28))}.10.2024`,
      // «Мастера» alone would be taken for what the mentor is.
      `Мастеров${letters(mentor)} ${GIVEN[mentor % 8]} ${PATRONYMICS[mentor % 8]}`,
      'работодатель – студент',
      `ООО «Предприятие ${mentor % 60}»`,
      n % 5 === 0 ? '20.12.2024' : '',
      n % 3 === 0 ? `Освоены приёмы ${n % 40}` : '',
      n % 10 === 0 ? `https://college.ru/cases/${n}` : '',
      n % 5 === 0 ? 'да' : '',
    ];
  });
  const sheet = XLSX.utils.aoa_to_sheet([['База наставляемых'], [], HEADER, ...lines]);
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, sheet, 'База наставляемых');
  return XLSX.write(workbook, {
    type: 'buffer',
    bookType: 'xlsx',
    compression: true,
    bookSST: texts === 'shared',
  }) as Buffer;
}
