import { encodeCursor, PAGE_CAP } from '#kernel/graph/connection.js';
import { badUserInput } from '#kernel/graph/errors.js';

/** A place in the feed of a college, opaque to its system. Positions are numbers of PostgreSQL's bigint, as text. */
export function placeInFeed(collegeId: string, position: string): string {
  return encodeCursor([collegeId, position]);
}

/** The position from which a system goes on: that of its cursor, or the beginning of the feed without one. */
export function positionSince(since: string | null | undefined, collegeId: string): string {
  if (since == null) return '0';
  const place = read(since);
  if (place === null) {
    throw badUserInput({
      ru: 'since — это cursor или latest из прежнего ответа changes; этот таким не является. Передайте сохранённый или начните без since.',
      en: 'since is a cursor or latest of an earlier answer of changes; this one is not. Send the one that was kept, or begin without since.',
    });
  }
  if (place.collegeId !== collegeId) {
    throw badUserInput({
      ru: 'Этот since — из ленты другого колледжа. У каждого колледжа свой: передайте сохранённый для него.',
      en: 'This since is of the feed of another college. Each college has its own: send the one that was kept for it.',
    });
  }
  return place.position;
}

/** Refuses a cursor ahead of the feed: the hub was restored from a copy older than it, and places are given anew. */
export function refuseAhead(position: string, latest: string): void {
  if (BigInt(position) <= BigInt(latest)) return;
  throw badUserInput({
    ru: 'В ленте нет места, на которое указывает since: хаб восстановлен из более ранней копии. Перечитайте людей целиком (people) и продолжайте с latest.',
    en: 'The feed has no such place as since names: the hub was restored from an earlier copy. Read all people anew (people) and go on from latest.',
  });
}

export function changesOnPage(first: number): number {
  if (first >= 1 && first <= PAGE_CAP) return first;
  throw badUserInput({
    ru: `first — от 1 до ${PAGE_CAP} изменений на странице; за остальными обратитесь с cursor.`,
    en: `first is 1 to ${PAGE_CAP} changes a page; ask for the rest with cursor.`,
  });
}

function read(since: string): { collegeId: string; position: string } | null {
  try {
    const place: unknown = JSON.parse(Buffer.from(since, 'base64url').toString('utf8'));
    if (!Array.isArray(place) || place.length !== 2) return null;
    const [collegeId, position] = place as unknown[];
    if (typeof collegeId !== 'string' || typeof position !== 'string') return null;
    return /^(0|[1-9]\d{0,17})$/.test(position) ? { collegeId, position } : null;
  } catch {
    return null;
  }
}
