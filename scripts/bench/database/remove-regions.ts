import type { BenchDatabase } from './open.js';

/**
 * Takes regions of these codes away with all that is theirs, rows first: as the owner, past keys and policies, since
 * nothing else may delete.
 */
export async function removeRegions(
  { owner }: Pick<BenchDatabase, 'owner'>,
  regions: readonly string[],
): Promise<void> {
  const codes = regions.map((code) => `'${code}'`).join(', ');
  await owner(`
    do $$
    declare
      t regclass;
      gone uuid[] := array(select c.id from participants.college c join participants.region r on r.id = c.region_id
                            where r.code in (${codes}));
    begin
      set local session_replication_role = replica;
      if cardinality(gone) > 0 then
        for t in select a.attrelid::regclass from pg_attribute a join pg_class c on c.oid = a.attrelid
                  where a.attname = 'college_id' and c.relkind = 'r' and not a.attisdropped
                    and c.relnamespace in ('participants'::regnamespace, 'programs'::regnamespace,
                                           'school'::regnamespace, 'monitoring'::regnamespace)
        loop
          execute format('delete from %s where college_id = any ($1)', t) using gone;
        end loop;
        delete from participants.college where id = any (gone);
      end if;
      delete from participants.partner p using participants.region r where r.id = p.region_id and r.code in (${codes});
      delete from participants.region_reach k using participants.region r where r.id = k.region_id and r.code in (${codes});
      delete from participants.region where code in (${codes});
    end $$`);
}
