import type { Reader } from '#kernel/database/read-path.js';
import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { Question } from '../template/question.data.js';
import type { KeptAnswer } from './answers.policy.js';

/** What a link opens today. */
export interface OpenedLink {
  readonly campaignId: string;
  readonly state: 'PLANNED' | 'OPEN' | 'USED' | 'CLOSED';
  readonly ru: string;
  readonly en: string;
  readonly questions: readonly Question[];
  readonly closesOn: string;
}

/** The questionnaire of a link; null where no link has this hash. */
export async function openedByLink(reader: Reader, hash: Buffer): Promise<OpenedLink | null> {
  const sql = `select campaign_id as "campaignId", state, title_ru as ru, title_en as en, questions,
                      closes_on::text as "closesOn" from contracts.survey_of_link($1)`;
  return (await reader.rows<OpenedLink>(sql, [hash]))[0] ?? null;
}

/** Keeps answers; whether they were taken, which they are once. */
export async function keepAnswers(
  work: UnitOfWork,
  link: { readonly hash: Buffer; readonly key: Buffer; readonly campaignId: string },
  answers: readonly KeptAnswer[],
): Promise<boolean> {
  const rows = await work.rows<{ taken: boolean }>('select contracts.answer_survey($1, $2, $3, $4::jsonb) as taken', [
    ...[link.hash, link.campaignId, link.key],
    JSON.stringify(answers),
  ]);
  return rows[0]?.taken ?? false;
}
