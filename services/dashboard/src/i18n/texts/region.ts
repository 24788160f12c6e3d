import type { Translation } from '../translation';

export const ru = {
  title: 'Регион',
} as const;

export const en = {
  title: 'Region',
} satisfies Translation<typeof ru>;
