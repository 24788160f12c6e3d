import type { FigureToPublish } from './figures.policy.js';
import type { FormerFigure } from './publication.repository.js';
import type { FigureColumns } from './publication-write.repository.js';

/** A figure with what is told of it: its own parts, or those of an earlier revision that it keeps. */
export interface DecidedFigure {
  readonly figure: FigureToPublish;
  readonly status: FigureColumns['status'];
  readonly kept: FormerFigure | null;
}

/** A figure as it is written: of what is hidden nothing but that it is, and of what is missing not the part that is there. */
export function asColumns({ figure, status, kept }: DecidedFigure): FigureColumns {
  const { subject, formula, cut, parts, coverage, automatic } = figure;
  const told = status === 'SUPPRESSED' || status === 'MISSING' ? null : (kept ?? parts);
  return {
    subject: subject.kind,
    college_id: subject.kind === 'COLLEGE' ? subject.college.id : null,
    municipality: subject.kind === 'MUNICIPALITY' ? subject.municipality : '',
    indicator_id: formula.indicator.id,
    form: cut.form ?? '',
    category: cut.category ?? '',
    status,
    numerator: told?.numerator ?? null,
    denominator: told?.denominator ?? null,
    ...coverage,
    automatic,
    kept: kept !== null,
  };
}
