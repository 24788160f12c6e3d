import { forbidden } from '#kernel/graph/errors.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { Moment } from '#kernel/time/period.js';
import { FigureSource } from '../ledger/figure-source.type.js';
import { WHOLE } from '../ledger/cut.policy.js';
import { openLedgers, type Ledgers } from '../ledger/ledger.loader.js';
import type { Ledger } from '../ledger/ledger.js';
import { collegesOf, regionOf, seesLive, type Subject } from '../ledger/subject.policy.js';
import { answer } from '../scorecard/answer.loader.js';
import type { Answer } from '../scorecard/answer.policy.js';
import { FigureStatus } from '../scorecard/figure.type.js';
import { openFormulas } from '../scorecard/formula.loader.js';
import { weeksOf } from './days.policy.js';
import { historyOfColleges } from './history.repository.js';
import { daysOfRegions, publishedMoments } from './moment.repository.js';
import { openPastLedgers } from './past-ledgers.js';
import { TrendStep, type Trend, type TrendPoint } from './trend.type.js';

interface Asked {
  readonly kind: 'COLLEGE' | 'REGION';
  readonly id: string;
  readonly year: number;
  readonly step: TrendStep;
}

/** A day of a trend, and what tells the figures of it. */
interface TrendDay {
  readonly day: IsoDate;
  readonly period: string | null;
  readonly ledger: Ledger;
  readonly recounted: boolean;
}

/** How the figures of a college or a region came to be what they are; null for a college that there is not. */
export function loadTrends(context: HubContext, { kind, id, year, step }: Asked): Promise<Trend[] | null> {
  return context.loaders
    .get<string, Trend[] | null>(`Trend ${year} ${step}`, (keys) => {
      const asked = keys.map((key) => key.split(' ') as [Asked['kind'], string]);
      return find(context, asked, year, step);
    })
    .load(`${kind} ${id}`);
}

/** Six statements at most, for any number of colleges and regions. */
async function find(
  context: HubContext,
  asked: readonly (readonly [kind: Asked['kind'], id: string])[],
  year: number,
  step: TrendStep,
): Promise<(Trend[] | null | Error)[]> {
  const ids = (wanted: Asked['kind']) => asked.flatMap(([kind, id]) => (kind === wanted ? [id] : []));
  const scope = { regionIds: ids('REGION'), collegeIds: ids('COLLEGE'), years: [year] };
  const ledgers = await openLedgers(context, scope);
  const formulasOf = await openFormulas(context, scope, { ledgers });
  const subjects = asked.map(([kind, id]) => subjectOf(kind, id, ledgers));
  const found = subjects.filter((subject) => subject !== null);
  const daysFor =
    step === TrendStep.WEEK
      ? await weekDays(
          context,
          found.filter((subject) => seesLive(context.session, subject)),
          year,
        )
      : await periodDays(context, ledgers, found, year);

  const places = found.flatMap((subject) => {
    const formulas = formulasOf(regionOf(subject));
    return (daysFor.get(subject) ?? []).flatMap((day) => formulas.map((formula) => ({ subject, day, formula })));
  });
  const answers = await answer(
    places.map(({ subject, day: { ledger }, formula }) => ({ subject, formula, cut: WHOLE, year, ledger })),
  );
  return subjects.map((subject) => {
    if (!subject) return null;
    const days = daysFor.get(subject);
    if (!days) return forbidden(LIVE_REFUSED);
    const told = places.flatMap((place, n) => (place.subject === subject ? [{ ...place, answer: answers[n]! }] : []));
    return formulasOf(regionOf(subject)).map((formula) => ({
      indicator: formula.indicator,
      source: step === TrendStep.WEEK ? FigureSource.LIVE : FigureSource.PUBLISHED,
      points: told
        .filter((one) => one.formula.indicator.id === formula.indicator.id)
        .map(({ day, answer: given }) => pointOf(day, given)),
    }));
  });
}

const LIVE_REFUSED = {
  ru: 'Ход по неделям видят сам колледж и координаторы его региона. Остальным – по опубликованным периодам.',
  en: 'The course by weeks is for the college itself and the coordinators of its region. Others read that by published periods.',
};

function subjectOf(kind: Asked['kind'], id: string, ledgers: Ledgers): Subject | null {
  if (kind === 'REGION') return { kind, regionId: id, colleges: ledgers.collegesOf(id) };
  const college = ledgers.college(id);
  return college && { kind, college };
}

/** What had been counted by the end of each week, by a ledger of its own. */
async function weekDays(
  context: HubContext,
  subjects: readonly Subject[],
  year: number,
): Promise<Map<Subject, readonly TrendDay[]>> {
  const collegeIds = [...new Set(subjects.flatMap((subject) => collegesOf(subject).map(({ id }) => id)))];
  const [history, today] = await Promise.all([
    historyOfColleges(context, collegeIds, year),
    daysOfRegions(context, [...new Set(subjects.map(regionOf))]),
  ]);
  const keptFrom = new Map(history.map((row) => [row.collegeId, row.keptFrom]));
  const past = openPastLedgers(context);
  return new Map(
    subjects.map((subject) => {
      const own = new Set(collegesOf(subject).map(({ id }) => id));
      const days = weeksOf(year, today.get(regionOf(subject))!);
      const ofSubject = history.filter(({ collegeId }) => own.has(collegeId));
      const ledgers = past.ledgersOn(ofSubject, year, days);
      return [
        subject,
        days.map((day, n): TrendDay => {
          const recounted = [...own].some((id) => keptFrom.has(id) && (keptFrom.get(id) ?? '9999') > day);
          return { day, period: null, ledger: ledgers[n]!, recounted };
        }),
      ];
    }),
  );
}

/** The periods of the year that are published, each as it was. */
async function periodDays(
  context: HubContext,
  ledgers: Ledgers,
  subjects: readonly Subject[],
  year: number,
): Promise<Map<Subject, readonly TrendDay[]>> {
  const moments = await publishedMoments(context, [...new Set(subjects.map(regionOf))], year);
  const places = subjects.flatMap((subject) =>
    (moments.get(regionOf(subject)) ?? []).map((moment: Moment) => ({ subject, moment, source: null })),
  );
  const given = await ledgers.ledgersFor(places);
  const days = places.map(({ subject }, n) => ({ subject, ledger: given[n]! }));
  return new Map(
    subjects.map((subject) => [
      subject,
      days.flatMap(({ subject: of, ledger }): TrendDay[] => {
        if (of !== subject || ledger.source !== 'PUBLISHED' || !ledger.publication) return [];
        const { code, speaksFor } = ledger.publication;
        return [{ day: speaksFor, period: code, ledger, recounted: false }];
      }),
    ]),
  );
}

function pointOf({ day, period, recounted }: TrendDay, { score, coverage }: Answer): TrendPoint {
  const { status, value, numerator, denominator } = score;
  const told =
    status === 'OK' ? { value, numerator, denominator } : { value: null, numerator: null, denominator: null };
  return { day, period, recounted, coverage, status: FigureStatus[status], ...told };
}
