import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { todayIn } from '../../shell/today.policy';
import thumb from '../../ui/thumb/thumb.module.css';
import { useFormat } from '../../ui/use-format';
import type { OwnSession } from './own-school.type';
import classes from './own.module.css';

const SHOWN = 5;

/** Sessions that lie ahead: when, what, and where they are held or joined. */
export function NextSessions({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const { t } = useTranslation('ownSchool');
  const format = useFormat();
  const next = sessions.filter(({ day }) => day >= todayIn());
  if (next.length === 0) return <p className={thumb.muted}>{t('noNext')}</p>;
  return (
    <>
      <ul className={classes.sessions} aria-label={t('next')}>
        {next.slice(0, SHOWN).map(({ id, title, day, startsAt, endsAt, place, link, teacher, cancelledOn }) => (
          <li key={id}>
            <span>{`${format.day(day)}, ${startsAt}–${endsAt}`}</span>
            <span className={cancelledOn ? classes.cancelled : undefined}>{title}</span>
            {cancelledOn && <span className={thumb.late}>{t('cancelled')}</span>}
            <span className={thumb.muted}>{[place, teacher].filter(Boolean).join(', ')}</span>
            {link && !cancelledOn && (
              <Anchor href={link} target="_blank" rel="noopener noreferrer">
                {t('join')}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
      {next.length > SHOWN && <p className={thumb.muted}>{t('moreNext', { count: next.length - SHOWN })}</p>}
    </>
  );
}
