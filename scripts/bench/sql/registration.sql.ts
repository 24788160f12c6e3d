/**
 * Registering one person with what the hub writes along: the person and the audit's line. Who is new counts in no
 * figure, so nothing is recounted. A function, so that it takes one round trip; it checks nothing but what the database
 * checks.
 */
export const REGISTRATION = [
  `create function bench.register_person(college uuid, source text, external_id text, category text,
       family_name text, given_name text, name_key text, birth_year int) returns uuid
     language plpgsql volatile as $$
     #variable_conflict use_column
     declare
       v_id uuid;
       v_today date := contracts.today(college);
     begin
       if v_today is null then raise exception 'there is no such college'; end if;
       insert into participants.person as p
         (id, college_id, source, external_id, category, family_name, given_name, patronymic, name_key, birth_year)
       values (uuidv7(), register_person.college, register_person.source, register_person.external_id,
               register_person.category, register_person.family_name, register_person.given_name, '',
               register_person.name_key, register_person.birth_year)
       on conflict (college_id, source, external_id) do update
         set (category, family_name, given_name, name_key, birth_year)
           = (excluded.category, excluded.family_name, excluded.given_name, excluded.name_key, excluded.birth_year),
             updated_at = now()
         where (p.category, p.family_name, p.given_name, p.name_key, p.birth_year)
           is distinct from (excluded.category, excluded.family_name, excluded.given_name, excluded.name_key,
                             excluded.birth_year)
       returning p.id into v_id;
       insert into participants.audit (actor, action, entity, entity_id, college_id, fields)
       values (contracts.session_actor(), 'person.upsert', 'Person', v_id, college, '{}');
       return v_id;
     end $$`,
];
