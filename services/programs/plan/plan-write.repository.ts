import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { KnownItem } from './plan-item.policy.js';
import type { Agreements, Days, ItemFacts, PlanPair } from './plan.policy.js';
import type { PlanAuthorship, PlanWriter } from './plan.type.js';

/** A plan as it stands, with all of its items. */
export interface KnownPlan extends Days, Agreements {
  readonly id: string;
  readonly authorship: `${PlanAuthorship}`;
  readonly changedOn: string | null;
  readonly version: number;
  readonly sameKey: boolean;
  readonly extensions: number;
  readonly items: readonly KnownItem[];
}

/** A pair with its plan, under lock. */
export interface GroundPair extends PlanPair {
  readonly id: string;
  readonly collegeId: string;
  readonly year: number;
  readonly formCode: string;
  readonly mentorId: string;
  readonly menteeId: string;
  readonly plan: KnownPlan | null;
}

interface Named {
  readonly mentorshipId?: string;
  readonly planId?: string;
  readonly clientKey?: string | null | undefined;
}

/** The pair that is named, or whose plan is, as the caller sees it; nobody else writes its plan until commit. */
export async function lockPlan(work: UnitOfWork, named: Named): Promise<GroundPair | undefined> {
  const { mentorshipId = null, planId = null, clientKey = null } = named;
  const [pair] = await work.rows<GroundPair>('select * from programs.plan_ground($1, $2, $3, $4)', [
    ...[mentorshipId, planId, work.session.actor ?? '', clientKey],
  ]);
  return pair;
}

/** An item as it is written. */
export type ItemToWrite = ItemFacts & Pick<KnownItem, 'id' | 'place' | 'removedOn' | 'clientKey'>;

const ITEM_ROWS = `jsonb_to_recordset($4::jsonb) as r
  (id uuid, place smallint, direction text, form text, "plannedOn" date, "doneOn" date, "removedOn" date, "clientKey" text,
   "directionWords" text, difficulty text, measure text, "interimResult" text, "finalResult" text)`;

const NEW_ITEMS = `
  insert into programs.plan_item
    (id, plan_id, mentorship_id, college_id, place, direction, form, planned_on, done_on, client_key)
  select r.id, $2, $3, $1, r.place, r.direction, r.form, r."plannedOn", r."doneOn", r."clientKey" from ${ITEM_ROWS}`;

/** Words are written where something is said: of a pair that agreed on confidence the college can't. */
const SAID = `num_nonnulls(r."directionWords", r.difficulty, r.measure, r."interimResult", r."finalResult") > 0`;

const NEW_WORDS = `
  insert into programs.plan_item_word as w
    (item_id, mentorship_id, college_id, direction_words, difficulty, measure, interim_result, final_result)
  select r.id, $3, $1, r."directionWords", r.difficulty, r.measure, r."interimResult", r."finalResult" from ${ITEM_ROWS}`;

export interface PlanToWrite extends Days {
  readonly id: string;
  readonly kind: string;
  readonly authorship: string;
  readonly writtenBy: `${PlanWriter}`;
  readonly clientKey: string | null;
  readonly items: readonly ItemToWrite[];
}

/** Writes the plan of a pair with its items and their words; in one statement. */
export async function insertPlan(work: UnitOfWork, pair: GroundPair, plan: PlanToWrite): Promise<void> {
  await work.rows(
    `with written as (
       insert into programs.plan
         (id, mentorship_id, college_id, academic_year, form_code, kind, authorship, starts_on, first_ends_on, ends_on,
          written_on, written_by, recorder, client_key)
       values ($2, $3, $1, $5, $6, $7, $8, $9, $10, $10, $11, $12, $13, $14)
     ), worded as (${NEW_WORDS} where ${SAID})
     ${NEW_ITEMS}`,
    [
      ...[pair.collegeId, plan.id, pair.id, JSON.stringify(plan.items), pair.year, pair.formCode, plan.kind],
      ...[plan.authorship, plan.startsOn, plan.endsOn, pair.today, plan.writtenBy, work.session.actor ?? ''],
      plan.clientKey,
    ],
  );
}

export interface PlanChange extends Days {
  readonly authorship: string;
  readonly changedOn: string | null;
  readonly fresh: readonly ItemToWrite[];
  readonly changed: readonly ItemToWrite[];
}

/** Changes the days of a plan and its items, and adds some; in one statement. */
export async function updatePlan(work: UnitOfWork, pair: GroundPair, plan: KnownPlan, to: PlanChange): Promise<void> {
  await work.rows(
    `with plan as (
       update programs.plan
          set authorship = $5, starts_on = $6, ends_on = $7, changed_on = $8, version = version + 1,
              first_ends_on = case when agreed_on is null then $7 else first_ends_on end
        where college_id = $1 and id = $2
     ), items as (
       update programs.plan_item i
          set direction = r.direction, form = r.form, planned_on = r."plannedOn", done_on = r."doneOn",
              removed_on = r."removedOn", version = i.version + 1
         from ${ITEM_ROWS} where i.plan_id = $2 and i.id = r.id
     ), worded as (
       ${NEW_WORDS}
        where ${SAID} or exists (select from programs.plan_item_word o where o.item_id = r.id)
       on conflict (item_id) do update
          set direction_words = excluded.direction_words, difficulty = excluded.difficulty, measure = excluded.measure,
              interim_result = excluded.interim_result, final_result = excluded.final_result
     )
     ${NEW_ITEMS} where r.id = any ($9::uuid[])`,
    [
      ...[pair.collegeId, plan.id, pair.id, JSON.stringify([...to.fresh, ...to.changed])],
      ...[to.authorship, to.startsOn, to.endsOn, to.changedOn, to.fresh.map(({ id }) => id)],
    ],
  );
}

export async function recordAgreement(work: UnitOfWork, pair: GroundPair, id: string, to: Agreements): Promise<void> {
  await work.rows(
    `update programs.plan set mentor_agreed_on = $3, mentee_agreed_on = $4, college_agreed_on = $5, agreed_on = $6
      where college_id = $1 and id = $2`,
    [pair.collegeId, id, to.mentorAgreedOn, to.menteeAgreedOn, to.collegeAgreedOn, to.agreedOn],
  );
}

/** Extends a plan and keeps what it was, with why; in one statement. */
export async function insertExtension(
  work: UnitOfWork,
  pair: GroundPair,
  plan: KnownPlan,
  to: { readonly endsOn: string; readonly reason: string; readonly by: `${PlanWriter}` },
): Promise<void> {
  await work.rows(
    `with plan as (
       update programs.plan set ends_on = $5, version = version + 1 where college_id = $1 and id = $2
     ), worded as (
       insert into programs.plan_extension_word (plan_id, number, mentorship_id, college_id, reason)
       values ($2, $6, $3, $1, $8)
     )
     insert into programs.plan_extension
       (plan_id, number, mentorship_id, college_id, former_end, new_end, extended_on, extended_by)
     values ($2, $6, $3, $1, $4, $5, $7, $9)`,
    [...[pair.collegeId, plan.id, pair.id, plan.endsOn, to.endsOn, plan.extensions + 1, pair.today, to.reason, to.by]],
  );
}
