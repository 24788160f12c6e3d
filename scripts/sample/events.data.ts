import type { MonthDay, SampleYear } from './years.js';

/** An event of the network, and how many came of which college. */
export interface SampleEvent {
  readonly year: SampleYear;
  readonly day: MonthDay;
  readonly kind: 'WEBINAR' | 'SEMINAR' | 'MEETING';
  readonly title: string;
  /** Code of the college that hosts it; of the region's methodical service without one. */
  readonly host?: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place?: string;
  readonly link?: string;
  readonly audience: readonly ('CURATORS' | 'WORKING_GROUPS' | 'MENTORS')[];
  readonly materials?: readonly { readonly title: string; readonly link: string }[];
  readonly came?: readonly (readonly [college: string, curators: number, workingGroup: number])[];
}

/** What the network held and is about to hold; the first one is that of S001 6.6. */
export const SAMPLE_EVENTS: readonly SampleEvent[] = [
  {
    ...{ year: 'RUNNING', day: '10-15', kind: 'WEBINAR', title: 'Наставник по компетенции' },
    ...{ startsAt: '10:00', endsAt: '11:30', link: 'https://example.org/webinar' },
    audience: ['CURATORS', 'WORKING_GROUPS'],
    materials: [{ title: 'Запись и презентация', link: 'https://example.org/webinar-materials' }],
    came: [
      ['26-01', 1, 3],
      ['26-02', 1, 0],
      ['26-10', 1, 2],
    ],
  },
  {
    ...{ year: 'RUNNING', day: '12-10', kind: 'SEMINAR', title: 'Трудные встречи: разбор случаев', host: '26-10' },
    ...{ startsAt: '14:00', endsAt: '16:00', place: 'Актовый зал', audience: ['CURATORS', 'MENTORS'] },
  },
];
