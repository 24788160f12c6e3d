import type { Bilingual } from '#kernel/i18n/messages.js';

const SHOWN = 60;

const said = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** What is taken otherwise than it is written, or left out, in words that name it. */
export const WARNINGS = {
  hiddenSheet: (sheet: string): Bilingual => ({
    ru: `Скрытый лист «${said(sheet)}» не загружен: если он нужен, покажите его в Excel.`,
    en: `The hidden sheet "${said(sheet)}" was left out: if it is needed, unhide it in Excel.`,
  }),
  otherSheet: (sheet: string): Bilingual => ({
    ru: `Лист «${said(sheet)}» не загружен: в нём нет заголовков этой таблицы.`,
    en: `The sheet "${said(sheet)}" was left out: it has no headers of this table.`,
  }),
  unknownColumn: (header: string): Bilingual => ({
    ru: `Столбец «${said(header)}» не загружен: такого в этой таблице не знают. Назовите его, как в шаблоне, или примите без него.`,
    en: `The column "${said(header)}" was left out: this table knows none of that name. Name it as in the template, or accept without it.`,
  }),
  columnTwice: (header: string, taken: string, left: string): Bilingual => ({
    ru: `Столбец «${said(header)}» стоит дважды: взят столбец ${taken}, столбец ${left} не загружен.`,
    en: `The column "${said(header)}" stands twice: column ${taken} was taken, column ${left} was left out.`,
  }),
  hiddenColumnTwice: (header: string, taken: string, left: string): Bilingual => ({
    ru: `Столбец «${said(header)}» стоит дважды: взят видимый столбец ${taken}, скрытый столбец ${left} не загружен.`,
    en: `The column "${said(header)}" stands twice: the visible column ${taken} was taken, the hidden column ${left} was left out.`,
  }),
  countedColumn: (header: string): Bilingual => ({
    ru: `Столбец «${said(header)}» не загружен: итоги по курсу хаб считает сам.`,
    en: `The column "${said(header)}" was left out: what a course comes to is counted by the hub.`,
  }),
  otherGradebookColumn: (header: string): Bilingual => ({
    ru: `Столбец «${said(header)}» не загружен: оценкой он не является.`,
    en: `The column "${said(header)}" was left out: it holds no marks.`,
  }),
  letterColumn: (header: string): Bilingual => ({
    ru: `Столбец «${said(header)}» не загружен: буква – не оценка по шкале курса. Выгрузите его значением.`,
    en: `The column "${said(header)}" was left out: a letter is no mark of the course. Export it as a value.`,
  }),
  itemTwice: (header: string): Bilingual => ({
    ru: `Столбец «${said(header)}» не загружен: то же занятие или задание взято из другого столбца.`,
    en: `The column "${said(header)}" was left out: the same session or assessment was taken from another column.`,
  }),
  otherHeader: {
    ru: 'Здесь начинается таблица с другими столбцами: строки ниже прочитаны по этим заголовкам.',
    en: 'A table with other columns begins here: the rows below were read by these headers.',
  } satisfies Bilingual,
  noPerson: (text: string): Bilingual => ({
    ru: `Строка пропущена: «${said(text)}» – подпись, итог или заголовок, а не человек.`,
    en: `The row was passed over: "${said(text)}" is a signature, a total or a heading, not a person.`,
  }),
  example: {
    ru: 'Строка-пример из шаблона пропущена: сотрите её, и об этом не будут напоминать.',
    en: 'The row that shows how to fill the template was passed over: delete it, and nobody will be reminded of it.',
  } satisfies Bilingual,
  formWithoutMentor: {
    ru: 'Форма указана, а наставника в строке нет: пара не появится. Если ячейка была объединена, впишите наставника в каждую строку.',
    en: 'The row has a form and no mentor: there will be no pair. If the cell was merged, write the mentor into each row.',
  } satisfies Bilingual,
  endedWithoutOrder: {
    ru: 'Пара уже завершена, а приказа нет: она не записана, предложить можно только пару, которая ещё идёт.',
    en: 'The pair has ended, and there is no order: it is not recorded, as only a pair that goes on can be proposed.',
  } satisfies Bilingual,
  shiftedDay: (text: string, day: string): Bilingual => ({
    ru: `«${said(text)}» прочитано как ${day}: программа записала полночь по московскому или местному времени вечером предыдущего дня.`,
    en: `"${said(text)}" was read as ${day}: a program wrote midnight of its time zone as the evening before.`,
  }),
} as const;
