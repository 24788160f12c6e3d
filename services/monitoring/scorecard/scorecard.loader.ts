import type { HubContext } from '#kernel/graph/context.js';
import { openLedger, type Ledger } from '../ledger/ledger.js';
import type { IndicatorMedian } from './median.type.js';
import { mediansOf } from './median.shape.js';
import { AnsweredFigure } from './figure.shape.js';
import { leftOut } from '../ledger/ledger.policy.js';
import { answer, collegesOf, isLive, type Question, type Subject } from './answer.loader.js';
import type { Scorecard } from './scorecard.type.js';

type Kind = Subject['kind'] | 'MEDIANS';

interface Asked {
  readonly kind: Kind;
  /** Of a college, or of a region and its medians. */
  readonly id: string;
  readonly year: number;
}

/** What was asked for: a scorecard, or medians. */
interface Found {
  readonly scorecard: Scorecard | null;
  readonly medians: IndicatorMedian[];
}

/** The scorecard of a college or a region; null for a college that there is not. */
export async function loadScorecard(
  context: HubContext,
  kind: Subject['kind'],
  id: string,
  year: number,
): Promise<Scorecard | null> {
  return (await load(context, kind, id, year)).scorecard;
}

/** The medians over the colleges of a region, by its indicators. */
export async function loadMedians(context: HubContext, regionId: string, year: number): Promise<IndicatorMedian[]> {
  return (await load(context, 'MEDIANS', regionId, year)).medians;
}

/**
 * One loader for all kinds and years, so that a region, its medians and its colleges in one request share their
 * statements: three at most.
 */
function load(context: HubContext, kind: Kind, id: string, year: number): Promise<Found> {
  return context.loaders
    .get<string, Found>('Scorecard', (keys) => find(context, keys.map(fromKey)))
    .load(`${kind} ${id} ${year}`);
}

function fromKey(key: string): Asked {
  const [kind, id, year] = key.split(' ') as [Kind, string, string];
  return { kind, id, year: Number(year) };
}

async function find(context: HubContext, asked: readonly Asked[]): Promise<Found[]> {
  const ids = (...kinds: Kind[]) => [...new Set(asked.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))];
  const years = [...new Set(asked.map((one) => one.year))];
  const scope = { regionIds: ids('REGION', 'MEDIANS'), collegeIds: ids('COLLEGE'), years };
  const ledger = await openLedger(context, scope);

  const questions = asked.map((one) => questionsFor(one, ledger));
  const answers = (await answer(context, questions.flat())).values();
  return questions.map((ofOne, n) => {
    const { kind, id, year } = asked[n]!;
    if (kind === 'MEDIANS') return { scorecard: null, medians: mediansOf(context, ledger, id, year) };
    const subject = subjectOf(asked[n]!, ledger);
    if (!subject) return { scorecard: null, medians: [] };
    const figures = ofOne.map(({ formula }) => ({ formula, given: answers.next().value! }));
    const scorecard = {
      year,
      asOf: figures[0]?.given.asOf ?? null,
      approved: false,
      leftOutWithoutConsent: isLive(context, subject) ? leftOut(collegesOf(subject), year) : null,
      indicators: figures.map(({ formula, given }) => new AnsweredFigure(formula, given, context.language)),
    };
    return { scorecard, medians: [] };
  });
}

function questionsFor(one: Asked, ledger: Ledger): Question[] {
  const subject = subjectOf(one, ledger);
  if (!subject) return [];
  const regionId = subject.kind === 'COLLEGE' ? subject.college.regionId : subject.regionId;
  return ledger.formulasOf(regionId).map((formula) => ({ subject, formula, year: one.year }));
}

/** Whom a scorecard is about; medians are about nobody in particular. */
function subjectOf({ kind, id }: Asked, ledger: Ledger): Subject | null {
  if (kind === 'REGION') return { kind, regionId: id, colleges: ledger.collegesOf(id) };
  const college = kind === 'COLLEGE' ? ledger.college(id) : null;
  return college && { kind: 'COLLEGE', college };
}
