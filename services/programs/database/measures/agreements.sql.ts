import { ofYear } from './present.sql.js';

/**
 * Mentors who are workers of the college and mentor a worker, while the region works by the norm; and those of them who
 * have an agreement for each such pair. Where the norm is switched off both are zero: a share of them applies to nobody.
 */
export const AGREEMENTS = ofYear({
  name: 'agreements',
  measures: ['agreements_due', 'agreements_signed'],
  restsOn: ['mentorships', 'law', 'agreements'],
  counts: `
    with mentors as materialized (
      select w.mentor_id, bool_and(w.signed) as signed from programs.pairs_of_workers(p_college, p_year, p_day) w
       group by w.mentor_id
    )
    select 'agreements_due', '', '', count(*)::int from mentors
    union all
    select 'agreements_signed', '', '', count(*)::int from mentors where signed`,
});
