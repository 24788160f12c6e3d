import { isIsoDate } from '#kernel/time/iso-date.js';
import { misused } from './base-options.js';

/** What is said of a table of a cohort. */
export interface CohortOptions {
  /** Id of the cohort, as the address of its page has it. */
  readonly cohort?: string;
  /** Day of the work that new marks are for. */
  readonly markedOn?: string;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function cohortOption({ cohort = '' }: CohortOptions, command: 'import' | 'template' = 'import'): string {
  if (UUID.test(cohort)) return cohort;
  throw misused(
    {
      ru: 'Назовите группу, как в адресе её страницы: --cohort ‹id группы›.',
      en: 'Name the cohort as the address of its page does: --cohort <id of the cohort>.',
    },
    command,
  );
}

export function dayOption(kind: string, { markedOn }: CohortOptions): string | null {
  if (markedOn === undefined) return null;
  if (kind === 'results' && isIsoDate(markedOn)) return markedOn;
  throw misused({
    ru: 'День оценок – это день, и только для results: --marked-on 2024-10-08.',
    en: 'The day of the marks is a day, and for results alone: --marked-on 2024-10-08.',
  });
}
