import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanPart } from '../plan/plan-part';
import { useFormat } from '../ui/use-format';
import { FeedbackDialog } from './feedback-dialog';
import { LogDialog } from './log-dialog';
import { Leaving } from './leaving';
import { PairOver } from './pair-over';
import { Proposal } from './proposal';
import type { Outbox } from './use-outbox';
import {
  isOver,
  likelyKind,
  localDay,
  otherOf,
  sideOf,
  unratedOf,
  type OwnPair,
  type PairMeeting,
} from './pair.policy';
import classes from '../ui/thumb/thumb.module.css';

interface PairCardProps {
  readonly pair: OwnPair;
  readonly persons: readonly string[];
  readonly outbox: Outbox;
}

/** One pair: who the other is, when the two meet, and what the reader can do now. */
export function PairCard({ pair, persons, outbox }: PairCardProps) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const side = sideOf(pair, persons);
  const other = otherOf(pair, side);
  const { status, until, form, confidential } = pair;
  return (
    <article className={classes.card}>
      <p className={classes.who}>
        {t(side === 'MENTOR' ? 'mentee' : 'mentor')} · {form.title}
      </p>
      <h2 className={classes.name}>{other?.name ?? t(isOver(pair) ? 'unseenPast' : 'unseen')}</h2>
      <p className={classes.muted}>
        {t(`status.${status}`, { day: format.day(until) })}
        {confidential && ` · ${t('confidential')}`}
      </p>
      {(status === 'PROPOSED' || status === 'ACCEPTED') && (
        <Proposal
          id={pair.id}
          asks={!pair.answers.some((one) => one.side === side && one.agrees)}
          waits={status === 'PROPOSED'}
        />
      )}
      {status === 'ACTIVE' && <AtWork pair={pair} outbox={outbox} />}
      <Feedbacks pair={pair} side={side} outbox={outbox} />
      <PlanOfPair pair={pair} side={side} outbox={outbox} />
      <PairOver pair={pair} side={side} today={localDay(new Date())} outbox={outbox} />
      {status === 'ACTIVE' && <Leaving id={pair.id} />}
    </article>
  );
}

/** What the two work on. One that is over shows the plan that it had. */
function PlanOfPair({ pair, side, outbox }: FeedbacksProps) {
  const { t } = useTranslation('plan');
  if (isOver(pair) && !pair.plan) return null;
  const waiting = new Set(outbox.waiting.map(({ key }) => key));
  return (
    <section className={classes.plan}>
      <h3>{t('title')}</h3>
      <PlanPart pair={pair} side={side} waiting={waiting} act={(one) => outbox.post(one).then(() => undefined)} />
    </section>
  );
}

/** When the two meet next, and a meeting that they had. */
function AtWork({ pair, outbox }: Pick<PairCardProps, 'pair' | 'outbox'>) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const [logging, setLogging] = useState(false);
  const { cadence, nextMeeting, meetings, confidential } = pair;
  return (
    <>
      {nextMeeting && (
        <p className={classes.line}>
          {nextMeeting.startsAt
            ? t('nextAt', { day: format.day(nextMeeting.day), time: nextMeeting.startsAt })
            : t('next', { day: format.day(nextMeeting.day) })}
          {nextMeeting.place && `, ${nextMeeting.place}`}
        </p>
      )}
      {cadence && (
        <p className={cadence.state === 'LATE' ? classes.late : classes.line}>
          {cadence.state === 'LATE'
            ? t('cadence.LATE', { count: cadence.lateBy })
            : t(`cadence.${cadence.state}`, { day: format.day(cadence.dueOn) })}
        </p>
      )}
      <div className={classes.acts}>
        <Button className={classes.big} fullWidth onClick={() => setLogging(true)}>
          {t('log.open')}
        </Button>
      </div>
      {logging && (
        <LogDialog
          mentorshipId={pair.id}
          likely={likelyKind(meetings.nodes)}
          noteHint={t(confidential ? 'log.noteSecret' : 'log.noteOpen')}
          close={() => setLogging(false)}
          log={async (input) => {
            await outbox.post({ key: input.clientKey, kind: 'log', input });
            setLogging(false);
          }}
        />
      )}
    </>
  );
}

interface FeedbacksProps extends Pick<PairCardProps, 'pair' | 'outbox'> {
  readonly side: 'MENTOR' | 'MENTEE';
}

/** Meetings that were, with what the reader said of them or is asked to say. */
function Feedbacks({ pair, side, outbox }: FeedbacksProps) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const [rated, setRated] = useState<PairMeeting | null>(null);
  const held = pair.meetings.nodes.filter(({ state }) => state === 'HELD').toReversed();
  const sent = new Set(outbox.waiting.map(({ key }) => key));
  const [unrated] = unratedOf(pair.meetings.nodes, side, localDay(new Date())).filter(
    ({ id }) => !sent.has(keyOf(id, pair)),
  );
  if (held.length === 0) return null;
  return (
    <>
      {unrated && (
        <div className={classes.acts}>
          <Button variant="light" className={classes.big} fullWidth onClick={() => setRated(unrated)}>
            {t('feedback.open', { day: format.day(unrated.day) })}
          </Button>
        </div>
      )}
      <ul className={classes.meetings} aria-label={t('held')}>
        {held.map(({ id, day, kind, attended, feedback }) => (
          <li key={id}>
            <span>
              {format.day(day)} · {t(`kinds.${kind}`)}
            </span>
            <span className={classes.muted}>
              {!attended && side === 'MENTEE' ? t('absent') : feedback.some((one) => one.side === side) && t('rated')}
            </span>
          </li>
        ))}
      </ul>
      {rated && (
        <FeedbackDialog
          meeting={rated}
          confidential={pair.confidential}
          close={() => setRated(null)}
          give={async (input) => {
            await outbox.post({ key: keyOf(input.meetingId, pair), kind: 'feedback', input });
            setRated(null);
          }}
        />
      )}
    </>
  );
}

const keyOf = (meetingId: string, { id }: OwnPair): string => `${meetingId} ${id}`;
