import { HubError } from '#kernel/errors/hub-error.js';
import type { Bilingual } from '#kernel/i18n/messages.js';

const RETRY_AFTER_SECONDS = 15;

export interface ImportSlots {
  /**
   * Takes the college's place among the running imports; disposing gives it back.
   * @throws HubError LIMIT_EXCEEDED with status 409 when one of the college runs, 429 when too many run.
   */
  take(collegeId: string): Disposable;
  /** @throws HubError as `take` would now */
  assertFree(collegeId: string): void;
}

export function importSlots(atOnce: number, texts: SlotTexts = TEXTS): ImportSlots {
  const running = new Set<string>();
  function assertFree(collegeId: string): void {
    if (running.has(collegeId)) throw refusal(409, texts[409]);
    if (running.size >= atOnce) throw refusal(429, texts[429]);
  }
  return {
    assertFree,
    take(collegeId) {
      assertFree(collegeId);
      running.add(collegeId);
      return { [Symbol.dispose]: () => void running.delete(collegeId) };
    },
  };
}

/** So many at once and no more, whoever they are. */
export function slotsOf(atOnce: number, busy: Bilingual): { take(): Disposable } {
  let running = 0;
  return {
    take() {
      if (running >= atOnce) throw refusal(429, busy);
      running += 1;
      return { [Symbol.dispose]: () => void (running -= 1) };
    },
  };
}

/** What is said when a college's place is taken, and when all are. */
export type SlotTexts = Readonly<Record<409 | 429, Bilingual>>;

const TEXTS = {
  409: {
    ru: 'Таблица этого колледжа уже загружается: дождитесь конца и повторите.',
    en: 'A sheet of this college is being imported already: wait for it to end, then try again.',
  },
  429: {
    ru: 'Сейчас загружается слишком много таблиц: повторите через четверть минуты.',
    en: 'Too many sheets are being imported now: try again in a quarter of a minute.',
  },
} as const satisfies SlotTexts;

function refusal(status: 409 | 429, text: Bilingual): HubError {
  const headers = { 'retry-after': String(RETRY_AFTER_SECONDS) };
  return new HubError('LIMIT_EXCEEDED', text, { status, headers });
}
