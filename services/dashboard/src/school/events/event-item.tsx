import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../ui/use-format';
import classes from '../school.module.css';
import { cameOf } from './event-form.policy';
import type { NetworkEvent } from './events.type';

interface EventItemProps {
  readonly event: NetworkEvent;
  /** The college that looks at it; null where the region does. */
  readonly collegeId: string | null;
  readonly acts: ReactNode;
}

/** An event of the network: what, when, where, for whom, and who came as far as the reader may know. */
export function EventItem({ event, collegeId, acts }: EventItemProps) {
  const { t } = useTranslation('schoolEvents');
  const format = useFormat();
  const { kind, title, day, startsAt, endsAt, place, link, audience, materials, cancelledOn, cancelReason } = event;
  return (
    <li>
      <h3 className={classes.name}>{title}</h3>
      <p className={classes.muted}>
        {[`${format.day(day)}, ${startsAt}–${endsAt}`, t(`kinds.${kind}`), place].filter(Boolean).join(', ')}
      </p>
      <p className={classes.muted}>
        {[
          t('host', { host: event.college?.name ?? t('service') }),
          t('forWhom', { list: audience.map((who) => t(`audience.${who}`)).join(', ') }),
        ].join('. ')}
      </p>
      {cancelledOn && (
        <p className={classes.full}>{t('cancelled', { day: format.day(cancelledOn), reason: cancelReason ?? '' })}</p>
      )}
      {link && !cancelledOn && (
        <Anchor href={link} target="_blank" rel="noopener noreferrer">
          {t('join')}
        </Anchor>
      )}
      {materials.length > 0 && (
        <ul className={classes.parts} aria-label={t('materials')}>
          {materials.map((material, n) => (
            <li key={n}>
              <Anchor href={material.link} target="_blank" rel="noopener noreferrer">
                {material.title}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      {!cancelledOn && <Came event={event} collegeId={collegeId} />}
      {acts}
    </li>
  );
}

function Came({ event: { attendance }, collegeId }: Pick<EventItemProps, 'event' | 'collegeId'>) {
  const { t } = useTranslation('schoolEvents');
  if (collegeId === null) {
    const came = cameOf(attendance);
    return <p className={classes.muted}>{came.colleges > 0 ? t('ofRegion', came) : t('ofRegionNone')}</p>;
  }
  const ours = attendance.filter(({ college }) => college.id === collegeId);
  const list = ours.map((one) => t('number', { who: t(`audience.${one.audience}`), count: one.attended })).join(', ');
  return <p className={classes.muted}>{ours.length > 0 ? t('ours', { list }) : t('oursNone')}</p>;
}
