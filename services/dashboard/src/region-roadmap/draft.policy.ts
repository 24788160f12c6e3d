/** An activity of a roadmap while a version of it is being written. */
export interface DraftActivity {
  readonly code: string;
  readonly titleRu: string;
  readonly titleEn: string;
  readonly resultRu: string;
  readonly resultEn: string;
  readonly responsible: readonly string[];
  readonly results: readonly string[];
  readonly startsOn: string;
  readonly dueOn: string;
  readonly proofs: readonly string[];
}

export interface Draft<Activity extends DraftActivity = DraftActivity> {
  /** Academic year from which the version holds; the days are those of this year. */
  readonly validFrom: string;
  readonly source: string;
  readonly activities: readonly Activity[];
}

const FIELDS = ['titleRu', 'titleEn', 'resultRu', 'resultEn', 'startsOn', 'dueOn', 'responsible', 'results', 'proofs'] as const; // prettier-ignore
export type DraftField = (typeof FIELDS)[number];

export interface Difference {
  readonly code: string;
  readonly kind: 'added' | 'retired' | 'changed';
  /** Of one that is changed: what of it. */
  readonly fields: readonly DraftField[];
}

/** A day so many years later; 29 February is the last of the month in a year without it. */
export function shifted(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return [year + years, month, Math.min(date, last)].map((part) => String(part).padStart(2, '0')).join('-');
}

/** The same version from another year on: its days go along. */
export function validFromOn<Activity extends DraftActivity>(draft: Draft<Activity>, year: string): Draft<Activity> {
  const years = Number(year.slice(0, 4)) - Number(draft.validFrom.slice(0, 4));
  const activities = draft.activities.map((one) => ({
    ...one,
    startsOn: shifted(one.startsOn, years),
    dueOn: shifted(one.dueOn, years),
  }));
  return { ...draft, validFrom: year, activities };
}

export const stageOf = ({ code }: Pick<DraftActivity, 'code'>): number => Number(code.split('.')[0]);

const place = ({ code }: Pick<DraftActivity, 'code'>): number => Number(code.split('.')[1]);

/** The number of the next activity of a stage: behind those of both versions, as one that was retired keeps its own. */
export function nextCode(stage: number, ...versions: readonly (readonly Pick<DraftActivity, 'code'>[])[]): string {
  const places = versions
    .flat()
    .filter((one) => stageOf(one) === stage)
    .map(place);
  return `${stage}.${Math.max(0, ...places) + 1}`;
}

/** Activities in the order of their numbers, with one put in the place of its own. */
export function withActivity<Activity extends DraftActivity>(all: readonly Activity[], one: Activity): Activity[] {
  return [...all.filter(({ code }) => code !== one.code), one].toSorted(
    (a, b) => stageOf(a) - stageOf(b) || place(a) - place(b),
  );
}

/** What a version has that the former one has not, has no more, or has otherwise; both with the days of one year. */
export function differencesOf(former: readonly DraftActivity[], now: readonly DraftActivity[]): Difference[] {
  const before = new Map(former.map((one) => [one.code, one]));
  const codes = new Set([...former, ...now].map(({ code }) => code));
  const after = new Map(now.map((one) => [one.code, one]));
  return [...codes]
    .map((code) => ({ code }))
    .toSorted((a, b) => stageOf(a) - stageOf(b) || place(a) - place(b))
    .flatMap(({ code }): Difference[] => {
      const [was, is] = [before.get(code), after.get(code)];
      if (!was) return [{ code, kind: 'added', fields: [] }];
      if (!is) return [{ code, kind: 'retired', fields: [] }];
      const fields = FIELDS.filter((field) => String(was[field]) !== String(is[field]));
      return fields.length === 0 ? [] : [{ code, kind: 'changed', fields }];
    });
}

/** The years from which a version may hold, the latest first: from that of the former one to the next. */
export function yearsFrom(first: string, running: string): string[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(running.slice(0, 4)) + 1];
  return Array.from({ length: Math.max(1, to - from + 1) }, (_, back) => `${to - back}/${to - back + 1}`);
}
