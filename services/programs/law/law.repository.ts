import type { UnitOfWork } from '#kernel/database/unit-of-work.js';
import type { HubContext } from '#kernel/graph/context.js';
import type { IsoDate } from '#kernel/time/iso-date.js';
import type { Switch } from './law.policy.js';

export interface KeptSwitch extends Switch {
  readonly rule: string;
  readonly setOn: IsoDate;
}

/** What a region has decided of its norms, in the order in which it did, and the day it is there. */
export interface RulesOfRegion {
  readonly today: IsoDate;
  readonly switches: readonly KeptSwitch[];
}

const RULES = (condition: string) => `
  select r.today::text as today, coalesce((
           select json_agg(json_build_object('rule', s.rule, 'effect', s.effect, 'actsFrom', s.acts_from,
                                             'setOn', s.set_on) order by s.rule, s.n)
             from programs.region_rule s where s.region_id = r.id), '[]') as switches
    from contracts.regions r where ${condition}`;

export async function rulesOfRegion({ read }: HubContext, code: string): Promise<RulesOfRegion> {
  const rows = await read.rows<RulesOfRegion>(RULES('r.code = $1'), [code]);
  return rows[0]!;
}

/** The same under a lock, for whoever switches one. */
export async function lockRules(work: UnitOfWork, regionId: string): Promise<RulesOfRegion> {
  await work.rows("select pg_advisory_xact_lock(hashtextextended('rules of region ' || $1::text, 0))", [regionId]);
  const rows = await work.rows<RulesOfRegion>(RULES('r.id = $1'), [regionId]);
  return rows[0]!;
}

/** Adds what a region decided; what it decided before stays. */
export async function addSwitch(
  work: UnitOfWork,
  regionId: string,
  { rule, effect, actsFrom }: Switch & { readonly rule: string },
): Promise<void> {
  await work.rows(
    `insert into programs.region_rule (region_id, rule, n, effect, acts_from, set_by, set_on)
     select r.id, $2, 1 + (select count(*) from programs.region_rule s where s.region_id = r.id and s.rule = $2),
            $3, $4, $5, r.today
       from contracts.regions r where r.id = $1`,
    [regionId, rule, effect, actsFrom, work.session.actor],
  );
}
