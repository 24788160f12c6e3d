import { fill, type Bilingual } from '#kernel/i18n/messages.js';
import { parsePeriod, type Moment } from '#kernel/time/period.js';
import type { Ledger } from '../ledger/ledger.js';

const MAX_YEARS = 10;
const MAX_PERIODS = 40;
const MAX_INDICATORS = 30;
const MAX_NARROWING = 20;
const MAX_COLLEGES = 1000;
const MAX_ROWS = 10_000;

type Group = 'COLLEGE' | 'MUNICIPALITY' | 'FORM' | 'CATEGORY' | 'YEAR' | 'PERIOD';
type List<T> = readonly T[] | null | undefined;

interface Request {
  readonly indicators?: List<string>;
  readonly groupBy?: List<Group>;
  readonly years?: List<number>;
  readonly periods?: List<string>;
  readonly revision?: number | null;
  readonly source?: 'LIVE' | 'PUBLISHED' | null;
  readonly colleges?: List<string>;
  readonly forms?: List<string>;
  readonly categories?: List<string>;
  readonly limit?: number | null;
  readonly offset?: number | null;
}

/** Why a table can't be asked for like this, or null when it can. */
export function requestRefusal(request: Request): Bilingual | null {
  return (
    timeRefusal(request) ??
    revisionRefusal(request) ??
    groupRefusal(request) ??
    listRefusal(request) ??
    pageRefusal(request)
  );
}

/** The moments that a table is asked of, each once and in the order of time. */
export function momentsOf({ years, periods, revision }: Pick<Request, 'years' | 'periods' | 'revision'>): Moment[] {
  if (years) return [...new Set(years)].sort((a, b) => a - b).map((year) => ({ year, kind: null, number: null }));
  const names = [...new Set(periods)].sort().flatMap((code) => parsePeriod(code) ?? []);
  return revision == null ? names : names.map((name) => ({ ...name, revision }));
}

function timeRefusal({ groupBy, years, periods, source }: Request): Bilingual | null {
  if (Boolean(years) === Boolean(periods)) {
    return {
      ru: 'Назовите years – учебные годы, или periods – отчётные периоды, что-то одно.',
      en: 'Name years, the academic years, or periods, those that are reported: one of the two.',
    };
  }
  if (periods && source === 'LIVE') {
    return {
      ru: 'periods называет опубликованное, текущих цифр у периода нет: уберите source: LIVE или назовите years.',
      en: 'periods name what is published, a period has no live figures: leave source: LIVE out, or name years.',
    };
  }
  const wrong = periods?.find((code) => !parsePeriod(code));
  if (wrong !== undefined) {
    return fill(
      {
        ru: 'periods: «{wrong}» – не период. Пишут 2024/2025, 2024/2025-Q1 (с сентября) или 2024-10.',
        en: 'periods: "{wrong}" is no period. Write 2024/2025, 2024/2025-Q1 (from September on) or 2024-10.',
      },
      { wrong: wrong.slice(0, 60) },
    );
  }
  const [asked, most] = years ? [new Set(years).size, MAX_YEARS] : [new Set(periods).size, MAX_PERIODS];
  if (asked === 0 || asked > most) {
    return years
      ? limit('years: от 1 до {most} учебных лет.', 'years takes 1 to {most} academic years.', most)
      : limit('periods: от 1 до {most} периодов.', 'periods takes 1 to {most} periods.', most);
  }
  if (asked > 1 && !groupBy?.some((group) => group === 'YEAR' || group === 'PERIOD')) {
    return {
      ru: 'Для нескольких лет добавьте YEAR в groupBy, для периодов – PERIOD: люди разных лет не складываются, один человек учёлся бы дважды.',
      en: 'For several years add YEAR to groupBy, for periods PERIOD: people of different years cannot be added, one would count twice.',
    };
  }
  return null;
}

