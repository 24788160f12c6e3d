import type { HubError } from '#kernel/errors/hub-error.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { Language } from '#kernel/i18n/messages.js';
import { leftOut } from '../ledger/counts.policy.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { WHOLE } from '../ledger/cut.policy.js';
import { openLedgers, type Ledgers, type Place } from '../ledger/ledger.loader.js';
import type { Ledger, Source } from '../ledger/ledger.js';
import { regionOf, type Subject } from '../ledger/subject.policy.js';
import { answer } from './answer.loader.js';
import { countedIn, type Answer, type Question } from './answer.policy.js';
import { AnsweredFigure } from './figure.shape.js';
import { openFormulas, type FormulasOf } from './formula.loader.js';
import { mediansOf } from './median.shape.js';
import type { IndicatorMedian } from './median.type.js';
import type { Scorecard } from './scorecard.type.js';

type Kind = 'COLLEGE' | 'REGION' | 'MEDIANS';

interface Asked {
  readonly kind: Kind;
  /** Of a college, or of a region and its medians. */
  readonly id: string;
  readonly year: number;
  /** Null: live figures to those who see them, published ones to others. */
  readonly source: Source | null;
}

/** What was asked for: a scorecard, or medians. */
interface Found {
  readonly scorecard: Scorecard | null;
  readonly medians: IndicatorMedian[];
}

/** The scorecard of a college or a region; null for a college that there is not. */
export async function loadScorecard(
  context: HubContext,
  kind: 'COLLEGE' | 'REGION',
  asked: Omit<Asked, 'kind'>,
): Promise<Scorecard | null> {
  return (await load(context, { kind, ...asked })).scorecard;
}

/** The medians over the colleges of a region, by its indicators. */
export async function loadMedians(context: HubContext, asked: Omit<Asked, 'kind'>): Promise<IndicatorMedian[]> {
  return (await load(context, { kind: 'MEDIANS', ...asked })).medians;
}

/**
 * One loader for all kinds and years, so that a region, its medians and its colleges in one request share their
 * statements: three at most, and one more for what is published.
 */
function load(context: HubContext, { kind, id, year, source }: Asked): Promise<Found> {
  return context.loaders
    .get<string, Found>('Scorecard', (keys) => find(context, keys.map(fromKey)))
    .load(`${kind} ${id} ${year} ${source ?? ''}`);
}

function fromKey(key: string): Asked {
  const [kind, id, year, source] = key.split(' ') as [Kind, string, string, Source | ''];
  return { kind, id, year: Number(year), source: source || null };
}

/** What is refused of one is refused of that one alone: others of the request may be asked for otherwise. */
async function find(context: HubContext, asked: readonly Asked[]): Promise<(Found | HubError)[]> {
  const ids = (...kinds: Kind[]) => [...new Set(asked.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id))];
  const years = [...new Set(asked.map((one) => one.year))];
  const scope = { regionIds: ids('REGION', 'MEDIANS'), collegeIds: ids('COLLEGE'), years };
  const ledgers = await openLedgers(context, scope);
  const formulasOf = await openFormulas(context, scope, { ledgers });

  const places = asked.map((one) => placeOf(one, ledgers));
  const refusals = places.map((place) => place && ledgers.refusalOf(place));
  const answered = places.map((place, n) => (refusals[n] ? null : place));
  const given = (await ledgers.ledgersFor(answered.filter((place) => place !== null))).values();
  const pages = asked.map((one, n) => {
    const place = answered[n];
    return place ? pageOf(one, place, given.next().value!, formulasOf) : null;
  });
  const scored = pages.flatMap((page) => (page && page.kind !== 'MEDIANS' ? page.questions : []));
  const answers = (await answer(scored)).values();
  return pages.map((page, n) => {
    if (!page) return refusals[n] ?? { scorecard: null, medians: [] };
    if (page.kind === 'MEDIANS') return { scorecard: null, medians: mediansOf(page.questions, context.language) };
    const told = page.questions.map(() => answers.next().value!);
    return { scorecard: scorecardOf(page, told, context.language), medians: [] };
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
function placeOf({ kind, id, year, source }: Asked, ledgers: Ledgers): Place | null {
  const college = kind === 'COLLEGE' ? ledgers.college(id) : null;
  if (kind === 'COLLEGE' && !college) return null;
  const subject: Subject = college
    ? { kind: 'COLLEGE', college }
    : { kind: 'REGION', regionId: id, colleges: ledgers.collegesOf(id) };
  return { subject, moment: { year, kind: null, number: null }, source, andColleges: kind === 'MEDIANS' };
}

function pageOf({ kind, year }: Asked, { subject }: Place, ledger: Ledger, formulasOf: FormulasOf): Page {
  const formulas = formulasOf(regionOf(subject));
  const questions = formulas.map((formula) => ({ subject, formula, cut: WHOLE, year, ledger }));
  return { kind, subject, year, ledger, questions };
}

function scorecardOf({ subject, year, ledger }: Page, answers: readonly Answer[], language: Language): Scorecard {
  const publication = ledger.source === 'PUBLISHED' ? ledger.publication : null;
  return {
    year,
    source: FigureSource[ledger.source],
    asOf: answers[0]?.asOf ?? null,
    approved: publication !== null,
    period: publication?.code ?? null,
    revision: publication?.revision ?? null,
    leftOutWithoutConsent: ledger.source === 'LIVE' ? leftOut(countedIn(ledger, subject, year).counts) : null,
    indicators: answers.map((given) => new AnsweredFigure(given, language)),
  };
}
