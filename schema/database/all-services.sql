-- Printed from the code by `npm run schema`. / Печатается из кода командой `npm run schema`.

-- Made of all services

create or replace view contracts.visibility as
  select viewer_college_id, viewer_person_id, person_id, until from contracts.visibility_of_programs
  union all
  select viewer_college_id, viewer_person_id, person_id, until from contracts.visibility_of_school;

create or replace view contracts.measures as
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_participants
  union all
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_programs
  union all
  select college_id, academic_year, measure, category, form, value, as_of from contracts.measures_of_school;

grant execute on function contracts.recount_participants(uuid, integer) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_programs(uuid, integer) to hub_participants, hub_programs, hub_school, hub_monitoring;

grant execute on function contracts.recount_school(uuid, integer) to hub_participants, hub_programs, hub_school, hub_monitoring;
