import type { Language } from '#kernel/i18n/messages.js';
import { CHECKPOINTS } from '../campaign/survey-campaign.policy.js';
import { toQuestion, type TemplateRow } from '../template/survey-template.shape.js';
import type { SheetRow } from './checkpoint.repository.js';
import type { Checkpoint, CheckpointSheet } from './checkpoint.type.js';

type Answered = SheetRow & { readonly year: number };

/** The checkpoints of a year in their order, each with what was answered and what had been before it. */
export function toCheckpoints(
  year: number,
  rows: readonly SheetRow[],
  templates: ReadonlyMap<string, TemplateRow>,
  language: Language,
): Checkpoint[] {
  const sheets = rows.filter((row): row is Answered => row.year !== null);
  const told = (row: Answered | undefined) => (row ? toSheet(row, templates.get(row.templateId), language) : null);
  return CHECKPOINTS.map((checkpoint) => ({
    checkpoint,
    sheet: told(sheets.find((row) => row.year === year && row.checkpoint === checkpoint)),
    before: told(sheets.filter((row) => row.year < year || row.checkpoint < checkpoint).at(-1)),
  }));
}

function toSheet(row: Answered, template: TemplateRow | undefined, language: Language): CheckpointSheet {
  const { year, checkpoint, answeredOn } = row;
  const answers = (template?.questions ?? []).flatMap((question) => {
    const answer = row.answers.find((each) => each.question === question.code);
    if (!answer) return [];
    const { score, choices, words } = answer;
    return [{ question: toQuestion(question, language), score, choices: choices && [...choices], text: words }];
  });
  return { year, checkpoint, answeredOn, answers };
}
