import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CollegePeriodsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { usePeriodName } from '../ui/use-period-name';
import { SubmissionState } from './submission-state';
import classes from './submission.module.css';
import type { College, Period } from './submission.type';
import { Submit } from './submit';
import { byTurn, turnOf } from './turn.policy';

interface PeriodsBlockProps {
  readonly college: College;
  readonly director: boolean;
}

/** The periods that the region asks about: first those that the college has something to do with. */
export function PeriodsBlock({ college, director }: PeriodsBlockProps) {
  const { t } = useTranslation('submission');
  const today = todayIn(college.region.timeZone);
  const [submitting, setSubmitting] = useState<Period | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const answer = useGraph(CollegePeriodsDocument, { code: college.region.code, collegeId: college.id });
  return (
    <>
      <Block
        title={t('periods.title')}
        hint={t(director ? 'periods.hint' : 'periods.hintCurator')}
        answer={answer}
        at="periods"
        select={(data) => data.periods}
        isEmpty={({ length }) => length === 0}
        empty={t('periods.none')}
        skeleton={<Skeleton height={240} radius="md" />}
        controls={<Done focus>{done}</Done>}
      >
        {(periods) => (
          <div>
            {byTurn(periods, today).map((period) => (
              <PeriodLine
                key={period.id}
                period={period}
                today={today}
                submit={
                  director
                    ? () => {
                        setDone(null);
                        setSubmitting(period);
                      }
                    : null
                }
              />
            ))}
          </div>
        )}
      </Block>
      {submitting && (
        <Submit
          college={college}
          period={submitting}
          close={() => setSubmitting(null)}
          submitted={(said) => {
            setSubmitting(null);
            setDone(said);
          }}
        />
      )}
    </>
  );
}

interface PeriodLineProps {
  readonly period: Period;
  readonly today: string;
  readonly submit: (() => void) | null;
}

function PeriodLine({ period, today, submit }: PeriodLineProps) {
  const { t } = useTranslation('submission');
  const format = useFormat();
  const nameOf = usePeriodName();
  const submission = period.submissions?.[0] ?? null;
  const turn = turnOf(period, today);
  const name = nameOf(period.code);
  const days = { speaksFor: format.day(period.speaksFor), submitBy: format.day(period.submitBy) };
  return (
    <article className={classes.period} aria-label={name}>
      <div>
        <h3>{name}</h3>
        <p>{t(`turn.${turn}`, days)}</p>
        {submission && <SubmissionState submission={submission} />}
        {period.publication && (
          <p>
            {t(submission?.awaitsRevision ? 'awaitsRevision' : 'published', {
              revision: period.publication.revision,
              when: format.moment(period.publication.publishedAt),
            })}
          </p>
        )}
        {submission !== null && submission.comment !== '' && (
          <p className={classes.comment}>
            <strong>{t('comment')}</strong>
            {submission.comment}
          </p>
        )}
      </div>
      {submit && (turn === 'SUBMIT' || turn === 'AGAIN') && (
        <Button onClick={submit} aria-label={t(turn === 'AGAIN' ? 'submit.againOf' : 'submit.of', { period: name })}>
          {t(turn === 'AGAIN' ? 'submit.again' : 'submit.button')}
        </Button>
      )}
    </article>
  );
}
