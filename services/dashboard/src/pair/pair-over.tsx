import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerPracticeDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Failed } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { mayReport, practicesToAnswer, type OwnPair, type OwnPractice, type Side } from './pair.policy';
import { ReportDialog } from './report-dialog';
import type { Outbox } from './use-outbox';
import classes from '../ui/thumb/thumb.module.css';

interface PairOverProps {
  readonly pair: OwnPair;
  readonly side: Side;
  readonly today: string;
  readonly outbox: Outbox;
}

/** What there is to do at the end of a pair: a short report, and a word on what of it the region may read. */
export function PairOver({ pair, side, today, outbox }: PairOverProps) {
  const { t } = useTranslation('pair');
  const format = useFormat();
  const [reporting, setReporting] = useState(false);
  const report = pair.reports.find((each) => each.side === side);
  const sent = outbox.waiting.some(({ key }) => key === keyOf(pair));
  return (
    <>
      {report && <p className={classes.muted}>{t('report.given', { day: format.day(report.givenOn) })}</p>}
      {!sent && mayReport(pair, side, today) && (
        <div className={classes.acts}>
          <Button variant="light" className={classes.big} fullWidth onClick={() => setReporting(true)}>
            {t('report.open')}
          </Button>
        </div>
      )}
      {practicesToAnswer(pair).map((practice) => (
        <PracticeQuestion key={practice.id} practice={practice} side={side} />
      ))}
      {reporting && (
        <ReportDialog
          mentorshipId={pair.id}
          confidential={pair.confidential}
          close={() => setReporting(false)}
          give={async (input) => {
            await outbox.post({ key: keyOf(pair), kind: 'report', input });
            setReporting(false);
          }}
        />
      )}
    </>
  );
}

const keyOf = ({ id }: OwnPair): string => `report ${id}`;

/** A practice of the pair that the college offers to the region: yes or no, and no again at any time. */
function PracticeQuestion({ practice, side }: { readonly practice: OwnPractice; readonly side: Side }) {
  const { t } = useTranslation('pair');
  const { mutate, isPending, data, error } = useGraphMutation(AnswerPracticeDocument);
  const said = practice.answers.find((answer) => answer.side === side && answer.current)?.agrees ?? null;
  const problem = data?.data.answerPractice.problems[0]?.message ?? error?.message;
  const answer = (agrees: boolean) => mutate({ input: { practiceId: practice.id, agrees } });
  return (
    <section className={classes.practice} aria-label={practice.title}>
      <p className={classes.label}>{t('practice.ask', { title: practice.title })}</p>
      <p className={classes.muted}>{practice.done}</p>
      {practice.result && <p className={classes.muted}>{practice.result}</p>}
      <p className={classes.muted}>
        {t(
          said === null
            ? 'practice.hint'
            : said
              ? practice.sharedOn
                ? 'practice.shared'
                : 'practice.agreed'
              : 'practice.declined',
        )}
      </p>
      <div className={`${classes.acts} ${said === null ? classes.two : ''}`}>
        {said !== true && (
          <Button className={classes.big} variant="light" loading={isPending} onClick={() => answer(true)}>
            {t('practice.yes')}
          </Button>
        )}
        {said !== false && (
          <Button className={classes.big} variant="default" loading={isPending} onClick={() => answer(false)}>
            {t(said === null ? 'practice.no' : 'practice.back')}
          </Button>
        )}
      </div>
      {problem && <Failed message={problem} />}
    </section>
  );
}