function revisionRefusal({ periods, revision }: Request): Bilingual | null {
  if (revision == null || (revision >= 1 && new Set(periods).size === 1)) return null;
  return {
    ru: 'revision – номер публикации с 1: назовите с ним ровно один период в periods.',
    en: 'revision is the number of a publication, from 1: name exactly one period along with it, in periods.',
  };
}

/** Why a period is not told by the publication that was asked for: there is no such one. Null where there is. */
export function revisionMissing(
  { periods, revision }: Pick<Request, 'periods' | 'revision'>,
  ledger: Ledger | undefined,
): Bilingual | null {
  if (revision == null || ledger?.source !== 'PUBLISHED' || ledger.publication) return null;
  return fill(
    {
      ru: 'revision: у периода {period} нет публикации {revision}.',
      en: 'revision: the period {period} has no publication {revision}.',
    },
    { period: (periods ?? []).join(), revision },
  );
}

function groupRefusal({ groupBy, colleges, forms, categories }: Request): Bilingual | null {
  const has = (...groups: Group[]) => groups.every((group) => groupBy?.includes(group));
  if (has('COLLEGE', 'MUNICIPALITY')) {
    return {
      ru: 'groupBy: COLLEGE или MUNICIPALITY, что-то одно.',
      en: 'groupBy takes one of COLLEGE and MUNICIPALITY.',
    };
  }
  if (has('FORM', 'CATEGORY') || (has('FORM') && categories) || (has('CATEGORY') && forms)) {
    return {
      ru: 'groupBy: FORM или CATEGORY, что-то одно; другое не сужается.',
      en: 'groupBy takes one of FORM and CATEGORY, and nothing is narrowed by the other then.',
    };
  }
  if (colleges && !has('COLLEGE')) {
    return {
      ru: 'colleges выбирает строки колледжей: добавьте COLLEGE в groupBy.',
      en: 'colleges chooses rows of colleges: add COLLEGE to groupBy.',
    };
  }
  return null;
}

function listRefusal({ indicators, colleges, forms, categories }: Request): Bilingual | null {
  if (indicators && (indicators.length === 0 || indicators.length > MAX_INDICATORS)) {
    const en = 'indicators takes 1 to {most} codes; leave it out for all.';
    return limit('indicators: от 1 до {most} кодов; без аргумента — все.', en, MAX_INDICATORS);
  }
  if (colleges && (colleges.length === 0 || colleges.length > MAX_COLLEGES)) {
    const en = 'colleges takes 1 to {most} codes; leave it out for all.';
    return limit('colleges: от 1 до {most} кодов; без аргумента — все.', en, MAX_COLLEGES);
  }
  for (const list of [forms, categories]) {
    if (list && (list.length === 0 || list.length > MAX_NARROWING)) {
      const ru = 'forms и categories: от 1 до {most} кодов; без аргумента показатель не сужается.';
      return limit(ru, 'forms and categories take 1 to {most} codes; left out, nothing is narrowed.', MAX_NARROWING);
    }
  }
  return null;
}

function pageRefusal({ limit: rows, offset }: Request): Bilingual | null {
  if (rows != null && (rows < 1 || rows > MAX_ROWS)) {
    return limit('limit — от 1 до {most} строк.', 'limit takes 1 to {most} rows.', MAX_ROWS);
  }
  if (offset == null || offset >= 0) return null;
  return { ru: 'offset — от 0.', en: 'offset is 0 at least.' };
}

/** Why a table of so many rows isn't made, or null. */
export function sizeRefusal(rows: number): Bilingual | null {
  if (rows <= MAX_ROWS) return null;
  return limit(
    'В таблице было бы больше {most} строк: возьмите меньше лет, показателей, колледжей, форм или категорий.',
    'The table would have more than {most} rows: ask for fewer years, indicators, colleges, forms or categories.',
    MAX_ROWS,
  );
}

function limit(ru: string, en: string, most: number): Bilingual {
  return fill({ ru, en }, { most });
}
