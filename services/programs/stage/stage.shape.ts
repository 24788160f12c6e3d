import { say, type Language } from '#kernel/i18n/messages.js';
import { currentStage, datedPeriod } from './stage.policy.js';
import type { Stage } from './stage.type.js';
import { STAGES } from './stages.data.js';

/** Days on which stages were closed, by the stage's number. */
export type Closures = Readonly<Record<string, string>>;

/** The seven stages of a college year. */
export function stagesOf(year: number, closures: Closures, language: Language): Stage[] {
  return STAGES.map((stage) => toStage(stage, year, closures, language));
}

/** The stage that a college year is in; null when all are closed. */
export function currentStageOf(year: number, closures: Closures, language: Language): Stage | null {
  const number = currentStage(Object.keys(closures).map(Number));
  const stage = STAGES.find((one) => one.number === number);
  return stage ? toStage(stage, year, closures, language) : null;
}

function toStage(stage: (typeof STAGES)[number], year: number, closures: Closures, language: Language): Stage {
  const { number, title, officialTitle, aim, period } = stage;
  return {
    number,
    title: say(title, language),
    officialTitle: say(officialTitle, language),
    aim: say(aim, language),
    ...datedPeriod(year, period),
    closedOn: closures[number] ?? null,
  };
}
