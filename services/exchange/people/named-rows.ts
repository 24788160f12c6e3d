import type { Refusals } from '../workbook/refusals.js';
import type { Birth } from './birth.js';
import type { Category } from '#kernel/graph/person-category.data.js';
import {
  contradiction,
  evidence,
  fullerName,
  fullness,
  isDerivedKey,
  isKeyOf,
  mayBeRenamed,
  mayBeSame,
  mayBeSameRow,
  pick,
  SHEET_SOURCE,
  sheetKey,
  type Identity,
} from './identity.policy.js';
import { familyKey, matches } from './name-keys.js';
import { namesakes, otherwiseKnown } from './namesakes.js';
import type { Participant, Roster } from './participant.js';
import { IMPORT_PROBLEMS as PROBLEMS } from './problems.js';

/** An own row, and who it says that the person is. */
export interface NamedRow {
  readonly row: number;
  readonly identity: Omit<Identity, 'category'> & { readonly category: Category | null };
}

type Field = 'name' | 'form' | 'birth' | 'externalId' | 'workplace' | 'group';

/** Rows of one person. */
interface Cluster {
  identity: Identity;
  readonly rows: { readonly row: number; readonly identity: Identity }[];
}

/**
 * Finds out whose rows these are: people whom the college knows, or new ones, whom it puts on the roster. A row that
 * may be several people's is refused, never guessed. The result doesn't depend on the order of the rows.
 */
export function peopleOfRows(
  rows: readonly NamedRow[],
  roster: Roster,
  refusals: Refusals<Field>,
): ReadonlyMap<number, Participant> {
  const found = new Map<number, Participant>();
  const complete = rows.flatMap((row) => withCategory(row, roster, refusals));
  const ofPeople = complete.filter(({ identity }) => !identity.name.initialsOnly);
  const consistent = clusterRows(ofPeople, refusals).filter((cluster) => !contradicted(cluster, refusals));
  const clusters = withoutRivals(consistent, refusals);
  for (const [cluster, person] of identify(clusters, roster, refusals)) {
    for (const { row } of cluster.rows) found.set(row, person);
  }
  for (const { row, identity } of complete.filter((row) => row.identity.name.initialsOnly)) {
    const key = identity.name.key ?? givenKey(identity, roster);
    const person =
      key === undefined && !identity.name.isNew
        ? pick(roster.candidates(identity), identity)
        : roster.find({ ...identity, name: { ...identity.name, ...(key !== undefined && { key }) } }, new Set([identity.category])); // prettier-ignore
    if (typeof person === 'object') found.set(row, person);
    else if (person === 'KEY_UNKNOWN') refusals.refuse(row, 'name', PROBLEMS.keyUnknown(identity.name, key!));
    else if (person === 'NONE') refusals.refuse(row, 'name', PROBLEMS.initialsUnknown(identity.name));
    else refusals.refuse(row, 'name', namesakes(identity.name, roster.candidates(identity)));
  }
  return found;
}

/** The key that a column gives to initials, where somebody has it. */
function givenKey({ name, externalId }: Identity, roster: Roster): string | undefined {
  if (externalId === null) return undefined;
  return roster.family(name).some(({ key }) => isKeyOf(externalId, key)) ? externalId : undefined;
}

/** The category that the row or its form states, or else that of whoever the college knows by this name and birth. */
function withCategory({ row, identity }: NamedRow, roster: Roster, refusals: Refusals<Field>) {
  const stated = identity.category;
  if (stated !== null) return [{ row, identity: { ...identity, category: stated } }];
  const known = roster
    .family(identity.name)
    .filter(
      ({ identity: other }) => !identity.name.isNew && mayBeSame(other, { ...identity, category: other.category }),
    );
  const [category, ...more] = new Set(known.map((person) => person.identity.category));
  if (category !== undefined && more.length === 0) return [{ row, identity: { ...identity, category } }];
  refusals.refuse(row, 'form', PROBLEMS.categoryUnknown);
  return [];
}

/** Puts together the rows of one person, the fullest names first. */
function clusterRows(rows: readonly { row: number; identity: Identity }[], refusals: Refusals<Field>): Cluster[] {
  const clusters = new Map<string, Cluster[]>();
  const fullestFirst = [...rows].sort((a, b) => weight(b.identity) - weight(a.identity));
  for (const { row, identity } of fullestFirst) {
    const family = familyKey(identity.name);
    const ofFamily = clusters.get(family);
    if (ofFamily === undefined) {
      clusters.set(family, [{ identity, rows: [{ row, identity }] }]);
      continue;
    }
    const cluster = pick(
      ofFamily.filter((other) => mayBeSameRow(other.identity, identity)),
      identity,
    );
    if (cluster === 'SEVERAL') refusals.refuse(row, 'name', namesakes(identity.name));
    else if (cluster === 'NONE') ofFamily.push({ identity, rows: [{ row, identity }] });
    else {
      cluster.rows.push({ row, identity });
      cluster.identity = merged(cluster.identity, identity);
    }
  }
  return [...clusters.values()].flat();
}

function weight({ name, birth, externalId }: Identity): number {
  return (
    (externalId === null ? 0 : 100) +
    fullness(name) * 10 +
    (birth?.birthDate == null ? 0 : 2) +
    (birth === null ? 0 : 1)
  );
}

function merged(first: Identity, second: Identity): Identity {
  const birth: Birth | null =
    first.birth?.birthDate == null && second.birth?.birthDate != null ? second.birth : first.birth;
  return {
    name: fullerName(first.name, second.name),
    category: first.category,
    birth: birth ?? second.birth,
    workplace: first.workplace ?? second.workplace,
    group: first.group ?? second.group,
    externalId: first.externalId ?? second.externalId,
  };
}

