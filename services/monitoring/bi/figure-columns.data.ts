import type { Bilingual } from '#kernel/i18n/messages.js';

/** What a column holds, so that every format can type it. */
export type ColumnKind = 'text' | 'integer' | 'number' | 'date' | 'boolean';

/** A column of the table of figures: what it holds, how people call it, and what it means. */
interface DescribedColumn<Name extends string = string> {
  readonly name: Name;
  readonly kind: ColumnKind;
  readonly title: Bilingual;
  readonly means: Bilingual;
}

const column = <const Name extends string>(
  name: Name,
  kind: ColumnKind,
  title: Bilingual,
  means: Bilingual,
): DescribedColumn<Name> => ({ name, kind, title, means });

/** The columns in their order. Their names are what programs go by, and stay. */
export const FIGURE_COLUMNS = [
  column('year', 'text', { ru: 'Учебный год', en: 'Academic year' }, { ru: 'С 1 сентября по 31 августа: 2024/2025.', en: '1 September to 31 August: 2024/2025.' }), // prettier-ignore
  column('period', 'text', { ru: 'Период', en: 'Period' }, { ru: 'Период опубликованной цифры: год, квартал (2024/2025-Q1, с сентября) или месяц (2024-10). У текущих цифр пусто.', en: 'Period of a published figure: a year, a quarter (2024/2025-Q1, from September on) or a month (2024-10). Empty for live ones.' }), // prettier-ignore
  column('revision', 'integer', { ru: 'Публикация', en: 'Revision' }, { ru: 'Номер публикации периода, с 1: исправленная публикация получает следующий.', en: 'Number of the publication of the period, from 1; a correction has the next one.' }), // prettier-ignore
  column('source', 'text', { ru: 'Источник', en: 'Source' }, { ru: 'PUBLISHED – опубликовано, LIVE – как есть сейчас.', en: 'PUBLISHED: as published. LIVE: as things stand now.' }), // prettier-ignore
  column('as_of', 'date', { ru: 'На дату', en: 'As of' }, { ru: 'День, на который сосчитано.', en: 'The day that it is counted for.' }), // prettier-ignore
  column('approval', 'text', { ru: 'Кем подтверждено', en: 'Approval' }, { ru: 'ACCEPTED – колледжи сдали, регион принял; AUTOMATIC – часть сдана и принята сама, по сроку.', en: 'ACCEPTED: colleges submitted it and the region accepted it. AUTOMATIC: some of it was submitted and accepted by itself on its day.' }), // prettier-ignore
  column('region', 'text', { ru: 'Регион', en: 'Region' }, { ru: 'Код региона.', en: 'Code of the region.' }), // prettier-ignore
  column('college', 'text', { ru: 'Код колледжа', en: 'College' }, { ru: 'Пусто в строках о нескольких колледжах вместе.', en: 'Code of the college; empty where a row is of several together.' }), // prettier-ignore
  column('college_name', 'text', { ru: 'Колледж', en: 'Name of the college' }, { ru: 'Название колледжа, каково оно сейчас.', en: 'What the college is called now.' }), // prettier-ignore
  column('municipality', 'text', { ru: 'Муниципалитет', en: 'Municipality' }, { ru: 'Где стоит колледж, или о чём строка.', en: 'Where the college stands, or what the row is of.' }), // prettier-ignore
  column('indicator', 'text', { ru: 'Код показателя', en: 'Indicator' }, { ru: 'Остаётся тем же, когда меняется формула.', en: 'Code that stays when the formula changes.' }), // prettier-ignore
  column('indicator_title', 'text', { ru: 'Показатель', en: 'Title of the indicator' }, { ru: 'Название показателя.', en: 'What the indicator is called.' }), // prettier-ignore
  column('form', 'text', { ru: 'Форма', en: 'Form' }, { ru: 'Форма наставничества, которой ограничен числитель; пусто – все. Человек в двух формах есть в обеих строках: строки не складываются.', en: 'Form of mentoring that the numerator is narrowed to; empty for all. A person in two forms is in both rows: rows must not be added.' }), // prettier-ignore
  column('category', 'text', { ru: 'Категория', en: 'Category' }, { ru: 'Категория людей, которой ограничен числитель; пусто – все.', en: 'Category of people that the numerator is narrowed to; empty for all.' }), // prettier-ignore
  column('total', 'boolean', { ru: 'Итог', en: 'Total' }, { ru: 'Строка о том, что другие составляют вместе; она сосчитана, а не сложена.', en: 'Whether the row is of what others make up together; it is counted and not summed up.' }), // prettier-ignore
  column('status', 'text', { ru: 'Состояние', en: 'Status' }, { ru: 'Есть ли цифра: OK, SUPPRESSED, MISSING, NOT_APPLICABLE.', en: 'Whether there is a figure: OK, SUPPRESSED, MISSING, NOT_APPLICABLE.' }), // prettier-ignore
  column('value', 'number', { ru: 'Значение, %', en: 'Value, %' }, { ru: 'Проценты с одним знаком.', en: 'Percentage with one decimal.' }), // prettier-ignore
  column('numerator', 'integer', { ru: 'Числитель', en: 'Numerator' }, { ru: 'Сколько сосчитано.', en: 'How many are counted.' }), // prettier-ignore
  column('denominator', 'integer', { ru: 'Знаменатель', en: 'Denominator' }, { ru: 'Из скольких.', en: 'Of how many.' }), // prettier-ignore
  column('above_hundred', 'boolean', { ru: 'Больше 100 %', en: 'Above 100 %' }, { ru: 'Числитель больше знаменателя: данные стоит проверить.', en: 'The numerator exceeds the denominator: the data need a look.' }), // prettier-ignore
  column('target', 'number', { ru: 'Цель, %', en: 'Target, %' }, { ru: 'У опубликованной цифры – цель, с которой она опубликована, у текущей – какова она сейчас; у формы и категории её нет.', en: 'Of a published figure the target that it was published with, of a live one that of now; there is none for a form or category.' }), // prettier-ignore
  column('target_as_of', 'date', { ru: 'Цель на дату', en: 'Target as of' }, { ru: 'День, на который взята цель опубликованной цифры. У текущих цифр пусто.', en: 'Day that the target of a published figure is of; empty for live ones.' }), // prettier-ignore
  column('gap', 'integer', { ru: 'До цели', en: 'Gap' }, { ru: 'Сколько не хватает до цели; 0 – достигнута, если колледжей достаточно (enough_reported).', en: 'How many are missing to the target; 0 when it is reached, where enough colleges have told it (enough_reported).' }), // prettier-ignore
  column('reported', 'integer', { ru: 'Колледжей сообщило', en: 'Colleges reported' }, { ru: 'Колледжи, у которых есть обе части.', en: 'Colleges that have both parts.' }), // prettier-ignore
  column('expected', 'integer', { ru: 'Колледжей всего', en: 'Colleges expected' }, { ru: 'Колледжи, которых спрашивали.', en: 'Colleges that were asked.' }), // prettier-ignore
  column('formula_version', 'integer', { ru: 'Версия формулы', en: 'Formula version' }, { ru: 'Версия формулы, по которой сосчитано.', en: 'Version of the formula that it is computed by.' }), // prettier-ignore
  column('note', 'text', { ru: 'Пояснение', en: 'Note' }, { ru: 'Почему цифры нет.', en: 'Why there is no figure.' }), // prettier-ignore
  column('target_year', 'text', { ru: 'Год цели', en: 'Year of the target' }, { ru: 'Учебный год, на который цель поставлена; пусто без цели.', en: 'Academic year that the target was set for; empty without a target.' }), // prettier-ignore
  column('target_carried_forward', 'boolean', { ru: 'Цель перенесена', en: 'Target carried forward' }, { ru: 'Своей цели у года нет: взята последняя прежняя, и не больше того. Пусто без цели.', en: 'The year has no target of its own: it is the last one before it, and no more than that. Empty without a target.' }), // prettier-ignore
  column('target_verified', 'boolean', { ru: 'Цель подтверждена', en: 'Target confirmed' }, { ru: 'Названы документ региона с этой целью и его дата. Пусто без цели.', en: 'A document of the region that gives the target is named, with its date. Empty without a target.' }), // prettier-ignore
  column('target_source', 'text', { ru: 'Источник цели', en: 'Source of the target' }, { ru: 'Документ, а без него – откуда цель ещё, словами региона.', en: 'The document, else where the target comes from, in the words of the region.' }), // prettier-ignore
  column('target_document_date', 'date', { ru: 'Дата документа о цели', en: 'Date of the document' }, { ru: 'Дата документа, в котором цель названа.', en: 'Date of the document that gives the target.' }), // prettier-ignore
  column('target_url', 'text', { ru: 'Адрес документа о цели', en: 'Address of the document' }, { ru: 'Где этот документ опубликован.', en: 'Where that document is published.' }), // prettier-ignore
  column('enough_reported', 'boolean', { ru: 'Колледжей достаточно', en: 'Enough colleges' }, { ru: 'Сообщила половина колледжей или больше: раньше этого не говорят, достигнута ли цель.', en: 'Half of the colleges or more have told it: before that nobody says whether the target is reached.' }), // prettier-ignore
] as const satisfies readonly DescribedColumn[];

export type FigureColumn = (typeof FIGURE_COLUMNS)[number]['name'];

/** What each status says. */
export const STATUSES: readonly { readonly code: string; readonly means: Bilingual }[] = [
  { code: 'OK', means: { ru: 'Цифра есть.', en: 'The figure stands.' } },
  {
    code: 'SUPPRESSED',
    means: {
      ru: 'Не опубликовано: за цифрой слишком мало людей, или по ней нашлась бы другая такая. Это не ноль.',
      en: 'Not published: too few people stand behind it, or it would tell another such figure. It is not zero.',
    },
  },
  {
    code: 'MISSING',
    means: {
      ru: 'Не сообщено или ещё не опубликовано. Это не ноль.',
      en: 'Not reported, or not published yet. It is not zero.',
    },
  },
  {
    code: 'NOT_APPLICABLE',
    means: {
      ru: 'Так не считается: делить не на что, или показатель не ведётся по этой форме или категории.',
      en: 'Not counted so: there is nothing to divide by, or the indicator is not kept by this form or category.',
    },
  },
];
