import { useTranslation } from 'react-i18next';
import { useFormat } from '../ui/use-format';
import { kindOf, monthsOf, type FreeDays } from './calendar.policy';
import classes from './free-days.module.css';

interface YearCalendarProps {
  readonly year: string;
  readonly today: string;
  readonly free: readonly FreeDays[];
}

const TOLD = ['holiday', 'break', 'weekend'] as const;

/** A year as a picture, a row a month; the list beside it says the same in words. */
export function YearCalendar({ year, today, free }: YearCalendarProps) {
  const { t } = useTranslation('freeDays');
  const format = useFormat();
  return (
    <>
      <div className={classes.calendar} role="img" aria-label={t('picture', { year })}>
        {monthsOf(year).map((days) => (
          <div key={days[0]} className={classes.month}>
            <span className={classes.monthName}>{format.month(days[0]!)}</span>
            {days.map((day) => (
              <span
                key={day}
                className={classes.day}
                data-kind={kindOf(day, free)}
                data-today={day === today || undefined}
              />
            ))}
          </div>
        ))}
      </div>
      <ul className={classes.legend} aria-hidden>
        {TOLD.map((kind) => (
          <li key={kind}>
            <span className={classes.day} data-kind={kind} />
            {t(`kinds.${kind}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
