import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Done } from '../ui/notes';
import { inYear, type FreeDays } from './calendar.policy';
import { FreeDaysDialog } from './free-days-dialog';
import classes from './free-days.module.css';
import { useDaysInWords } from './use-days-in-words';
import type { Owner } from './use-put-free-days';
import { YearCalendar } from './year-calendar';

interface FreeDaysViewProps {
  readonly free: readonly FreeDays[];
  readonly year: string;
  readonly today: string;
  /** Whose days the reader may record; null who only reads. */
  readonly owner: Owner | null;
}

interface Asked {
  readonly days: FreeDays | null;
  readonly takesBack: boolean;
}

/** The days of a year on which nobody is expected to meet: as a picture, in words, and, for whose they are, to be set. */
export function FreeDaysView({ free, year, today, owner }: FreeDaysViewProps) {
  const { t } = useTranslation('freeDays');
  const inWords = useDaysInWords();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, say] = useState<string | null>(null);
  const shown = inYear(year, free);
  const own = ({ isBreak }: FreeDays) => owner !== null && isBreak === (owner.kind === 'college');
  // Every winter has a break of that name.
  const named = (days: FreeDays) => ({ title: `${days.title}, ${inWords(days)}` });
  const act = (days: FreeDays | null, takesBack = false) => {
    say(null);
    setAsked({ days, takesBack });
  };
  return (
    <>
      <Done>{said}</Done>
      <YearCalendar year={year} today={today} free={shown} />
      {shown.length === 0 ? (
        <p className={classes.muted}>{t('none', { year })}</p>
      ) : (
        <ul className={classes.list}>
          {shown.map((days) => (
            <li key={`${days.firstDay} ${days.isBreak}`}>
              <span>
                <strong>{days.title}</strong>{' '}
                <span className={classes.muted}>
                  {inWords(days)}
                  {owner?.kind !== 'region' && `, ${t(days.isBreak ? 'kinds.break' : 'kinds.holiday')}`}
                </span>
              </span>
              {own(days) && (
                <span className={classes.acts} data-unprinted>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    onClick={() => act(days)}
                    aria-label={t('changeOf', named(days))}
                  >
                    {t('change')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    color="gray"
                    onClick={() => act(days, true)}
                    aria-label={t('takeBackOf', named(days))}
                  >
                    {t('takeBack')}
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {owner && (
        <Button variant="default" size="xs" mt="md" onClick={() => act(null)} data-unprinted>
          {t(`add.${owner.kind}`)}
        </Button>
      )}
      {owner && asked && (
        <FreeDaysDialog
          owner={owner}
          {...asked}
          close={() => setAsked(null)}
          done={(words) => {
            say(words);
            setAsked(null);
          }}
        />
      )}
    </>
  );
}
