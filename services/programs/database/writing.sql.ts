/** Waits, as every writer of mentorships does, until no other operation writes those that name the people. */
export const lockOf = (people: string) => `
      perform pg_advisory_xact_lock(hashtextextended('mentorships ' || k.college_id, 0))
         from (select distinct college_id from programs.mentorship m
                where (m.college_id = p_college and m.mentee_id = any (${people}))
                   or (m.mentor_college_id = p_college and m.mentor_id = any (${people}))
               union select p_college order by 1) k;`;

/** Tells the audit what was done to mentorships. */
export const audited = (action: string, ids: string, fields: string) => `
      insert into programs.audit (actor, action, entity, entity_id, college_id, fields)
      select coalesce(contracts.session_actor(), ''), '${action}', 'Mentorship', m.id, m.college_id, ${fields}
        from programs.mentorship m where m.id = any (${ids});`;
