import { decodeCursor } from '#kernel/graph/connection.js';
import type { BaseList, PlaceInBase } from './base-filter.js';

/** Where a page of a base starts. Lists without a name have no rank in their cursors. */
export function placeInBase({ typed }: Pick<BaseList, 'typed'>, after: string | null | undefined): PlaceInBase | null {
  const place = decodeCursor(after, typed ? 4 : 3);
  if (!place) return null;
  const [id, day, nameKey, rank = '0'] = place.toReversed() as [string, string, string, string?];
  return { rank: Number(rank), nameKey, day, id };
}
