import type { HubError } from '#kernel/errors/hub-error.js';
import { forbidden } from '#kernel/graph/errors.js';
import type { HubContext } from '#kernel/graph/context.js';
import { formatPeriod, type Moment } from '#kernel/time/period.js';
import type { Ledger, Source } from './ledger.js';
import { liveLedger } from './live-ledger.js';
import { ledgerInScope, type MeasuresRow, type Scope } from './measure.repository.js';
import { publishedLedger } from './published-ledger.js';
import { publishedInScope } from './published.repository.js';
import { collegesOf, regionOf, seesLive, type LedgerCollege, type Subject } from './subject.policy.js';

/** Of whom and when figures are asked, and from where: live ones to those who see them where nothing is said. */
export interface Place {
  readonly subject: Subject;
  readonly moment: Moment;
  readonly source: Source | null;
  /** Whether the figures of each of its colleges are asked for as well. */
  readonly andColleges?: boolean;
}

/** The colleges of a scope, and the ledgers that their figures are taken from. */
export interface Ledgers {
  /** Versions of what the figures of each region are computed by; a region without colleges has none. */
  readonly definitions: ReadonlyMap<string, string>;
  /** By their codes. */
  collegesOf(regionId: string): readonly LedgerCollege[];
  college(id: string): LedgerCollege | null;
  /** Why no ledger answers a place: the live figures of it are not for who asks. Null where one does. */
  refusalOf(place: Place): HubError | null;
  /**
   * The one ledger that each place is answered from. One statement more where some are answered by what is published.
   * @throws HubError FORBIDDEN where one of them is refused
   */
  ledgersFor(places: readonly Place[]): Promise<Ledger[]>;
}

/** All that figures in a scope are counted from. One statement whatever the scope. */
export async function openLedgers(context: HubContext, scope: Scope): Promise<Ledgers> {
  const rows = await ledgerInScope(context, scope);
  const colleges = new Map(rows.map((row) => [row.collegeId, toCollege(row)]));
  const byRegion = Map.groupBy(colleges.values(), (college) => college.regionId);
  const live = liveLedger(rows);
  return {
    definitions: new Map(rows.map(({ regionId, definitions }) => [regionId, definitions])),
    collegesOf: (regionId) => byRegion.get(regionId) ?? [],
    college: (id) => colleges.get(id) ?? null,
    refusalOf: (place) => refusalOf(context, place),
    async ledgersFor(places) {
      const published = await openPublished(
        context,
        scope,
        places.filter((place) => sourceOf(context, place) === 'PUBLISHED'),
      );
      return places.map((place) => published.get(place) ?? live);
    },
  };
}

/**
 * Who asks for nothing in particular is told what they may see, live where they may.
 * @throws HubError FORBIDDEN to those who ask for live figures that are not theirs to see
 */
function sourceOf(context: HubContext, place: Place): Source {
  const refusal = refusalOf(context, place);
  if (refusal) throw refusal;
  return mayBeLive(place) && seesLive(context.session, place.subject) ? 'LIVE' : 'PUBLISHED';
}

function refusalOf({ session }: HubContext, place: Place): HubError | null {
  const asksForLive = place.source === 'LIVE' && mayBeLive(place);
  return asksForLive && !seesLive(session, place.subject) ? forbidden(LIVE_REFUSED) : null;
}

/** What is asked for by its publication has none, nor has a part of a year: live figures are as of today. */
const mayBeLive = ({ moment, source }: Place): boolean => source !== 'PUBLISHED' && moment.kind === null;

const LIVE_REFUSED = {
  ru: 'Текущие цифры видят сам колледж и координаторы его региона. Остальным – опубликованные: source: PUBLISHED.',
  en: 'Live figures are for the college itself and the coordinators of its region. Others read what is published: source: PUBLISHED.',
};

async function openPublished(context: HubContext, scope: Scope, places: readonly Place[]): Promise<Map<Place, Ledger>> {
  if (places.length === 0) return new Map();
  const keyOf = ({ year, kind, number, revision = null }: Moment) => `${year} ${kind} ${number} ${revision}`;
  const moments = [...new Map(places.map(({ moment }) => [keyOf(moment), moment])).values()];
  const found = await publishedInScope(context, {
    regionIds: [...new Set(places.map(({ subject }) => regionOf(subject)))],
    moments,
    subjects: [
      ...new Set(
        places.flatMap((place) =>
          ofColleges(place) ? ['COLLEGE' as const, place.subject.kind] : [place.subject.kind],
        ),
      ),
    ],
    collegeIds: [
      ...new Set(places.filter(ofColleges).flatMap(({ subject }) => collegesOf(subject).map(({ id }) => id))),
    ],
    forms: scope.forms ?? [],
    categories: scope.categories ?? [],
  });
  const ledgers = new Map(
    found.map(({ regionId, moment, figures, targets, speaksFor, revision, ...name }) => [
      `${regionId} ${keyOf(moments[moment]!)}`,
      publishedLedger({ code: formatPeriod(name), speaksFor, revision }, figures, targets),
    ]),
  );
  const nothing = publishedLedger(null, []);
  return new Map(
    places.map((place) => [place, ledgers.get(`${regionOf(place.subject)} ${keyOf(place.moment)}`) ?? nothing]),
  );
}

const ofColleges = ({ subject, andColleges = false }: Place): boolean => andColleges || subject.kind === 'COLLEGE';

const toCollege = ({ collegeId: id, regionId, municipality, reached }: MeasuresRow): LedgerCollege => ({
  id,
  regionId,
  municipality,
  reached,
});
