import type { Json } from './work.type.js';

/** Without the words that say why a figure is missing: they are the hub's own and stand in no table. */
export function withoutNotes(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value as Record<string, Json>).filter(([field]) => field !== 'note');
  return Object.fromEntries(kept.map(([field, inner]) => [field, withoutNotes(inner)]));
}

export function figureOf({ code, status, value, numerator, denominator }: Json): Json {
  return { indicator: { code }, status, value, numerator, denominator };
}

/** The day of a scorecard, which PostGraphile tells beside each figure. */
export const asOfOf = (figures: readonly Json[]): Json => figures[0]?.asOf ?? null;

/** The title of a stage, which PostGraphile lists once. */
export function stageOf(number: number | null, stages: readonly Json[]): Json {
  return number === null ? null : { number, title: stages.find((stage) => stage.number === number)?.title };
}
