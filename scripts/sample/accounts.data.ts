import type { Bilingual } from '#kernel/i18n/messages.js';
import type { DemoRole } from '#gateway/provider/provider.js';

/** What a demo account's role is held for; PERSON is a side of the college's first pair of the running year, or of the one before. */
export type DemoScope =
  | { readonly kind: 'REGION' }
  | { readonly kind: 'COLLEGE'; readonly college: string }
  | { readonly kind: 'PERSON'; readonly college: string; readonly side: 'mentor' | 'mentee' };

export interface DemoAccount {
  /** Subject of the account; begins with `DEMO_PREFIX`. */
  readonly account: string;
  readonly role: DemoRole;
  readonly scope: DemoScope;
  /** What to call it where it is chosen. */
  readonly title: Bilingual;
  /** Who it is, where accounts are listed; one that is a person of the college is called so. */
  readonly name?: string;
}

/** The college whose people the accounts are. */
export const DEMO_COLLEGE = '26-01';

const AT_COLLEGE: DemoScope = { kind: 'COLLEGE', college: DEMO_COLLEGE };

/** An account for each role that a demo has, to try the sample out with. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    account: 'demo-coordinator',
    role: 'COORDINATOR',
    scope: { kind: 'REGION' },
    title: { ru: 'Координатор региона', en: 'Coordinator of the region' },
    name: 'Вера Андреевна Соловьёва',
  },
  {
    account: 'demo-analyst',
    role: 'ANALYST',
    scope: { kind: 'REGION' },
    title: { ru: 'Аналитик региона', en: 'Analyst of the region' },
    name: 'Глеб Игоревич Лапин',
  },
  {
    account: 'demo-director',
    role: 'DIRECTOR',
    scope: AT_COLLEGE,
    title: { ru: 'Директор колледжа', en: 'Director of a college' },
    name: 'Тамара Николаевна Жукова',
  },
  {
    account: 'demo-curator',
    role: 'CURATOR',
    scope: AT_COLLEGE,
    title: { ru: 'Куратор колледжа', en: 'Curator of a college' },
    name: 'Роман Сергеевич Быков',
  },
  {
    account: 'demo-mentor',
    role: 'MENTOR',
    scope: { kind: 'PERSON', college: DEMO_COLLEGE, side: 'mentor' },
    title: { ru: 'Наставник', en: 'Mentor' },
  },
  {
    account: 'demo-mentee',
    role: 'MENTEE',
    scope: { kind: 'PERSON', college: DEMO_COLLEGE, side: 'mentee' },
    title: { ru: 'Наставляемый', en: 'Mentee' },
  },
];

/** Whom the director has invited, who has not answered yet. */
export const INVITED = { role: 'CURATOR', invitee: 'Марина Олеговна Ткач' } as const;
