import type { SessionKind } from '../../graph/generated/graphql';
import { wholeNumber } from './course-form.policy.js';

/** What is written of a session by hand. */
export interface SessionForm {
  readonly kind: SessionKind;
  readonly title: string;
  readonly day: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly hours: string;
  readonly place: string;
  readonly link: string;
  readonly teacher: string;
}

export const SESSION_FIELDS = Object.keys({
  ...{ kind: 0, title: 0, day: 0, startsAt: 0, endsAt: 0, hours: 0, place: 0, link: 0, teacher: 0 },
} satisfies Record<keyof SessionForm, number>);

export const NO_SESSION: SessionForm = {
  ...{ kind: 'LESSON', title: '', day: '', startsAt: '', endsAt: '', hours: '2', place: '', link: '', teacher: '' },
};

type Known = Omit<{ readonly [Field in keyof SessionForm]: SessionForm[Field] | null }, 'hours' | 'kind'> & {
  readonly kind: SessionKind;
  readonly hours: number;
};

export function formOfSession({ kind, hours, ...texts }: Known): SessionForm {
  const said = (value: string | null) => value ?? '';
  return {
    ...{ kind, hours: String(hours), title: said(texts.title), day: said(texts.day) },
    ...{ startsAt: said(texts.startsAt), endsAt: said(texts.endsAt) },
    ...{ place: said(texts.place), link: said(texts.link), teacher: said(texts.teacher) },
  };
}

/** Whether enough is said to ask the hub. */
export const isSession = ({ title, day, startsAt, endsAt }: SessionForm): boolean =>
  [title.trim(), day, startsAt, endsAt].every((part) => part !== '');

export function sessionRow({ hours, place, link, teacher, ...form }: SessionForm) {
  const said = (text: string) => text.trim() || null;
  return { ...form, hours: wholeNumber(hours), place: said(place), link: said(link), teacher: said(teacher) };
}
