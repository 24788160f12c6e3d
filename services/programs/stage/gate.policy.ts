import type { Problem } from '#kernel/graph/problem.js';
import type { Bilingual } from '#kernel/i18n/messages.js';
import { stageProblem } from './stage.problems.js';
import { STAGES } from './stages.data.js';

/** An activity of a year, as far as a gate asks. */
export interface GateActivity {
  readonly code: string;
  readonly stage: number;
  readonly title: Bilingual;
  /** Whether it is done, or does not apply. */
  readonly settled: boolean;
}

/** A document that a college must hold in a stage. */
export interface GateDocument {
  readonly code: string;
  readonly stage: number;
  readonly title: Bilingual;
}

export interface GateFacts {
  readonly activities: readonly GateActivity[];
  readonly documents: readonly GateDocument[];
  /** Proofs that are found, e.g. DOCUMENT:ROADMAP. */
  readonly found: ReadonlySet<string>;
}

export type GateKind = 'ACTIVITY' | 'DOCUMENT' | 'CHECKPOINT';

/** Something that a stage still lacks. */
export interface GateItem {
  readonly kind: GateKind;
  readonly code: string;
  readonly problem: Problem;
}

/** At 7.1 mentors, mentees and the curator are asked by a survey; the other checkpoints have the curator's questionnaire. */
const proofOf = (checkpoint: string): string => (checkpoint === '7.1' ? 'SURVEY_ANSWERS' : `CHECKPOINT:${checkpoint}`);

/** What a stage lacks to be closed: activities, required documents, its checkpoints (domain.md, The cycle). */
export function missingIn(stage: number, { activities, documents, found }: GateFacts): GateItem[] {
  const item = (kind: GateKind, code: string, values: Problem['values']): GateItem => ({
    kind,
    code,
    problem: stageProblem(`GATE_${kind}`, ['stage'], values),
  });
  const checkpoints = STAGES.find(({ number }) => number === stage)?.checkpoints ?? [];
  return [
    ...activities
      .filter((one) => one.stage === stage && !one.settled)
      .map(({ code, title }) => item('ACTIVITY', code, { code, title })),
    ...documents
      .filter((one) => one.stage === stage && !found.has(`DOCUMENT:${one.code}`))
      .map(({ code, title }) => item('DOCUMENT', code, { title })),
    ...checkpoints.filter((code) => !found.has(proofOf(code))).map((code) => item('CHECKPOINT', code, { code })),
  ];
}
