import type { Translation } from '../translation';

export const ru = {
  title: 'Колледж',
} as const;

export const en = {
  title: 'College',
} satisfies Translation<typeof ru>;
