import type { Tag, Tagged } from './tags.type';

/** A tag that is given to something, or taken back from it. */
export interface TagChange {
  readonly tag: string;
  readonly form: string | null;
  readonly takenBack: boolean;
}

/** Which tags each has, by the place in the list. */
export type Chosen = readonly ReadonlySet<string>[];

/** The programme's own tags: what its whole year has, it has by that. */
export function ownTags(ofProgramme: readonly Tag[], ofYear: readonly Tag[]): readonly Tag[] {
  return ofProgramme.filter(({ code }) => ofYear.every((tag) => tag.code !== code));
}

/** What can be chosen: tags that the region gives, and those that it gives no longer where they are there still. */
export function offeredTags(ofRegion: readonly Tag[], those: readonly Tagged[]): readonly Tag[] {
  const held = new Set(those.flatMap(({ tags }) => tags.map(({ code }) => code)));
  return ofRegion.filter(({ code, retired }) => !retired || held.has(code));
}

/** What of the choice differs from what is there. A programme needs no tag of its own that its whole year has. */
export function tagChanges(those: readonly Tagged[], chosen: Chosen): TagChange[] {
  return those.flatMap(({ form, tags }, n) => {
    const now = chosen[n] ?? new Set<string>();
    const before = new Set(tags.map(({ code }) => code));
    return [
      ...[...now].filter((tag) => !before.has(tag)).map((tag) => ({ tag, form, takenBack: false })),
      ...[...before].filter((tag) => !now.has(tag)).map((tag) => ({ tag, form, takenBack: true })),
    ];
  });
}
