import type { Problem } from '#kernel/graph/problem.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import { LAW_RULES, lawRule, type Effect } from './law.data.js';
import { lawProblem } from './law.problems.js';

/** What a region decided of a norm, from a day on. */
export interface Switch {
  readonly effect: Effect;
  readonly actsFrom: IsoDate;
}

/** What a norm does in a region on a day, given its switches in the order in which they were made. */
export function effectOn(switches: readonly Switch[], day: IsoDate): Effect {
  return switches.findLast(({ actsFrom }) => actsFrom <= day)?.effect ?? 'OFF';
}

/** What is wrong with switching a norm: days go on only, so that no figure of the past changes. */
export function switchProblems(
  { rule: code, effect, actsFrom }: Switch & { readonly rule: string },
  switches: readonly Switch[],
): Problem[] {
  const rule = lawRule(code);
  if (!rule) return [lawProblem('RULE_UNKNOWN', ['rule'], { known: LAW_RULES.map((one) => one.code).join(', ') })];
  const possible: readonly Effect[] = ['OFF', ...rule.effects];
  const { validFrom: first, validUntil } = rule;
  const last = switches.at(-1)?.actsFrom;
  const inForce = effect === 'OFF' || (actsFrom >= first && (validUntil === null || actsFrom <= validUntil));
  return [
    ...(possible.includes(effect) ? [] : [lawProblem('RULE_EFFECT', ['effect'], { effects: possible.join(', ') })]),
    ...(inForce ? [] : [lawProblem('RULE_DAY', ['actsFrom'], { first, last: validUntil ?? '…' })]),
    ...(last !== undefined && actsFrom < last ? [lawProblem('RULE_DAY_ORDER', ['actsFrom'], { last })] : []),
  ];
}
