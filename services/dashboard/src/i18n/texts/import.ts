import type { Translation } from '../translation';

export const ru = {
  title: 'Импорт',
} as const;

export const en = {
  title: 'Import',
} satisfies Translation<typeof ru>;
