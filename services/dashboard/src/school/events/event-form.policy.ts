import type { EventAudience, EventKind } from '../../graph/generated/graphql';

/** What is written of an event by hand. */
export interface EventForm {
  readonly kind: EventKind;
  readonly title: string;
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly link: string;
  readonly audience: readonly EventAudience[];
  readonly materials: readonly { readonly title: string; readonly link: string }[];
}

export const AUDIENCES: readonly EventAudience[] = ['CURATORS', 'WORKING_GROUPS', 'MENTORS'];

/** Whom the webinar of S001 6.6 is for. */
export const NO_EVENT: EventForm = {
  ...{ kind: 'WEBINAR', title: '', day: '', startsAt: '', endsAt: '', place: '', link: '', materials: [] },
  audience: ['CURATORS', 'WORKING_GROUPS'],
};

export const EVENT_FIELDS: readonly string[] = Object.keys(NO_EVENT);

interface KnownEvent extends Omit<EventForm, 'place' | 'link'> {
  readonly place: string | null;
  readonly link: string | null;
}

export function formOfEvent({
  kind,
  title,
  day,
  startsAt,
  endsAt,
  place,
  link,
  audience,
  materials,
}: KnownEvent): EventForm {
  return {
    ...{ kind, title, day, startsAt, endsAt, place: place ?? '', link: link ?? '', audience },
    materials: materials.map((one) => ({ title: one.title, link: one.link })),
  };
}

/** Whether enough is said to ask the hub. */
export const isEvent = ({ title, day, startsAt, endsAt, audience }: EventForm): boolean =>
  [title.trim(), day, startsAt, endsAt].every((part) => part !== '') && audience.length > 0;

export const eventInput = ({ place, link, audience, materials, ...event }: EventForm) => ({
  ...{ ...event, place: place.trim() || null, link: link.trim() || null },
  ...{ audience: [...audience], materials: [...materials] },
});

interface Came {
  readonly audience: EventAudience;
  readonly attended: number;
  readonly college: { readonly id: string };
}

/** How many came altogether, and of how many colleges; of a college that says zero nobody did. */
export function cameOf(attendance: readonly Came[]): { readonly colleges: number; readonly people: number } {
  const came = attendance.filter(({ attended }) => attended > 0);
  return {
    colleges: new Set(came.map(({ college }) => college.id)).size,
    people: came.reduce((sum, { attended }) => sum + attended, 0),
  };
}
