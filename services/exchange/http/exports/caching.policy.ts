import { createHash } from 'node:crypto';

/** What the bytes of an export are made of by, besides figures: changed whenever the same ones would be written otherwise. */
const LAYOUT = 1;

const YEAR_SECONDS = 31_536_000;
const SHORT_SECONDS = 60;

/** Who may keep an answer, and how. */
export interface Keeping {
  readonly source: 'LIVE' | 'PUBLISHED';
  readonly signedIn: boolean;
  /** Whether the address names the publication. */
  readonly revisionNamed: boolean;
}

/**
 * How long a copy may be used: of a publication that is named for good, as its figures never change; of the latest one
 * for a minute, after which the hub is asked whether it still is; of what stands now not at all.
 */
export function cacheControl({ source, signedIn, revisionNamed }: Keeping): string {
  if (source === 'LIVE') return 'private, no-store';
  if (signedIn) return 'private, no-cache';
  return revisionNamed ? `public, max-age=${YEAR_SECONDS}, immutable` : `public, max-age=${SHORT_SECONDS}, must-revalidate`; // prettier-ignore
}

/** The same for the same table in the same format, and for no other. */
export function entityTag(table: unknown): string {
  return `"${createHash('sha256')
    .update(JSON.stringify([LAYOUT, table]))
    .digest('base64url')}"`;
}
