import type { MeetingFrequency } from '../../graph/generated/graphql';

export type Base = 'MENTORS' | 'MENTEES';

/** What a base keeps of somebody, as it is typed: lists with commas between their words. */
export interface StayForm {
  readonly words: string;
  readonly tags: string;
  readonly learningWishes: string;
  readonly request: string;
  readonly interests: string;
  readonly timeResource: string;
  readonly frequency: MeetingFrequency | '';
  readonly speciality: string;
  readonly capacity: string;
}

export const NOTHING: StayForm = {
  words: '',
  tags: '',
  learningWishes: '',
  request: '',
  interests: '',
  timeResource: '',
  frequency: '',
  speciality: '',
  capacity: '',
};

interface Kept {
  readonly competences?: readonly string[];
  readonly needs?: readonly string[];
  readonly tags?: readonly string[];
  readonly learningWishes?: readonly string[];
  readonly request?: string | null;
  readonly interests: string | null;
  readonly timeResource: string | null;
  readonly frequency: MeetingFrequency | null;
  readonly speciality: string | null;
  readonly capacity?: number | null;
}

export function stayForm(kept: Kept): StayForm {
  return {
    words: (kept.competences ?? kept.needs ?? []).join(', '),
    tags: (kept.tags ?? []).join(', '),
    learningWishes: (kept.learningWishes ?? []).join(', '),
    request: kept.request ?? '',
    interests: kept.interests ?? '',
    timeResource: kept.timeResource ?? '',
    frequency: kept.frequency ?? '',
    speciality: kept.speciality ?? '',
    capacity: kept.capacity == null ? '' : String(kept.capacity),
  };
}

const listed = (text: string) =>
  text
    .split(/[,;\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const common = ({ interests, timeResource, frequency, speciality }: StayForm) => ({
  ...{ interests, timeResource, speciality },
  frequency: frequency || null,
});

/** The stay of a mentor from a day on: today's for who is new, the known one else. An empty text clears what was known. */
export function mentorRow(personId: string, enteredOn: string, form: StayForm) {
  const capacity = /^\d{1,3}$/.test(form.capacity) ? Number(form.capacity) : null;
  return {
    ...{ personId, enteredOn, capacity },
    ...common(form),
    competences: listed(form.words),
    tags: listed(form.tags),
    learningWishes: listed(form.learningWishes),
  };
}

export function menteeRow(personId: string, enteredOn: string, form: StayForm) {
  return { personId, enteredOn, ...common(form), needs: listed(form.words), request: form.request };
}
