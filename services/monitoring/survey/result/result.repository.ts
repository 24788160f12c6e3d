import type { HubContext } from '#kernel/graph/context.js';
import type { ScoreSums } from './result.policy.js';

/** Whose answers a row is about: those of a college, or of the whole region (null). */
interface Of {
  readonly campaignId: string;
  readonly collegeId: string | null;
}

export interface Participation extends Of {
  readonly invited: number;
  readonly answered: number;
}

/** How many were asked and have answered, at the session's colleges. */
export function participationOf({ read }: HubContext, campaignIds: readonly string[]): Promise<Participation[]> {
  return read.rows<Participation>(
    `select p.campaign_id as "campaignId", p.college_id as "collegeId", p.invited, p.answered
       from contracts.survey_participation($1::uuid[]) p join contracts.colleges c on c.id = p.college_id
      order by c.code`,
    [campaignIds],
  );
}

export interface QuestionValues extends Of {
  readonly question: string;
  readonly answered: number;
  /** How often each score or option was given; empty of a text. */
  readonly times: Readonly<Record<string, number>>;
}

export function valuesOf({ read }: HubContext, campaignIds: readonly string[]): Promise<QuestionValues[]> {
  return read.rows<QuestionValues>(
    `select campaign_id as "campaignId", college_id as "collegeId", question, answered,
            coalesce(jsonb_object_agg(value, times) filter (where value is not null), '{}') as times
       from contracts.survey_values($1::uuid[]) group by campaign_id, college_id, question, answered`,
    [campaignIds],
  );
}

export interface QuestionTexts extends Of {
  readonly question: string;
  readonly texts: readonly string[];
}

export function textsOf({ read }: HubContext, campaignIds: readonly string[]): Promise<QuestionTexts[]> {
  return read.rows<QuestionTexts>(
    `select campaign_id as "campaignId", college_id as "collegeId", question, array_agg(words order by n) as texts
       from contracts.survey_texts($1::uuid[]) with ordinality as t (campaign_id, college_id, question, words, n)
      group by campaign_id, college_id, question`,
    [campaignIds],
  );
}

export interface QuestionChange extends Of, ScoreSums {
  readonly question: string;
}

export function changesOf({ read }: HubContext, campaignIds: readonly string[]): Promise<QuestionChange[]> {
  return read.rows<QuestionChange>(
    `select campaign_id as "campaignId", college_id as "collegeId", question, matched, sum_before as before,
            sum_after as after, answered_before as "answeredBefore", answered_after as "answeredAfter", rose
       from contracts.survey_changes($1::uuid[])`,
    [campaignIds],
  );
}