/** Rows that agree in name and birth and contradict each other in another column may be namesakes': all are refused. */
function contradicted({ rows }: Cluster, refusals: Refusals<Field>): boolean {
  if (rows.length === 1) return false;
  const inOrder = [...rows].sort((a, b) => a.row - b.row);
  for (const [index, first] of inOrder.entries()) {
    for (const second of inOrder.slice(index + 1)) {
      const field = contradiction(first.identity, second.identity);
      if (field === null) continue;
      for (const { row, identity } of inOrder) {
        refusals.refuse(row, field, PROBLEMS.contradicted(identity.name, row === first.row ? second.row : first.row));
      }
      return true;
    }
  }
  return false;
}

/** Without people who claim one key: it can't be known whose it is, so none of their rows is taken. */
function withoutRivals(clusters: readonly Cluster[], refusals: Refusals<Field>): Cluster[] {
  const claims = Map.groupBy(clusters, ({ identity }) => (identity.externalId === null ? null : sheetKey(identity)));
  return [...claims].flatMap(([key, rivals]) => {
    if (key === null || rivals.length === 1) return rivals;
    for (const cluster of rivals) {
      const [other] = rivals.find((rival) => rival !== cluster)!.rows;
      refuseAll(cluster, 'externalId', PROBLEMS.keyClaimed(cluster.identity.externalId!, other!.row), refusals);
    }
    return [];
  });
}

/** Whom the clusters are: each a known person, or a new one. Two never are the same. */
function identify(clusters: readonly Cluster[], roster: Roster, refusals: Refusals<Field>): [Cluster, Participant][] {
  const claims = new Map<Participant, Cluster[]>();
  const fresh: Cluster[] = [];
  // Who is said to be new goes first: a namesake's row then asks whom it means, as it will when the file comes again.
  const newFirst = [...clusters].sort(
    (a, b) => Number(b.identity.name.isNew ?? 0) - Number(a.identity.name.isNew ?? 0),
  );
  for (const cluster of newFirst) {
    const person = knownPerson(cluster, roster);
    if (person === 'NONE' && cluster.identity.name.isNew) {
      for (const [, added] of registered(cluster, roster, refusals)) claims.set(added, [cluster]);
    } else if (person === 'NONE') fresh.push(cluster);
    else if (person === 'SEVERAL') {
      const { identity } = cluster;
      const question = namesakes(identity.name, roster.candidates(identity), roster.mayBeNew(identity));
      refuseAll(cluster, 'name', question, refusals);
    } else if (person === 'KEY_UNKNOWN') {
      const { name, externalId } = cluster.identity;
      const field = name.key === undefined ? 'externalId' : 'name';
      refuseAll(cluster, field, PROBLEMS.keyUnknown(name, externalId!), refusals);
    } else if (person === 'KEY_TAKEN') refuseAll(cluster, 'externalId', PROBLEMS.keyTaken, refusals);
    else claims.set(person, [...(claims.get(person) ?? []), cluster]);
  }
  const identified: [Cluster, Participant][] = [];
  for (const [person, claimants] of claims) {
    const [first, second] = claimants
      .map((cluster) => ({ cluster, weight: evidence(person.identity, cluster.identity) }))
      .sort((a, b) => b.weight - a.weight);
    if (second !== undefined && first!.weight === second.weight) {
      for (const cluster of claimants) refuseAll(cluster, 'name', namesakes(cluster.identity.name), refusals);
    } else {
      identified.push([first!.cluster, person]);
      fresh.push(...claimants.filter((cluster) => cluster !== first!.cluster));
    }
  }
  return [...identified, ...fresh.flatMap((cluster) => registered(cluster, roster, refusals))];
}

function knownPerson(
  { identity }: Cluster,
  roster: Roster,
): Participant | 'NONE' | 'SEVERAL' | 'KEY_TAKEN' | 'KEY_UNKNOWN' {
  if (identity.externalId !== null) {
    const holder = roster.byKey(SHEET_SOURCE, sheetKey(identity));
    if (holder) return mayBeRenamed(holder.identity.name, identity.name) ? holder : 'KEY_TAKEN';
    const same = roster
      .family(identity.name)
      .filter(
        ({ known, identity: other }) =>
          known !== null &&
          isKeyOf(identity.externalId!, known) &&
          known.category === identity.category &&
          matches(other.name, identity.name),
      );
    if (same.length === 1) return same[0]!;
    // Such a key is the hub's to give: nobody can be registered under one.
    if (identity.name.key !== undefined || isDerivedKey(identity.externalId)) return 'KEY_UNKNOWN';
  }
  if (identity.name.isNew) return roster.saidNew(identity, new Set([identity.category]));
  return pick(roster.candidates(identity), identity);
}

function registered(cluster: Cluster, roster: Roster, refusals: Refusals<Field>): [Cluster, Participant][] {
  const { identity } = cluster;
  const [other] = roster.otherwise(identity);
  if (other !== undefined) {
    refuseAll(cluster, 'name', otherwiseKnown(identity.name, other.identity.category), refusals);
    return [];
  }
  const person = roster.add(identity);
  if (person !== null) return [[cluster, person]];
  refuseAll(cluster, 'name', namesakes(identity.name), refusals);
  return [];
}

function refuseAll(
  { rows }: Cluster,
  field: Field,
  problem: Parameters<Refusals<Field>['refuse']>[2],
  refusals: Refusals<Field>,
) {
  for (const { row } of rows) refusals.refuse(row, field, problem);
}
