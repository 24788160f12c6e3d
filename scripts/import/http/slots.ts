import { HubError } from '#kernel/graph/errors.js';

const RETRY_AFTER_SECONDS = 15;

export interface ImportSlots {
  /**
   * Takes the college's place among the running imports; disposing gives it back.
   * @throws HubError LIMIT_EXCEEDED with status 409 when one of the college runs, 429 when too many run.
   */
  take(collegeId: string): Disposable;
}

export function importSlots(atOnce: number): ImportSlots {
  const running = new Set<string>();
  return {
    take(collegeId) {
      if (running.has(collegeId)) throw refusal(409);
      if (running.size >= atOnce) throw refusal(429);
      running.add(collegeId);
      return { [Symbol.dispose]: () => void running.delete(collegeId) };
    },
  };
}

const TEXTS = {
  409: {
    ru: 'Таблица этого колледжа уже загружается: дождитесь конца и повторите.',
    en: 'A sheet of this college is being imported already: wait for it to end, then try again.',
  },
  429: {
    ru: 'Сейчас загружается слишком много таблиц: повторите через четверть минуты.',
    en: 'Too many sheets are being imported now: try again in a quarter of a minute.',
  },
} as const;

function refusal(status: keyof typeof TEXTS): HubError {
  const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
  return new HubError('LIMIT_EXCEEDED', TEXTS[status], { status, headers });
}
