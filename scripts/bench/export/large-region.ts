import { mkdtemp, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '#kernel/database/connection.js';
import { removeDataFolder, startEmbedded } from '#kernel/database/embedded/embedded.js';
import { migrate } from '#kernel/database/migrate.js';
import { formatPeriod } from '#kernel/time/period.js';
import { INDICATORS } from '#monitoring/indicator/indicators.data.js';
import { SUBGRAPHS } from '../../subgraphs.js';

/** A region whose published figures are as many as are asked for, however many quarters of them are exported. */
export interface LargeRegion {
  readonly dataFolder: string;
  readonly ownerUrl: string;
  /** The address of so many figures, from the first quarter on. */
  path(figures: number, format: string): string;
  close(): Promise<void>;
}

const REGION = '900';
const FIRST_YEAR = 2015;
/** Those that one export may name. */
const QUARTERS = 40;
const CODES = INDICATORS.flatMap(({ code, optional }) => (optional ? [] : [code]));

/** Written as the owner, all at once: by the graph a million figures would take hours to come about. */
const PLANT = [
  `insert into participants.region (id, code, name_ru, name_en, first_year)
     values (uuidv7(), '${REGION}', 'Край', 'Krai', ${FIRST_YEAR})`,
  `insert into participants.college (id, region_id, code, name_ru, name_en, municipality, joined_at)
     select uuidv7(), r.id, format('900-%s', lpad(n::text, 4, '0')), 'Колледж ' || n, 'College ' || n, 'Ставрополь', '${FIRST_YEAR}-09-01'
       from participants.region r, generate_series(1, $1::int) n`,
  `insert into monitoring.period
     (id, region_id, kind, academic_year, number, first_day, speaks_for, submit_by, automatic, opened_by)
     select uuidv7(), r.id, 'QUARTER', d.year, d.number, d.first, d.first + 89, d.first + 103, false, 'bench'
       from participants.region r,
            lateral (select ${FIRST_YEAR} + n / 4 as year, n % 4 + 1 as number,
                            (make_date(${FIRST_YEAR} + n / 4, 9, 1) + make_interval(months => n % 4 * 3))::date as first
                       from generate_series(0, ${QUARTERS - 1}) n) d`,
  `insert into monitoring.publication
     (id, region_id, period_id, revision, people_threshold, answers_threshold, snapshot_hash, colleges, told, hidden, published_by)
     select uuidv7(), p.region_id, p.id, 1, 10, 5, p.id::text, $1::int, 0, 0, 'bench' from monitoring.period p`,
  `insert into monitoring.published_figure
     (publication_id, region_id, subject, college_id, indicator_id, form, status, numerator, denominator, reported,
      expected, automatic, kept)
     select b.id, b.region_id, 'COLLEGE', c.id, i.id, f.code, h.status, case h.status when 'OK' then 40 + c.n % 400 end,
            case h.status when 'OK' then 500 end, 1, 1, false, false
       from monitoring.publication b,
            (select id, row_number() over (order by code) as n from participants.college) c,
            (select id from monitoring.indicator where code = any ($1)) i,
            (select code, row_number() over (order by code) as n from programs.form) f,
            lateral (select case when (c.n + f.n) % 10 = 0 then 'SUPPRESSED' else 'OK' end as status) h`,
  // By which an export knows what is published.
  `insert into monitoring.published_figure
     (publication_id, region_id, subject, indicator_id, status, numerator, denominator, reported, expected, automatic, kept)
     select b.id, b.region_id, 'REGION', i.id, 'OK', 40000, 500000, b.colleges, b.colleges, false, false
       from monitoring.publication b, (select id from monitoring.indicator where code = any ($1)) i`,
];

/** @param most figures that will be asked for */
export async function plantRegion(most: number, say: (line: string) => void): Promise<LargeRegion> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'hub-export-'));
  // The database server runs under an account of its own where this one may not start it.
  await chmod(dataFolder, 0o711);
  const server = await startEmbedded({ dataFolder, durable: false, onLog: () => undefined });
  const { ownerUrl } = server;
  await migrate(ownerUrl, SUBGRAPHS.map(({ database }) => database)); // prettier-ignore
  const owner = await connect(ownerUrl);
  const { rows } = await owner.query<{ code: string }>('select code from programs.form order by code');
  const forms = rows.map(({ code }) => code);
  const colleges = Math.ceil(most / (QUARTERS * CODES.length * forms.length));
  // Each row would look for its publication and its indicator once more.
  await owner.query('set session_replication_role = replica');
  for (const sql of PLANT) {
    await owner.query(sql, sql.includes('any ($1)') ? [CODES] : sql.includes('$1') ? [colleges] : []);
  }
  await owner.query('analyze');
  await owner.end();
  say(`${colleges} colleges, ${QUARTERS} quarters, ${CODES.length} indicators by ${forms.length} forms`);
  const ofOne = colleges * CODES.length * forms.length;
  return {
    dataFolder,
    ownerUrl,
    path(figures, format) {
      const count = Math.min(QUARTERS, Math.max(1, Math.round(figures / ofOne)));
      const periods = Array.from({ length: count }, (_, n) =>
        formatPeriod({ kind: 'QUARTER', year: FIRST_YEAR + Math.floor(n / 4), number: (n % 4) + 1 }),
      );
      const asked = {
        ...{ region: REGION, periods: periods.join(), indicators: CODES.join(), groupBy: 'COLLEGE,FORM' },
        ...{ forms: forms.join(), format },
      };
      return `/exports/kpi?${new URLSearchParams(asked).toString()}`;
    },
    async close() {
      await server.stop();
      await removeDataFolder(dataFolder);
    },
  };
}
