import { say, type Language } from '#kernel/i18n/messages.js';
import { currentStage, datedPeriod } from './stage.policy.js';
import type { Stage } from './stage.type.js';
import { STAGES } from './stages.data.js';

/** Days on which stages were closed, by the stage's number; and of those that lacked something, why. */
export type Closures = Readonly<Record<string, string>>;
export type Overrides = Readonly<Record<string, string>>;

/** A college's year with what was closed in it. */
export interface ClosuresOfYear {
  readonly collegeId: string;
  readonly year: number;
  readonly closures: Closures | null;
  readonly overrides?: Overrides | null;
}

/** The seven stages of a college year. */
export function stagesOf(of: ClosuresOfYear, language: Language): Stage[] {
  return STAGES.map((stage) => toStage(stage, of, language));
}

/** The stage that a college year is in; null when all are closed. */
export function currentStageOf(of: ClosuresOfYear, language: Language): Stage | null {
  return stageAfter(Object.keys(of.closures ?? {}).map(Number), of, language);
}

/** The same where only the numbers of those that are closed are known. */
export function stageAfter(closed: readonly number[], of: ClosuresOfYear, language: Language): Stage | null {
  const number = currentStage(closed);
  const stage = STAGES.find((one) => one.number === number);
  return stage ? toStage(stage, of, language) : null;
}

function toStage(stage: (typeof STAGES)[number], of: ClosuresOfYear, language: Language): Stage {
  const { number, title, officialTitle, aim, period } = stage;
  const { collegeId, year, closures, overrides } = of;
  return {
    number,
    title: say(title, language),
    officialTitle: say(officialTitle, language),
    aim: say(aim, language),
    ...datedPeriod(year, period),
    closedOn: closures?.[number] ?? null,
    overrideReason: overrides?.[number] ?? null,
    collegeId,
    year,
  };
}
