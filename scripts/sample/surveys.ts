import { random, type Random } from '#kernel/random/random.js';
import { dayAfter, type IsoDate } from '#kernel/time/iso-date.js';
import { TEMPLATES, type TemplateSeed } from '#monitoring/survey/template/templates.data.js';
import type { Question } from '#monitoring/survey/template/question.data.js';
import { counts } from './consents.js';
import type { SamplePair } from './pairs.js';
import type { SamplePerson } from './people.js';
import type { RegionPlan } from './plan.js';
import { ANSWERING, CHECKPOINT_DAYS, CURATOR_WORDS, CURATORS_ANSWER, GOOD_WORDS, IMPROVE_WORDS, SAMPLE_SURVEYS, SATISFIED_SHARE, WRITING, type SampleSurvey } from './surveys.data.js'; // prettier-ignore
import type { SampleYear } from './years.js';

export interface SampleAnswer {
  readonly question: string;
  readonly score?: number;
  readonly choices?: readonly string[];
  readonly words?: string;
}

/** Somebody who is asked, and what they answered; null where they did not. */
export interface Asked {
  readonly college: string;
  readonly person: SamplePerson;
  readonly answers: readonly SampleAnswer[] | null;
}

export interface PlannedCampaign {
  readonly template: TemplateSeed;
  readonly checkpoint: string;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
  readonly asked: readonly Asked[];
}

/** Campaigns of one year that ask the same people, one after another: these answer each by the same link. */
export interface PlannedSeries {
  readonly year: SampleYear;
  readonly campaigns: readonly PlannedCampaign[];
}

/** What a curator answered at a checkpoint. */
export interface PlannedSheet {
  readonly college: string;
  readonly year: SampleYear;
  readonly checkpoint: string;
  readonly answeredOn: IsoDate;
  readonly answers: readonly SampleAnswer[];
}

/** Years in which the region asks. */
const ASKED_IN: readonly SampleYear[] = ['WHOLE', 'RUNNING'];

const AUDIENCES = ['MENTEE', 'MENTOR'] as const;
type Audience = (typeof AUDIENCES)[number];

/** Points of a scale that are satisfied, and that aren't, as often as they occur. */
const SATISFIED_POINTS = [7, 8, 8, 9, 9, 10];
const OTHER_POINTS = [3, 4, 5, 6, 6];
const MOST_POINTS = 10;

/** The least that somebody's growth begins with, what else there may be, and by how much a phase may raise it. */
const GROWTH = { least: 3, more: 4, rise: 2 } as const;

/** The surveys of the region that have begun, with whom they ask and what has been answered. */
export function planSurveys(plan: RegionPlan): PlannedSeries[] {
  return ASKED_IN.flatMap((year) =>
    AUDIENCES.map((audience) => {
      const growth = new Map<SamplePerson, number>();
      const begun = SAMPLE_SURVEYS.filter(({ opensOn }) => plan.calendar.reached(plan.calendar.on(year, opensOn)));
      return { year, campaigns: begun.map((survey) => planCampaign(plan, { survey, year, audience, growth })) };
    }),
  );
}

interface Asking {
  readonly survey: SampleSurvey;
  readonly year: SampleYear;
  readonly audience: Audience;
  /** What each has said of their growth before. */
  readonly growth: Map<SamplePerson, number>;
}

function planCampaign({ colleges, calendar }: RegionPlan, asking: Asking): PlannedCampaign {
  const { survey, year, audience } = asking;
  const days = { opensOn: calendar.on(year, survey.opensOn), closesOn: calendar.on(year, survey.closesOn) };
  const template = TEMPLATES.find((each) => each.audience === audience && each.phase === survey.phase)!;
  const isOver = calendar.reached(dayAfter(days.closesOn));
  const asked = colleges.flatMap(({ college, pairs }) => {
    const dice = random(`survey ${college.code} ${year} ${template.code}`);
    const share = ANSWERING.least + ((ANSWERING.most - ANSWERING.least) * dice.below(100)) / 100;
    return peopleAsked(pairs[year], audience, days).map((person): Asked => {
      const answers = answersOf(template, asking, person, dice);
      // Of those who are still being asked half has answered so far.
      return { college: college.code, person, answers: dice.chance(isOver ? share : share / 2) ? answers : null };
    });
  });
  return { template, checkpoint: survey.checkpoint, ...days, asked };
}

/** Those who took part while a survey ran, and count. */
function peopleAsked(
  pairs: readonly SamplePair[],
  audience: Audience,
  { opensOn, closesOn }: Pick<PlannedCampaign, 'opensOn' | 'closesOn'>,
): SamplePerson[] {
  const taking = pairs.filter(({ startedOn, ended }) => startedOn <= closesOn && !(ended && ended.on < opensOn));
  const people = taking.map(({ mentee, mentor }) => (audience === 'MENTEE' ? mentee : mentor));
  return [...new Set(people)].filter(counts);
}

function answersOf(
  { questions }: TemplateSeed,
  { audience, growth }: Asking,
  person: SamplePerson,
  dice: Random,
): SampleAnswer[] {
  const before = growth.get(person);
  const now = before === undefined ? GROWTH.least + dice.below(GROWTH.more) : before + dice.below(GROWTH.rise + 1);
  growth.set(person, now);
  const satisfied = dice.chance(SATISFIED_SHARE[audience]);
  return questions.flatMap((question): SampleAnswer[] => {
    const { code, kind } = question;
    if (kind === 'TEXT') return words(code, dice);
    if (kind !== 'SCALE') return [{ question: code, choices: chosen(question, dice) }];
    if (code === 'satisfaction')
      return [{ question: code, score: dice.pick(satisfied ? SATISFIED_POINTS : OTHER_POINTS) }];
    return [{ question: code, score: Math.min(MOST_POINTS, now + dice.below(2)) }];
  });
}

function words(question: string, dice: Random): SampleAnswer[] {
  if (!dice.chance(WRITING)) return [];
  return [{ question, words: dice.pick(question === 'good' ? GOOD_WORDS : IMPROVE_WORDS) }];
}

/** The first options oftener than the last. */
function chosen({ kind, options }: Question, dice: Random): string[] {
  const any = () => options[Math.min(dice.below(options.length), dice.below(options.length))]!.code;
  return kind === 'ONE' ? [any()] : [...new Set([any(), any()])];
}

/** What curators have answered at the checkpoints that are over. */
export function planSheets({ calendar }: RegionPlan): PlannedSheet[] {
  const { questions } = TEMPLATES.find(({ audience }) => audience === 'CURATOR')!;
  return ASKED_IN.flatMap((year) =>
    CURATORS_ANSWER.flatMap((college) => {
      const dice = random(`curator ${college} ${year}`);
      return CHECKPOINT_DAYS.map(({ checkpoint, day }, n) => ({
        ...{ college, year, checkpoint, answeredOn: calendar.on(year, day) },
        answers: questions.map(({ code, kind }) =>
          kind === 'SCALE'
            ? { question: code, score: Math.min(MOST_POINTS, 5 + dice.below(3) + Math.floor(n / 2)) }
            : { question: code, words: dice.pick(CURATOR_WORDS[code as keyof typeof CURATOR_WORDS]) },
        ),
      })).filter(({ answeredOn }) => calendar.reached(answeredOn));
    }),
  );
}
