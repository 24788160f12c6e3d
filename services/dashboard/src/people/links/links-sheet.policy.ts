/** A link as it is handed out. */
export interface HandedOut {
  readonly name: string;
  readonly group: string | null;
  /** For whom it is, in words. */
  readonly holder: string;
  readonly address: string;
  /** The address as a picture to point a phone at, an SVG. */
  readonly picture: string;
}

interface Sheet {
  readonly language: string;
  readonly title: string;
  /** What whoever holds the sheet has to know. */
  readonly warning: string;
  readonly rows: readonly HandedOut[];
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);

/** Strips to cut apart, so that nobody gets another's link into their hands. */
const STYLE = `
  body { font: 14px/1.35 system-ui, sans-serif; margin: 1.5rem; color: #111; }
  header { max-width: 46rem; }
  section { display: flex; gap: 1rem; align-items: center; padding: .75rem 0; border-top: 1px dashed #888; break-inside: avoid; }
  svg { width: 7rem; height: 7rem; flex: none; }
  h1 { font-size: 1.25rem; } h2 { font-size: 1rem; margin: 0; } p { margin: .2rem 0; }
  code { overflow-wrap: anywhere; }`;

/** A page of its own that needs nothing from anywhere: to be printed, and cut. */
export function linksSheet({ language, title, warning, rows }: Sheet): string {
  const strips = rows.map(
    ({ name, group, holder, address, picture }) =>
      `<section>${picture}<div><h2>${escaped(name)}</h2><p>${escaped([group, holder].filter(Boolean).join(' · '))}</p>` +
      `<p><code>${escaped(address)}</code></p></div></section>`,
  );
  return (
    `<!doctype html><html lang="${escaped(language)}"><meta charset="utf-8"><title>${escaped(title)}</title>` +
    `<style>${STYLE}</style><header><h1>${escaped(title)}</h1><p>${escaped(warning)}</p></header>${strips.join('')}</html>`
  );
}

/** For how many people of a list links are made at once: a sheet that is handed out in one go. */
export const MOST_PEOPLE = 300;

/** As many links as the hub makes at once. */
export const MOST_LINKS = 1000;

export type ForMinors = 'REPRESENTATIVE' | 'SELF' | 'BOTH';

interface Somebody {
  readonly id: string;
  readonly minor: boolean;
}

/** The links to make for people: an adult's own, a minor's as it was chosen. */
export function linksFor<Person extends Somebody>(people: readonly Person[], forMinors: ForMinors) {
  const ofMinor = forMinors === 'BOTH' ? (['SELF', 'REPRESENTATIVE'] as const) : ([forMinors] as const);
  return people.flatMap((person) =>
    (person.minor ? ofMinor : (['SELF'] as const)).map((holder) => ({ person, holder })),
  );
}

interface OfCollege {
  readonly id: string;
  readonly college: { readonly id: string } | null;
}

interface TwoOf<Person> {
  readonly mentor: Person | null;
  readonly mentee: Person | null;
}

/**
 * The people of pairs who are of a college, each once, a mentor before their mentees: so the strips of a pair lie
 * together. Links of others are their own college's to make; `elsewhere` is in how many pairs such a one is.
 */
export function peopleOfPairs<Person extends OfCollege>(pairs: readonly TwoOf<Person>[], collegeId: string) {
  const byMentor = [...Map.groupBy(pairs, ({ mentor }) => mentor?.id).values()].flat();
  const sides = byMentor.flatMap(({ mentor, mentee }) => [mentor, mentee]);
  const own = sides.filter((side): side is Person => side?.college?.id === collegeId);
  return {
    people: [...new Map(own.map((person) => [person.id, person])).values()],
    elsewhere: sides.length - own.length,
  };
}
