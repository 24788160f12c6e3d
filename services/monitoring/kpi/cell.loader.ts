import { answer } from '../scorecard/answer.loader.js';
import { cellAnswer, type Cell, type CellAnswer } from './cell.policy.js';

/** What each row says, in their order. Statements as `answer`. */
export async function answerCells(cells: readonly Cell[]): Promise<CellAnswer[]> {
  const answers = (await answer(cells.flatMap(({ whole, part }) => (part ? [whole, part] : [whole])))).values();
  return cells.map((cell) => {
    const whole = answers.next().value!;
    return cellAnswer(cell, whole, cell.part && answers.next().value!);
  });
}
