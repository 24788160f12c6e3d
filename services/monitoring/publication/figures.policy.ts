import { isWhole, WHOLE, type Cut } from '../ledger/cut.policy.js';
import type { Counts } from '../ledger/counts.policy.js';
import {
  collegesWithBoth,
  joinDistinct,
  partsOf,
  sumColleges,
  type CollegeParts,
  type Coverage,
  type Parts,
} from '../ledger/parts.policy.js';
import type { Formula } from '../indicator/formula.policy.js';
import type { FormOfMentoring } from '../indicator/kept.policy.js';
import type { LedgerCollege, Subject } from '../ledger/subject.policy.js';
import { collegesOf } from '../ledger/subject.policy.js';
import { municipalitiesOf, narrowed } from '../kpi/kpi.policy.js';
import type { IndicatorFormula } from '../scorecard/answer.policy.js';

/** What colleges have told of a period, and what is published of it. */
export interface ToldPeriod {
  readonly regionId: string;
  /** All colleges of the region. */
  readonly colleges: readonly LedgerCollege[];
  /** What each college was accepted with; nothing where it has not told the period. */
  readonly countsOf: (collegeId: string) => Counts | null;
  /** Things of a college that others may share, by measure. */
  readonly thingsOf: (collegeId: string, measure: string) => ReadonlySet<string>;
  readonly automatic: ReadonlySet<string>;
  readonly formulas: readonly IndicatorFormula[];
  readonly forms: readonly FormOfMentoring[];
  readonly categories: readonly string[];
}

/** A figure before it is decided whether it can be told. */
export interface FigureToPublish {
  readonly subject: Subject;
  /** The indicator, and its formula as it is narrowed. */
  readonly formula: IndicatorFormula;
  readonly narrowed: Formula;
  readonly cut: Cut;
  readonly parts: Parts;
  readonly coverage: Coverage;
  /** Colleges that it is made of: those that have both parts. */
  readonly members: readonly string[];
  readonly automatic: boolean;
}

/**
 * All figures of a period: of each college, each municipality and the region, whole, by form and by category. Figures
 * that are not counted so have none, nor has a college's that is not told, save that the whole one says that it is missing.
 */
export function figuresOf(told: ToldPeriod): FigureToPublish[] {
  const { regionId, colleges, formulas } = told;
  const subjects: Subject[] = [
    ...colleges.map((college): Subject => ({ kind: 'COLLEGE', college })),
    ...municipalitiesOf(regionId, colleges),
    { kind: 'REGION', regionId, colleges },
  ];
  const cuts = [
    WHOLE,
    ...told.forms.map(({ code }) => ({ form: code, category: null })),
    ...told.categories.map((category) => ({ form: null, category })),
  ];
  return formulas.flatMap((formula) =>
    cuts.flatMap((cut) => {
      const counted = isWhole(cut) ? formula : narrowed(formula, cut);
      if (!counted) return [];
      const parts = new Map(colleges.map(({ id }) => [id, partsIn(told, counted, id)]));
      return subjects
        .map((subject) => figureOf(told, { subject, formula, narrowed: counted, cut }, parts))
        .filter(({ members }) => members.length > 0 || isWhole(cut));
    }),
  );
}

function partsIn({ countsOf }: ToldPeriod, formula: Formula, collegeId: string): CollegeParts {
  const counts = countsOf(collegeId);
  return partsOf(formula, collegeId, counts ? [counts] : []);
}

function figureOf(
  told: ToldPeriod,
  asked: Pick<FigureToPublish, 'subject' | 'formula' | 'narrowed' | 'cut'>,
  partsOfCollege: ReadonlyMap<string, CollegeParts>,
): FigureToPublish {
  const parts = collegesOf(asked.subject).map(({ id }) => partsOfCollege.get(id)!);
  const members = collegesWithBoth(parts).map(({ collegeId }) => collegeId);
  const { coverage, ...joint } =
    asked.formula.unit === 'ORGANISATIONS'
      ? joinDistinct(parts, distinctParts(told, asked.narrowed, members))
      : sumColleges(parts);
  return { ...asked, parts: joint, coverage, members, automatic: members.some((id) => told.automatic.has(id)) };
}

/** An enterprise that works with three colleges of the members counts once. */
function distinctParts(
  { thingsOf }: ToldPeriod,
  { numerator, denominator }: Formula,
  members: readonly string[],
): Parts {
  const count = (measure: string | undefined) =>
    measure === undefined ? 0 : new Set(members.flatMap((id) => [...thingsOf(id, measure)])).size;
  return { numerator: count(numerator[0]?.measure), denominator: count(denominator[0]?.measure) };
}
