import type { Parts } from '../ledger/parts.policy.js';
import { answerOf, enterpriseSet, isShared, type Answer, type Question } from './answer.policy.js';

/** Answers questions, in their order. At most one statement for ledgers of past days, where colleges of a region share enterprises. */
export async function answer(questions: readonly Question[]): Promise<Answer[]> {
  const distinct = await enterpriseParts(questions);
  return questions.map((question, n) => answerOf(question, distinct.get(n) ?? null));
}

/** Distinct enterprises of the colleges asked for together, by the position of the question. */
async function enterpriseParts(questions: readonly Question[]): Promise<Map<number, Parts>> {
  const shared = [...questions.entries()].flatMap(([n, question]) => (isShared(question) ? [{ n, question }] : []));
  // Ledgers of several days may be asked at once.
  const byLedger = Map.groupBy(shared, ({ question }) => question.ledger.countEnterprises);
  const counts = await Promise.all(
    [...byLedger].map(([countEnterprises, asked]) =>
      countEnterprises(asked.flatMap(({ n, question }) => enterpriseSet(question, n))),
    ),
  );
  const values = new Map(counts.flat().map(({ set, measure, value }) => [`${set} ${measure}`, value]));
  const count = (set: number, measure: string | undefined) => values.get(`${set} ${measure}`) ?? 0;
  return new Map(
    shared.map(({ n, question: { formula } }) => {
      const [numerator, denominator] = [formula.numerator[0], formula.denominator[0]];
      return [n, { numerator: count(n, numerator?.measure), denominator: count(n, denominator?.measure) }];
    }),
  );
}
