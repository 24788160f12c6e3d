import { Migration } from '@mikro-orm/migrations';
import { measureHistoryTable, measureTable } from '#kernel/database/service-tables.js';

const PHASES = `('ENTRY', 'INTERIM', 'FINAL')`;

/** What is asked. Without a region: a template that ships with the hub. What its questions say is said for good. */
const TEMPLATE = `
  create table monitoring.survey_template (
     id uuid primary key,
     region_id uuid,
     code text not null check (code ~ '^[a-z][a-z0-9_]{2,59}$'),
     version integer not null check (version > 0),
     audience text not null check (audience in ('MENTEE', 'MENTOR', 'CURATOR')),
     form text not null default '',
     phase text check (phase in ${PHASES}),
     title_ru text not null,
     title_en text not null,
     questions jsonb not null check (jsonb_typeof(questions) = 'array'),
     satisfaction_question text,
     satisfied_from smallint check (satisfied_from between 1 and 10),
     unique nulls not distinct (region_id, code, version),
     check ((phase is null) = (audience = 'CURATOR')),
     check ((satisfaction_question is null) = (satisfied_from is null))
   )`;

/** Campaigns of one series go by the same links, so that what one person answers before and after can be compared. */
const CAMPAIGNS = [
  `create table monitoring.survey_campaign (
     id uuid primary key,
     region_id uuid not null,
     college_id uuid,
     template_id uuid not null references monitoring.survey_template,
     series_id uuid not null,
     audience text not null check (audience in ('MENTEE', 'MENTOR')),
     phase text not null check (phase in ${PHASES}),
     academic_year smallint not null,
     checkpoint text check (checkpoint in ('1.5', '2.4', '3.5', '4.4', '6.5', '7.2')),
     opens_on date not null,
     closes_on date not null,
     closed_on date,
     unique (series_id, phase),
     unique nulls not distinct (region_id, college_id, template_id, academic_year),
     check (opens_on <= closes_on),
     check (closed_on between opens_on and closes_on),
     -- The figures of a year are told for its 31 August, and what is still open then would never be in them.
     check (opens_on >= make_date(academic_year, 9, 1) and closes_on <= make_date(academic_year + 1, 8, 30))
   )`,
  'create index survey_campaign_of_region on monitoring.survey_campaign (region_id, academic_year, opens_on, id)',
];

/**
 * Who is asked, and who has answered: neither when, nor what. A person is asked once in each phase of a year, whichever
 * campaigns there are. Of a link its hash is kept.
 */
const LINKS = [
  `create table monitoring.survey_link (
     series_id uuid not null,
     college_id uuid not null,
     person_id uuid not null,
     token_hash bytea not null unique check (length(token_hash) = 32),
     primary key (college_id, person_id, series_id)
   )`,
  `create table monitoring.survey_invitation (
     campaign_id uuid not null references monitoring.survey_campaign,
     college_id uuid not null,
     person_id uuid not null,
     academic_year smallint not null,
     audience text not null,
     phase text not null,
     answered boolean not null default false,
     primary key (campaign_id, college_id, person_id),
     unique (college_id, person_id, academic_year, audience, phase)
   )`,
  'create index survey_invitation_of_year on monitoring.survey_invitation (college_id, academic_year)',
];

/**
 * What was answered: a row for each question. The key is made of the link's token in another way than the hash that is
 * kept beside the person, so that nothing in the database leads from the one to the other.
 */
const ANSWERS = `
  create table monitoring.survey_answer (
     campaign_id uuid not null references monitoring.survey_campaign,
     college_id uuid not null,
     respondent_key bytea not null check (length(respondent_key) = 32),
     question text not null,
     score smallint check (score between 1 and 10),
     choices text[],
     words text check (length(words) <= 2000),
     primary key (campaign_id, college_id, question, respondent_key),
     check (num_nonnulls(score, choices, words) = 1)
   )`;

/** The curator's own questionnaire: one for each college and checkpoint, signed, and none of the participants'. */
const CHECKPOINTS = `
  create table monitoring.checkpoint_answer (
     college_id uuid not null,
     academic_year smallint not null,
     checkpoint text not null check (checkpoint in ('1.5', '2.4', '3.5', '4.4', '6.5', '7.2')),
     template_id uuid not null references monitoring.survey_template,
     answers jsonb not null check (jsonb_typeof(answers) = 'array'),
     answered_on date not null,
     primary key (college_id, academic_year, checkpoint)
   )`;

/** Surveys, and the measures that are counted from them: from now on monitoring has figures of its own. */
export class Monitoring0003 extends Migration {
  override up(): void {
    for (const sql of [
      TEMPLATE,
      ...CAMPAIGNS,
      ...LINKS,
      ANSWERS,
      CHECKPOINTS,
      measureTable('monitoring'),
      measureHistoryTable('monitoring'),
    ]) {
      this.addSql(sql);
    }
    this.addSql('alter table monitoring.measure add column measure_group text not null');
  }
}
