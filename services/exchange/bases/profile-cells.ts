import type { KnownMentorStay } from './known-stay.type.js';
import { preferredAgeText } from './preferred-age.js';
import { parseTags } from './values.js';

type Described = Pick<KnownMentorStay, 'competences' | 'tags' | 'achievements' | 'interests' | 'timeResource'>;

/** Competences as one cell, with those of the #tags that stand in no other cell of the row. */
export function competencesCell({ competences, tags, achievements, interests, timeResource }: Described): string {
  const elsewhere = new Set([achievements, interests, timeResource].flatMap((text) => parseTags(text ?? '')));
  // A tag of several words is told from what follows it by underscores, which mean the same.
  const own = tags.map((tag) => tag.replace(/\s+/g, '_')).filter((tag) => !elsewhere.has(tag));
  return [...competences, ...own.map((tag) => `#${tag}`)].join(', ');
}

type Preferring = Pick<KnownMentorStay, 'preferredAgeFrom' | 'preferredAgeTo' | 'preferredAgeText'>;

/** The preferred age in the words of the college, or else as the numbers have it. */
export function preferredAgeCell({ preferredAgeFrom: from, preferredAgeTo: to, preferredAgeText: text }: Preferring) {
  return text ?? preferredAgeText({ from, to });
}
