/**
 * Of the age groups of a headcount: {"minors", "groups": [{"from", "to", "count"}]}. A check rests on it, so it belongs
 * to the tables and is changed by a migration.
 */
const AGES_FIT = `
  create function participants.ages_fit(ages jsonb, total integer) returns boolean
     language sql immutable parallel safe as $$
       select coalesce((ages ->> 'minors')::int, 0) <= total and total >= (
         select coalesce(sum((g.value ->> 'count')::int), 0) from jsonb_array_elements(ages -> 'groups') g) $$`;

/** What a college reported last for a year, with who of each total is how old, as far as it knows. */
const HEADCOUNT = `
  create table participants.headcount (
     college_id uuid not null references participants.college,
     academic_year smallint not null,
     students integer not null check (students >= 0),
     pupils integer not null check (pupils >= 0),
     teachers integer not null check (teachers >= 0),
     young_specialists integer not null check (young_specialists between 0 and teachers),
     reported_by text not null,
     reported_at timestamptz not null default now(),
     student_ages jsonb,
     pupil_ages jsonb,
     teacher_ages jsonb,
     primary key (college_id, academic_year),
     constraint ages_fit check (participants.ages_fit(student_ages, students)
       and participants.ages_fit(pupil_ages, pupils) and participants.ages_fit(teacher_ages, teachers))
   )`;

/** Every report, numbered within its college and year: each replaced the one before. */
const REPORT = `
  create table participants.headcount_report (
     like participants.headcount including constraints,
     number integer not null check (number > 0),
     primary key (college_id, academic_year, number),
     foreign key (college_id) references participants.college
   )`;

export const HEADCOUNT_TABLES: readonly string[] = [AGES_FIT, HEADCOUNT, REPORT];
