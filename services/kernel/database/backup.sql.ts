import { BACKUP_ROLE } from './roles.js';

/**
 * Lets the role of `hub backup` read every row of every table: an owner who is no superuser is under the policies of its
 * own tables, and `hub verify` sees no secrets. By the tables that there are, so that none is forgotten; after all that
 * secures them. What the objects were made from is none of what is kept: its table stands when they do.
 */
export function backupRights(schemas: readonly string[]): string[] {
  const names = schemas.map((schema) => `'${schema}'`).join(', ');
  return [
    `grant usage on schema ${schemas.join(', ')} to ${BACKUP_ROLE}`,
    `do $$
     declare t record;
     begin
       for t in select c.oid::regclass as name, c.relrowsecurity as secured
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind = 'r' and n.nspname in (${names})
                   and (n.nspname, c.relname) <> ('contracts', 'current_objects') order by 1 loop
         execute format('grant select on %s to ${BACKUP_ROLE}', t.name);
         if t.secured then execute format('create policy backup_read on %s for select to ${BACKUP_ROLE} using (true)', t.name); end if;
       end loop;
     end $$`,
  ];
}
