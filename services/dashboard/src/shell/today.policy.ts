/** Today where the college is, whatever the reader's clock is set to. */
export function todayIn(timeZone = 'Europe/Moscow', now = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now);
}
