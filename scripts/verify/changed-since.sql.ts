import { OWNERS, type Owner } from './report.type.js';

/** Facts that are nobody's alone and move the figures of more colleges than one. */
const SHARED = `'Partner', 'Region', 'SurveyCampaign'`;

const written = (owner: Owner): string => `
             exists (select from ${owner}.audit a
                      where a.at > t.submitted_at and a.entity <> 'Submission'
                        and (a.college_id = f.college_id or a.college_id is null and a.entity in (${SHARED})))`;

/**
 * Whether facts of a difference `f` may have been corrected since `t` was submitted: something of the college was
 * written, or a pair that one of its mentors is in, or the measure changed on a later day.
 */
export const changedSince = (owner: Owner): string =>
  `(${[
    ...OWNERS.map(written),
    `
             exists (select from programs.mentorship m join programs.audit a on a.entity_id = m.id
                      where m.mentor_college_id = f.college_id and a.at > t.submitted_at)`,
    `
             exists (select from ${owner}.measure_history h
                      where (h.college_id, h.academic_year, h.measure, h.category, h.form)
                              = (f.college_id, f.year, f.measure, f.category, f.form)
                        and h.day > t.submitted_on and not h.recounted)`,
  ].join(' or')})`;
