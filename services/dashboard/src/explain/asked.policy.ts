/** Which figure is to be explained; of the region where no college is named, and of the page's own time where no other is. */
export interface Asked {
  readonly indicator: string;
  readonly college?: string | undefined;
  /** An academic year, or a period as it is written; after an @ the number of the publication, in place of the latest. */
  readonly time?: string | undefined;
  /** What the numerator is narrowed to. */
  readonly form?: string | undefined;
  readonly category?: string | undefined;
  /** In place of a college; empty is that of the colleges that name none. */
  readonly municipality?: string | undefined;
}

/**
 * As an address has it: learners_as_mentees:26-01:2024/2025-Q1, with nothing for what is left out. A municipality stands
 * last, whatever its name.
 */
export function askedText({
  indicator,
  college = '',
  time = '',
  form = '',
  category = '',
  municipality,
}: Asked): string {
  const text = [indicator, college, time, form, category].join(':');
  return municipality === undefined ? text.replace(/:+$/, '') : `${text}:${municipality}`;
}

/** What an address asks for; null where it asks for no figure. */
export function askedOf(text: string | null): Asked | null {
  const [indicator, college, time, form, category, ...municipality] = (text ?? '').split(':');
  if (!indicator) return null;
  return {
    indicator,
    college: college || undefined,
    time: time || undefined,
    form: form || undefined,
    category: category || undefined,
    municipality: municipality.length > 0 ? municipality.join(':') : undefined,
  };
}

/** The time in the words of the graph: live figures are of a year, published ones of a period, which a year is too. */
export function timeOf(asked: Asked, page: { readonly year: string; readonly period: string | null }) {
  const [time = '', revision] = (asked.time ?? page.period ?? page.year).split('@');
  // What no number can be read from is refused by the hub.
  if (revision !== undefined) return { period: time, revision: Number.parseInt(revision, 10) || 0 };
  return /^\d{4}\/\d{4}$/.test(time) ? { year: time } : { period: time };
}
