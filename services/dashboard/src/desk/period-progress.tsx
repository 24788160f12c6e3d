import { Button } from '@mantine/core';
import { IconCalendarCog, IconWorldUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stageOf } from '../ui/period.policy';
import { Done } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { useFormat } from '../ui/use-format';
import classes from './desk.module.css';
import type { Period } from './desk.type';
import { Publish } from './publish';

interface PeriodProgressProps {
  readonly period: Period;
  readonly today: string;
  /** Changes the terms of the period. */
  readonly edit: () => void;
}

/** How many have told the period so far, by when they are to, and what comes next. */
export function PeriodProgress({ period, today, edit }: PeriodProgressProps) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const [publishing, setPublishing] = useState(false);
  const [done, setDone] = useState<string | null>(null);
  const stage = stageOf(period, today);
  const { reporting, publication, speaksFor, submitBy } = period;
  const told = reporting ? reporting.submitted + reporting.accepted : 0;
  const awaiting = (period.submissions ?? []).filter(({ awaitsRevision }) => awaitsRevision).length;
  const days = { speaksFor: format.day(speaksFor), submitBy: format.day(submitBy) };
  return (
    <>
      <p className={classes.stage}>{t(`period.stage.${stage}`, { ...days, revision: publication?.revision ?? '' })}</p>
      {reporting && (
        <>
          <p className={classes.progress}>{t('period.progress', { told, ...reporting })}</p>
          <progress className={classes.bar} max={reporting.expected} value={told} aria-label={t('period.bar')} />
          <p className={classes.aside}>
            {t('period.aside', { ...reporting })} {t(period.automatic ? 'period.automatic' : 'period.byHand')}
          </p>
        </>
      )}
      {publication && awaiting > 0 && (
        <p className={classes.warn}>
          {t('period.awaiting', {
            count: awaiting,
            revision: publication.revision,
            when: format.moment(publication.publishedAt),
          })}
        </p>
      )}
      <div className={parts.actions}>
        {stage !== 'RUNNING' && (
          <Button leftSection={<IconWorldUpload size={18} aria-hidden />} onClick={() => setPublishing(true)}>
            {t(publication ? 'publish.again' : 'publish.button')}
          </Button>
        )}
        {publication === null && (
          <Button variant="default" leftSection={<IconCalendarCog size={18} aria-hidden />} onClick={edit}>
            {t('open.edit')}
          </Button>
        )}
      </div>
      <Done focus>{done}</Done>
      {publishing && (
        <Publish
          period={period}
          close={() => setPublishing(false)}
          published={(said) => {
            setPublishing(false);
            setDone(said);
          }}
        />
      )}
    </>
  );
}
