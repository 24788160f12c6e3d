/**
 * Tells rights and policies as they are now from any others, by schema ($1): who may do what to which table, view and
 * function, which rows each policy shows, and whether it is forced. What a statement of the hub has made stays the same
 * until somebody takes it away, or restores a database without its roles.
 */
export const STANDING = `
  select n.nspname as schema, md5(string_agg(s.line, e'\\n' order by s.line)) as digest
    from pg_namespace n
    cross join lateral (
      select concat_ws(' ', 'schema', n.nspacl) as line
      union all
      select concat_ws(' ', c.relname, c.relrowsecurity, c.relforcerowsecurity, c.relacl)
        from pg_class c where c.relnamespace = n.oid and c.relkind in ('r', 'v')
      union all
      select concat_ws(' ', c.relname, a.attname, a.attacl)
        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attacl is not null where c.relnamespace = n.oid
      union all
      select concat_ws(' ', c.relname, p.polname, p.polcmd, p.polroles, p.polqual, p.polwithcheck)
        from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = n.oid
      union all
      select concat_ws(' ', f.proname, pg_get_function_identity_arguments(f.oid), f.proacl, f.prosecdef, f.proowner)
        from pg_proc f where f.pronamespace = n.oid
    ) s
   where n.nspname = any ($1::text[]) group by n.nspname`;
