import type { House } from './house.js';

/** What the hub said that it had done: nothing of it may be missing in the end. */
export class Ledger {
  readonly people: string[] = [];
  readonly pairs: { readonly menteeId: string; readonly mentorId: string }[] = [];
  readonly withdrawn: string[] = [];
  readonly merged: { readonly keepId: string; readonly mergeId: string }[] = [];
  /** Family names of the people of imports that were told as ended. */
  readonly imported: string[] = [];
  /** Submissions that were sent back. */
  readonly returned: string[] = [];
  readonly published: { readonly periodId: string; readonly revision: number }[] = [];

  get size(): number {
    const { people, pairs, withdrawn, merged, imported, returned, published } = this;
    return [people, pairs, withdrawn, merged, imported, returned, published].reduce((n, { length }) => n + length, 0);
  }

  /** What of it is not in the database, by kind; asked as its owner, whom no policy hides anything from. */
  async missing(house: House): Promise<Readonly<Record<string, number>>> {
    const count = async (sql: string, ...lists: readonly (readonly (string | number)[])[]) =>
      (await house.owner<{ missing: number }>(sql, lists))[0]!.missing;
    return {
      people: await count(
        `select count(*)::int as missing from unnest($1::uuid[]) as k (id)
          where not exists (select from participants.person p where p.id = k.id)`,
        this.people,
      ),
      pairs: await count(
        `select count(*)::int as missing from unnest($1::uuid[], $2::uuid[]) as k (mentee, mentor)
          where not exists (select from programs.mentorship m where m.mentee_id = k.mentee and m.mentor_id = k.mentor)`,
        this.pairs.map(({ menteeId }) => menteeId),
        this.pairs.map(({ mentorId }) => mentorId),
      ),
      withdrawals: await count(
        `select count(*)::int as missing from unnest($1::uuid[]) as k (id)
          where not exists (select from participants.consent c where c.person_id = k.id)
             or exists (select from participants.consent c where c.person_id = k.id and c.withdrawn_on is null)`,
        this.withdrawn,
      ),
      merges: await count(
        `select count(*)::int as missing from unnest($1::uuid[], $2::uuid[]) as k (kept, merged)
          where not exists (select from participants.person p where p.id = k.merged and p.merged_into = k.kept)`,
        this.merged.map(({ keepId }) => keepId),
        this.merged.map(({ mergeId }) => mergeId),
      ),
      imported: await count(
        `select count(*)::int as missing from unnest($1::text[]) as k (name)
          where not exists (select from participants.person p where p.family_name = k.name)`,
        this.imported,
      ),
      returns: await count(
        `select count(*)::int as missing from unnest($1::uuid[]) as k (id)
          where not exists (select from monitoring.submission s where s.id = k.id and s.state = 'RETURNED')`,
        this.returned,
      ),
      publications: await count(
        `select count(*)::int as missing from unnest($1::uuid[], $2::int[]) as k (period, revision)
          where not exists (select from monitoring.publication p
                             where p.period_id = k.period and p.revision = k.revision)`,
        this.published.map(({ periodId }) => periodId),
        this.published.map(({ revision }) => revision),
      ),
    };
  }
}
