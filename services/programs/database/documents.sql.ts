import { openFunction } from '#kernel/database/objects/owned.js';
import { CONTRACTS_ROLE, serviceRole, VERIFY_ROLE } from '#kernel/database/roles.js';
import { OWN_COLLEGE, REACHED_COLLEGE, secureTable } from '#kernel/database/table-security.js';
import { KEPT_FILES } from './kept-files.sql.js';

const SERVICE = serviceRole('programs');
const DEFINER = 'security definer set search_path = pg_catalog, pg_temp';

/** The entry of the register is told to the region as well; what stands behind it only where it names no minors. */
const REGISTER = [
  ...secureTable({
    schema: 'programs',
    table: 'document',
    read: REACHED_COLLEGE,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  ...secureTable({
    schema: 'programs',
    table: 'document_detail',
    read: `${OWN_COLLEGE} or (${REACHED_COLLEGE} and not names_minors)`,
    write: OWN_COLLEGE,
    grants: ['insert', 'update'],
  }),
  `grant select on programs.document, programs.document_detail to ${CONTRACTS_ROLE}`,
];

const KINDS = [`grant select on programs.document_kind to ${SERVICE}, ${CONTRACTS_ROLE}, ${VERIFY_ROLE}`];

/**
 * The kinds of documents that a college holds in an academic year on a day: registered, not withdrawn, in force, and with
 * number and date where the kind has them. One of a lasting kind counts in later years, too. When a document was
 * registered is not asked: what bears no day is held on every day.
 */
const HELD = `
  create function programs.documents_held(p_college uuid, p_year integer, p_day date) returns table (kind text)
    language sql stable set search_path = pg_catalog, pg_temp as $$
      select distinct d.kind
        from programs.document d join programs.document_kind k on k.code = d.kind
       where d.college_id = p_college and d.withdrawn_on is null
         and (d.academic_year = p_year or k.lasting and d.academic_year < p_year)
         and (not k.numbered or d.number is not null and d.dated_on is not null)
         and coalesce(greatest(d.dated_on, d.valid_from) <= p_day, true)
         and coalesce(d.valid_until >= p_day, true) $$`;

/** Written by the database with the change itself, so that nobody forgets it. */
const HISTORY = [
  ...secureTable({ schema: 'programs', table: 'document_history', read: REACHED_COLLEGE }),
  `grant insert on programs.document_history to ${CONTRACTS_ROLE}`,
  `create function contracts.note_documents() returns trigger language plpgsql ${DEFINER} as $$
     begin
       insert into programs.document_history (college_id, document_id, step, number, dated_on)
       select n.college_id, n.id,
              case when tg_op = 'INSERT' then 'REGISTERED' when n.withdrawn_on is not null then 'WITHDRAWN'
                   else 'CHANGED' end,
              n.number, n.dated_on
         from written n;
       return null;
     end $$`,
  openFunction('contracts.note_documents()'),
  `create trigger note_new after insert on programs.document
     referencing new table as written for each statement execute function contracts.note_documents()`,
  `create trigger note_changed after update on programs.document
     referencing new table as written for each statement execute function contracts.note_documents()`,
];

/** The register of a college's documents. */
export const DOCUMENTS: readonly string[] = [...KINDS, ...REGISTER, HELD, ...HISTORY, ...KEPT_FILES];
