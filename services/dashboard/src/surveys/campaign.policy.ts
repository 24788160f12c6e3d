const PHASES = ['ENTRY', 'INTERIM', 'FINAL'] as const;

interface Asked {
  readonly audience: string;
  readonly phase: string | null;
}

interface Campaign extends Asked {
  readonly year: string;
  readonly seriesId: string;
  readonly college: { readonly id: string } | null;
}

interface Asker {
  readonly kind: 'region' | 'college';
  readonly id: string;
}

/** Whether it is the asker's own survey: a region's is not a college's to close, nor the other way round. */
export function isOwn({ college }: Pick<Campaign, 'college'>, { kind, id }: Asker): boolean {
  return kind === 'region' ? college === null : college?.id === id;
}

/**
 * Surveys that one by this template can go on with, so that the same people are compared before and after: the asker's
 * own of the year, of the same people, in an earlier phase; of a series its latest alone.
 */
export function continuable<Each extends Campaign>(
  campaigns: readonly Each[],
  template: Asked | null,
  year: string,
  asker: Asker,
): readonly Each[] {
  const place = (phase: string | null) => PHASES.findIndex((each) => each === phase);
  const fitting = campaigns.filter(
    (each) =>
      isOwn(each, asker) &&
      each.year === year &&
      each.audience === template?.audience &&
      place(each.phase) < place(template.phase),
  );
  const latest = new Map<string, Each>();
  for (const each of fitting) {
    const known = latest.get(each.seriesId);
    if (!known || place(each.phase) > place(known.phase)) latest.set(each.seriesId, each);
  }
  return [...latest.values()];
}

/** The whole link to hand out, where the hub has told one. */
export function wholeLink(origin: string, link: string): string {
  return `${origin}/survey#${link.replace(/^.*#/, '')}`;
}
