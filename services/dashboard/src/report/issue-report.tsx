import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { IssueReportDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Failed } from '../ui/notes';
import { CardBlock } from '../ui/card-block';
import { usePeriodName } from '../ui/use-period-name';
import { ReportView } from './report-view';
import classes from './report.module.css';
import type { PublishedPeriod, ReportPlace } from './report.type';

interface IssueReportProps {
  /** Whose report it is; the region's summary without. */
  readonly collegeId: string | null;
  readonly place: ReportPlace;
  readonly periods: readonly PublishedPeriod[];
}

const SIDES = ['strengths', 'weaknesses', 'practices'] as const;
const MOST_CHARACTERS = 5000;

/** A report is looked at before it is issued: from then on it stands. */
export function IssueReport({ collegeId, place, periods }: IssueReportProps) {
  const { t } = useTranslation('report');
  const [, go] = useLocation();
  const nameOf = usePeriodName();
  const [chosen, setChosen] = useState<string | null>(null);
  const [texts, setTexts] = useState<Partial<Record<(typeof SIDES)[number], string>>>({});
  const issuing = useGraphMutation(IssueReportDocument);
  const periodId = chosen ?? periods[0]?.id;
  if (periodId === undefined) return <CardBlock title={t('issue.title')}>{t('issue.nothing')}</CardBlock>;

  const told = issuing.data?.data.issueReport;
  const problems = told?.problems.map(({ message }) => message) ?? [];
  const preview = told?.report === null ? told.content : null;
  // What is left empty is for the hub to fill in.
  const written = Object.fromEntries(SIDES.flatMap((side) => (texts[side]?.trim() ? [[side, texts[side]]] : [])));
  const input = { periodId, ...(collegeId === null ? {} : { collegeId }), ...written };

  function look(event: FormEvent): void {
    event.preventDefault();
    issuing.mutate({ input: { ...input, dryRun: true } });
  }

  function issue(): void {
    issuing.mutate(
      { input },
      {
        onSuccess({ data }) {
          const { report } = data.issueReport;
          if (report) go(`/reports/${report.id}`);
        },
      },
    );
  }

  if (preview) {
    return (
      <>
        <CardBlock title={t('issue.previewed')} hint={t('issue.notKept')}>
          <div className={classes.formFoot}>
            <Button onClick={issue} loading={issuing.isPending}>
              {t('issue.issue')}
            </Button>
            <Button variant="default" onClick={() => issuing.reset()}>
              {t('issue.anew')}
            </Button>
          </div>
        </CardBlock>
        <ReportView content={preview} place={place} />
      </>
    );
  }
  return (
    <CardBlock title={t('issue.title')} hint={t('issue.hint')}>
      <form onSubmit={look} noValidate className={classes.form}>
        <NativeSelect
          label={t('issue.period')}
          value={periodId}
          onChange={({ currentTarget: { value } }) => setChosen(value)}
          data={periods.map(({ id, code }) => ({ value: id, label: nameOf(code) }))}
        />
        {SIDES.map((side) => (
          <Textarea
            key={side}
            label={t(side)}
            description={collegeId !== null && side !== 'practices' && t('issue.fromSwot')}
            value={texts[side] ?? ''}
            onChange={({ currentTarget: { value } }) => setTexts((before) => ({ ...before, [side]: value }))}
            maxLength={MOST_CHARACTERS}
            minRows={4}
            autosize
            maxRows={16}
          />
        ))}
        {problems.length > 0 && <Failed message={problems.join(' ')} />}
        {issuing.error && <Failed message={issuing.error.message} />}
        <div className={classes.formFoot}>
          <Button type="submit" loading={issuing.isPending}>
            {t('issue.preview')}
          </Button>
        </div>
      </form>
    </CardBlock>
  );
}
