import type { Cut } from './cut.policy.js';
import type { PublishedLedger, PublishedPeriod, PublishedTarget } from './ledger.js';
import type { PublishedRow } from './published.repository.js';
import type { Subject } from './subject.policy.js';
import { unpublishedNote } from './unpublished.policy.js';

/** What a region has published of one period, with the figures that were read of it. */
export function publishedLedger(
  publication: PublishedPeriod | null,
  rows: readonly PublishedRow[],
  targets: readonly PublishedTarget[] = [],
): PublishedLedger {
  const targetsOf = Map.groupBy(targets, ({ indicator }) => indicator);
  const figures = new Map(rows.map((row) => [`${placeOf(row)} ${row.indicator} ${row.form} ${row.category}`, row]));
  return {
    source: 'PUBLISHED',
    publication,
    figureOf: (subject, indicator, cut) => figures.get(`${keyOf(subject)} ${indicator} ${cutKey(cut)}`) ?? null,
    targetsOf: (indicator) => targetsOf.get(indicator) ?? [],
    whyNothing: (year) => (publication ? null : unpublishedNote(year)),
  };
}

const cutKey = ({ form, category }: Cut): string => `${form ?? ''} ${category ?? ''}`;

const placeOf = ({ subject, collegeId, municipality }: PublishedRow): string =>
  `${subject} ${collegeId ?? municipality}`;

function keyOf(subject: Subject): string {
  switch (subject.kind) {
    case 'COLLEGE':
      return `COLLEGE ${subject.college.id}`;
    case 'MUNICIPALITY':
      return `MUNICIPALITY ${subject.municipality}`;
    case 'REGION':
      return 'REGION ';
  }
}
