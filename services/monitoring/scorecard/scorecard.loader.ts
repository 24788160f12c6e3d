import type { HubContext } from '#kernel/graph/context.js';
import type { Language } from '#kernel/i18n/messages.js';
import { leftOut } from '../ledger/counts.policy.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import type { Ledger } from '../ledger/ledger.js';
import { openLedgers, type Ledgers } from '../ledger/ledger.loader.js';
import { collegesOf, type Subject } from '../ledger/subject.policy.js';
import { answer } from './answer.loader.js';
import type { Answer, Question } from './answer.policy.js';
import { AnsweredFigure } from './figure.shape.js';
import { openFormulas, type FormulasOf } from './formula.loader.js';
import { mediansOf } from './median.shape.js';
import type { IndicatorMedian } from './median.type.js';
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
  const [ledgers, formulasOf] = await Promise.all([openLedgers(context, scope), openFormulas(context, scope)]);

  const pages = asked.map((one) => pageOf(one, ledgers, formulasOf));
  const scored = pages.flatMap((page) => (page && page.kind !== 'MEDIANS' ? page.questions : []));
  const answers = (await answer(scored)).values();
  return pages.map((page) => {
    if (!page) return { scorecard: null, medians: [] };
    if (page.kind === 'MEDIANS') return { scorecard: null, medians: mediansOf(page.questions, context.language) };
    const given = page.questions.map(() => answers.next().value!);
    return { scorecard: scorecardOf(page, given, context.language), medians: [] };
  });
}

/** What is asked about somebody, an indicator at a time, and the ledger that answers it. */
interface Page {
  readonly kind: Kind;
  readonly subject: Subject;
  readonly year: number;
  readonly ledger: Ledger;
  readonly questions: readonly Question[];
}

/** Null for a college that there is not. */
function pageOf({ kind, id, year }: Asked, ledgers: Ledgers, formulasOf: FormulasOf): Page | null {
  const subject = kind === 'COLLEGE' ? collegeOf(id, ledgers) : regionOf(id, ledgers);
  if (!subject) return null;
  const ledger = ledgers.ledgerFor(subject);
  const formulas = formulasOf(subject.kind === 'COLLEGE' ? subject.college.regionId : subject.regionId);
  return { kind, subject, year, ledger, questions: formulas.map((formula) => ({ subject, formula, year, ledger })) };
}

function collegeOf(id: string, ledgers: Ledgers): Subject | null {
  const college = ledgers.college(id);
  return college && { kind: 'COLLEGE', college };
}

function regionOf(regionId: string, ledgers: Ledgers): Subject {
  return { kind: 'REGION', regionId, colleges: ledgers.collegesOf(regionId) };
}

function scorecardOf({ subject, year, ledger }: Page, answers: readonly Answer[], language: Language): Scorecard {
  return {
    year,
    source: FigureSource[ledger.source],
    asOf: answers[0]?.asOf ?? null,
    approved: false,
    leftOutWithoutConsent: leftOut(collegesOf(subject).map(({ id }) => ledger.countsOf(id, year))),
    indicators: answers.map((given) => new AnsweredFigure(given, language)),
  };
}
