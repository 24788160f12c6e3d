import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerMentorshipDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { Failed } from '../ui/notes';
import { ReasonDialog } from './reason-dialog';
import classes from '../ui/thumb/thumb.module.css';

interface ProposalProps {
  readonly id: string;
  /** Whether the reader has not said yes yet. */
  readonly asks: boolean;
  /** Whether the yes of one of the two is still to come. */
  readonly waits: boolean;
}

/** Yes or no to a pair that is proposed; a yes can be taken back until the order. */
export function Proposal({ id, asks, waits }: ProposalProps) {
  const { t } = useTranslation('pair');
  const { mutate, isPending, data, error } = useGraphMutation(AnswerMentorshipDocument);
  const [declining, setDeclining] = useState(false);
  const problem = data?.data.answerMentorship.problems[0]?.message;
  const answer = (agrees: boolean, reason?: string) =>
    mutate(
      { input: { mentorshipId: id, agrees, ...(reason === undefined ? {} : { reason }) } },
      { onSuccess: (done) => done.data.answerMentorship.problems.length === 0 && setDeclining(false) },
    );
  return (
    <>
      {!asks && waits && <p className={classes.line}>{t('answer.said')}</p>}
      <div className={`${classes.acts} ${asks ? classes.two : ''}`}>
        {asks && (
          <Button className={classes.big} loading={isPending && !declining} onClick={() => answer(true)}>
            {t('answer.yes')}
          </Button>
        )}
        <Button variant="default" className={classes.big} onClick={() => setDeclining(true)}>
          {t('answer.no')}
        </Button>
      </div>
      {!declining && (problem ?? error?.message) && <Failed message={(problem ?? error?.message)!} />}
      {declining && (
        <ReasonDialog
          title={t('answer.noTitle')}
          text={t('answer.reasonHint')}
          label={t('answer.reason')}
          words={t('answer.no')}
          close={() => setDeclining(false)}
          act={(reason) => answer(false, reason)}
          pending={isPending}
          problem={problem}
          failure={error}
        />
      )}
    </>
  );
}
