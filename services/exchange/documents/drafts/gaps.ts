/** A line to fill in by hand. */
export const BLANK = '____________________';

/** Collects what the hub does not know, each once, in the order in which the paper asks for it. */
export class Gaps {
  readonly #missing = new Set<string>();

  /** The value, or a line to fill in, which is then told of. */
  value(known: string | null | undefined, what: string): string {
    const text = known?.trim();
    if (text) return text;
    this.#missing.add(what);
    return BLANK;
  }

  tell(what: string): void {
    this.#missing.add(what);
  }

  get missing(): string[] {
    return [...this.#missing];
  }
}

const MONTHS = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря']; // prettier-ignore

/** «1 октября 2026 г.» */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${MONTHS[month - 1]} ${year} г.`;
}

/** «01.10.2026», for tables. */
export const dayInDigits = (day: string): string => day.split('-').reverse().join('.');
