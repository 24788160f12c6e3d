import { say } from '#kernel/i18n/messages.js';
import type { Language } from '#kernel/session/session.js';
import { currentStage, datedPeriod } from '../roadmap/roadmap.policy.js';
import type { Stage } from './stage.type.js';
import { STAGES } from './stages.data.js';

/** Days on which stages were closed, by the stage's number. */
export type Closures = Readonly<Record<string, string>>;

/** The seven stages of a college year. */
export function stagesOf(year: number, closures: Closures, language: Language): Stage[] {
  return STAGES.map(({ number, title, aim, period }) => ({
    number,
    title: say(title, language),
    aim: say(aim, language),
    ...datedPeriod(year, period),
    closedOn: closures[number] ?? null,
  }));
}

/** The stage that a college year is in; null when all are closed. */
export function currentStageOf(year: number, closures: Closures, language: Language): Stage | null {
  const number = currentStage(Object.keys(closures).map(Number));
  return stagesOf(year, closures, language).find((stage) => stage.number === number) ?? null;
}
