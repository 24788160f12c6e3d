/** One figure as it is handed out: a value for each column, by its name. */
export interface FigureRow {
  readonly year: string;
  readonly period: string | null;
  readonly revision: number | null;
  readonly source: string;
  readonly as_of: string | null;
  readonly approval: string | null;
  readonly region: string;
  readonly college: string | null;
  readonly college_name: string | null;
  readonly municipality: string | null;
  readonly indicator: string;
  readonly indicator_title: string;
  readonly form: string | null;
  readonly category: string | null;
  readonly total: boolean;
  readonly status: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly above_hundred: boolean;
  readonly target: number | null;
  readonly target_as_of: string | null;
  readonly gap: number | null;
  readonly reported: number;
  readonly expected: number;
  readonly formula_version: number;
  readonly note: string | null;
  readonly target_year: string | null;
  readonly target_carried_forward: boolean | null;
  readonly target_verified: boolean | null;
  readonly target_source: string | null;
  readonly target_document_date: string | null;
  readonly target_url: string | null;
  readonly enough_reported: boolean;
}
