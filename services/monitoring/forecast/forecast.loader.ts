import type { HubContext } from '#kernel/graph/context.js';
import { say } from '#kernel/i18n/messages.js';
import { endOf, startOf } from '#kernel/time/academic-year.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { LiveLedger } from '../ledger/ledger.js';
import { isComplete, partsOf } from '../ledger/parts.policy.js';
import { collegesOf, type LedgerCollege, type Subject } from '../ledger/subject.policy.js';
import { answer } from '../scorecard/answer.loader.js';
import type { Answer, Question } from '../scorecard/answer.policy.js';
import { AnsweredFigure } from '../scorecard/figure.shape.js';
import type { IndicatorScore } from '../scorecard/scorecard.type.js';
import type { MeasureHistory } from '../trend/history.policy.js';
import { historyOfColleges } from '../trend/history.repository.js';
import { openPastLedgers, type PastLedgers } from '../trend/past-ledgers.js';
import { forecastOf, sameDayBefore, type CourseOfYear, type PartsOnDay } from './forecast.policy.js';
import { ForecastMethod, type Forecast } from './forecast.type.js';

/** A figure that goes on: live, of a year that is not over. */
interface Going extends Answer {
  readonly asOf: IsoDate;
}

/** The forecast of a figure of a scorecard. Three statements at most, for all figures of a request. */
export function loadForecast(context: HubContext, score: IndicatorScore): Promise<Forecast | null> {
  return context.loaders
    .get<IndicatorScore, Forecast | null>('Forecast', (scores) => find(context, scores))
    .load(score);
}

async function find(context: HubContext, scores: readonly IndicatorScore[]): Promise<(Forecast | null)[]> {
  const answers = scores.map((score) => (score instanceof AnsweredFigure ? score.answer : null));
  const going = answers.filter((given): given is Going => given !== null && goesOn(given));
  if (going.length === 0) return scores.map(() => null);
  const courses = await coursesOf(context, going);
  return answers.map((given) => {
    const course = given && courses.get(given);
    const forecast = course && forecastOf(course, given.target?.value ?? null, given.question.formula);
    if (!forecast) return null;
    const { value, numerator, denominator, gap } = forecast.score;
    return {
      method: ForecastMethod[forecast.method],
      basis: say(forecast.basis, context.language),
      value: value!,
      numerator: numerator!,
      denominator: denominator!,
      gap,
    };
  });
}

function goesOn({ question: { ledger, year }, score, asOf }: Answer): boolean {
  return ledger.source === 'LIVE' && score.status === 'OK' && asOf !== null && asOf < endOf(year);
}

/** A figure on a day that is past, over the colleges that had told it by then. */
interface PastQuestion {
  readonly of: Answer;
  readonly at: 'START' | 'THEN' | 'END';
  readonly day: IsoDate;
  readonly question: Question;
}

async function coursesOf(context: HubContext, going: readonly Going[]): Promise<Map<Answer, CourseOfYear>> {
  const collegeIds = [...new Set(going.flatMap(({ question }) => collegesOf(question.subject).map(({ id }) => id)))];
  const years = [...new Set(going.flatMap(({ question: { year } }) => [year - 1, year]))];
  const kept = new Map(
    await Promise.all(years.map(async (year) => [year, await historyOfColleges(context, collegeIds, year)] as const)),
  );
  const ledgerOn = ledgersByDay(openPastLedgers(context), kept);
  const past = going.flatMap((given) => pastQuestions(given, ledgerOn));
  const told = await answer(past.map(({ question }) => question));
  const found = Map.groupBy(
    past.map((one, n) => ({ ...one, answer: told[n]! })),
    (one) => one.of,
  );
  return new Map(going.map((given) => [given, courseOf(given, found.get(given) ?? [])]));
}

type LedgerOn = (year: number, day: IsoDate) => LiveLedger;

/** Ledgers are made once a day, however many figures ask. */
function ledgersByDay(past: PastLedgers, kept: ReadonlyMap<number, readonly MeasureHistory[]>): LedgerOn {
  const made = new Map<string, LiveLedger>();
  return (year, day) => {
    const key = `${year} ${day}`;
    const ledger = made.get(key) ?? past.ledgersOn(kept.get(year)!, year, [day])[0]!;
    made.set(key, ledger);
    return ledger;
  };
}

function pastQuestions(given: Going, ledgerOn: LedgerOn): PastQuestion[] {
  const { question, asOf } = given;
  const { year, subject, formula } = question;
  const tells = (ledger: LiveLedger, of: number) => (college: LedgerCollege) =>
    isComplete(partsOf(formula, college.id, ledger.countsOf(college.id, of)));
  const start = ledgerOn(year, startOf(year));
  const [then, end] = [sameDayBefore(asOf), endOf(year - 1)];
  const [ledgerThen, ledgerEnd] = [ledgerOn(year - 1, then), ledgerOn(year - 1, end)];
  const [toldThen, toldEnd] = [tells(ledgerThen, year - 1), tells(ledgerEnd, year - 1)];
  const now = narrow(subject, tells(question.ledger as LiveLedger, year));
  const atStart = narrow(now, tells(start, year));
  const before = narrow(subject, (college) => toldThen(college) && toldEnd(college));
  return [
    { of: given, at: 'START', day: startOf(year), question: { ...question, subject: atStart, ledger: start } },
    {
      of: given,
      at: 'THEN',
      day: then,
      question: { ...question, subject: before, year: year - 1, ledger: ledgerThen },
    },
    { of: given, at: 'END', day: end, question: { ...question, subject: before, year: year - 1, ledger: ledgerEnd } },
  ];
}

/** A college that tells nothing stays itself, and has no figure; of several those stay who tell. */
function narrow(subject: Subject, tells: (college: LedgerCollege) => boolean): Subject {
  return subject.kind === 'COLLEGE' ? subject : { ...subject, colleges: subject.colleges.filter(tells) };
}

function courseOf(
  { question: { year }, score, coverage, asOf }: Going,
  past: readonly (PastQuestion & { readonly answer: Answer })[],
): CourseOfYear {
  const partsAt = (...at: PastQuestion['at'][]): PartsOnDay[] =>
    past.flatMap(({ at: on, day, answer: { score: then } }) =>
      at.includes(on) && then.numerator !== null && then.denominator !== null
        ? [{ day, numerator: then.numerator, denominator: then.denominator }]
        : [],
    );
  const reported = (at: PastQuestion['at']) => past.find((one) => one.at === at)?.answer.coverage.reported ?? 0;
  const now = { day: asOf, numerator: score.numerator!, denominator: score.denominator! };
  return {
    year,
    day: asOf,
    course: [...partsAt('START'), now],
    colleges: coverage.reported,
    atStart: reported('START'),
    before: partsAt('THEN', 'END'),
    collegesBefore: reported('END'),
  };
}
