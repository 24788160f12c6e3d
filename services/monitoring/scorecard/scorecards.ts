import type { HubContext } from '#kernel/graph/context.js';
import { openLedger, type Ledger } from './ledger.js';
import { answer, toFigure, type Question, type Subject } from './scoring.js';
import type { Scorecard } from './scorecard.type.js';

type Kind = Subject['kind'];

interface Asked {
  readonly kind: Kind;
  readonly id: string;
  readonly year: number;
}

/**
 * The scorecard of a college or a region; null for a college that there is not. One loader for both kinds and all
 * years, so that a region and its colleges in one request share their statements: three at most.
 */
export function loadScorecard(context: HubContext, kind: Kind, id: string, year: number): Promise<Scorecard | null> {
  return context.loaders
    .get<string, Scorecard | null>('Scorecard', (keys) => scorecards(context, keys.map(fromKey)))
    .load(`${kind} ${id} ${year}`);
}

function fromKey(key: string): Asked {
  const [kind, id, year] = key.split(' ') as [Kind, string, string];
  return { kind, id, year: Number(year) };
}

async function scorecards(context: HubContext, asked: readonly Asked[]): Promise<(Scorecard | null)[]> {
  const ids = (kind: Kind) => [...new Set(asked.filter((one) => one.kind === kind).map((one) => one.id))];
  const years = [...new Set(asked.map((one) => one.year))];
  const ledger = await openLedger(context, { regionIds: ids('REGION'), collegeIds: ids('COLLEGE'), years });

  const questions = asked.map((one) => questionsFor(one, ledger));
  const answers = (await answer(context, questions.flat())).values();
  return questions.map((ofOne, n) => {
    const { year } = asked[n]!;
    if (!subjectOf(asked[n]!, ledger)) return null;
    const figures = ofOne.map(({ formula }) => ({ formula, given: answers.next().value! }));
    return {
      year,
      asOf: figures[0]?.given.asOf ?? null,
      approved: false,
      indicators: figures.map(({ formula, given }) => toFigure(context, formula, given)),
    };
  });
}

function questionsFor(one: Asked, ledger: Ledger): Question[] {
  const subject = subjectOf(one, ledger);
  if (!subject) return [];
  const regionId = subject.kind === 'COLLEGE' ? subject.college.regionId : subject.regionId;
  return ledger.formulasOf(regionId).map((formula) => ({ subject, formula, year: one.year }));
}

function subjectOf({ kind, id }: Asked, ledger: Ledger): Subject | null {
  if (kind === 'REGION') return { kind, regionId: id, colleges: ledger.collegesOf(id) };
  const college = ledger.college(id);
  return college && { kind, college };
}
