import type { Category } from '#kernel/graph/person-category.data.js';
import { buildTogether, type FigurePlace } from '../disclosure/build-table.js';
import type { Column, Publishing } from '../disclosure/publishing.type.js';
import type { TwoParts } from '../disclosure/republish.policy.js';
import type { DisclosureTable, FigureFacts } from '../disclosure/table.type.js';
import type { RegionRules } from '../rules/rules.policy.js';
import type { FigureToPublish, ToldPeriod } from './figures.policy.js';
import type { FormerFigure } from './publication.repository.js';
import { thresholdOf } from './threshold.policy.js';

/** What a publication is made of. */
export interface ToPublish {
  readonly told: ToldPeriod;
  readonly figures: readonly FigureToPublish[];
  readonly rules: RegionRules;
}

/** A figure about people with its sums in the table. */
export interface PlacedFigure {
  readonly figure: FigureToPublish;
  readonly facts: FigureFacts;
  readonly parts: TwoParts;
  /** Equal of the same figure in any publication. */
  readonly key: string;
}

/** The figures about people of several publications of a region, and the table of the counts that they are made of. */
export function placeTogether(publications: readonly ToPublish[]): {
  readonly table: DisclosureTable;
  readonly each: readonly (readonly PlacedFigure[])[];
} {
  const asked = publications.map(askedOf);
  const { table, each } = buildTogether(asked.map(({ publishing }) => publishing));
  const placed = each.map(({ figures, places }, at) =>
    places.map((place, n): PlacedFigure => {
      const key = asked[at]!.keyOf(place);
      const figure = asked[at]!.figures.get(key)!;
      const { numerator, denominator } = figure.parts;
      return { figure, facts: figures[n]!, parts: { numerator: numerator!, denominator: denominator! }, key };
    }),
  );
  return { table, each: placed };
}

/** The key of a figure that was published. */
export const keyOfPublished = ({
  subject,
  collegeId,
  municipality,
  indicatorId,
  form,
  category,
}: FormerFigure): string =>
  `${subject} ${collegeId ?? municipality} ${indicatorId} ${form || null} ${category || null}`;

/** Figures that count people, by their keys, and what the table asks to know of them. */
function askedOf({ told, figures, rules }: ToPublish) {
  const byKey = new Map<string, FigureToPublish>();
  const columns = new Map<string, Column>();
  for (const figure of figures) {
    const threshold = thresholdOf(figure.formula, rules);
    if (threshold === null || figure.members.length === 0) continue;
    const column = columnOf(figure);
    columns.set(column, { formula: figure.narrowed, threshold });
    byKey.set(`${subjectOf(figure)} ${column}`, figure);
  }
  const names = [...columns.keys()];
  const keyOf = ({ kind, id, column }: FigurePlace) => `${kind} ${id} ${names[column]!}`;
  return { publishing: publishingOf(told, [...columns.values()]), figures: byKey, keyOf };
}

function publishingOf(told: ToldPeriod, columns: readonly Column[]): Publishing {
  return {
    colleges: told.colleges.map(({ id, municipality }) => ({
      id,
      municipality,
      values: told.countsOf(id)?.values ?? {},
    })),
    columns,
    forms: told.forms.map(({ code, mentorCategory, menteeCategory }) => ({
      code,
      mentorCategory: mentorCategory as Category,
      menteeCategory: menteeCategory as Category,
    })),
  };
}

const columnOf = ({ formula, cut }: FigureToPublish) => `${formula.indicator.id} ${cut.form} ${cut.category}`;

function subjectOf({ subject }: FigureToPublish): string {
  if (subject.kind === 'COLLEGE') return `COLLEGE ${subject.college.id}`;
  return subject.kind === 'MUNICIPALITY' ? `MUNICIPALITY ${subject.municipality}` : 'REGION ';
}
