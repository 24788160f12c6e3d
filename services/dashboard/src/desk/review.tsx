import { Button, Checkbox, Skeleton, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../graph/field-problems.policy';
import {
  AcceptSubmissionDocument,
  ReturnSubmissionDocument,
  SubmittedFiguresDocument,
} from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { SubmittedFigures } from '../submission/submitted-figures';
import { ActDialog } from '../ui/act-dialog';
import notes from '../ui/notes.module.css';
import { Failed } from '../ui/notes';
import { usePeriodName } from '../ui/use-period-name';
import classes from './desk.module.css';
import type { Period, Region, Submission } from './desk.type';

interface ReviewProps {
  readonly region: Region;
  readonly period: Period;
  readonly submission: Submission;
  /** With what was done; null where nothing was. */
  readonly close: (said: string | null) => void;
}

/** What a college submitted and what it said of the checks; it is accepted, or sent back with a comment. */
export function Review({ region, period, submission, close }: ReviewProps) {
  const { t } = useTranslation('desk');
  const nameOf = usePeriodName();
  const [comment, setComment] = useState('');
  const [asSubmitted, setAsSubmitted] = useState(false);
  const accepting = useGraphMutation(AcceptSubmissionDocument);
  const returning = useGraphMutation(ReturnSubmissionDocument);
  const told = useGraph(SubmittedFiguresDocument, {
    code: region.code,
    year: period.year,
    collegeId: submission.college.id,
  });
  const accepted = accepting.data?.data.acceptSubmission.problems ?? [];
  const problems = fieldProblems([...accepted, ...(returning.data?.data.returnSubmission.problems ?? [])], ['comment']);
  const changed = accepted.some(({ code }) => code === 'FACTS_CHANGED');
  const waits = submission.state === 'SUBMITTED';
  const { college } = submission;
  const submissionId = submission.id ?? '';

  function accept(): void {
    returning.reset();
    accepting.mutate(
      { input: { submissionId, comment: comment === '' ? null : comment, asSubmitted: asSubmitted || null } },
      {
        onSuccess({ data: { acceptSubmission } }) {
          if (acceptSubmission.problems.length === 0) close(t('review.accepted', { college: college.name }));
        },
      },
    );
  }

  function giveBack(): void {
    accepting.reset();
    returning.mutate(
      { input: { submissionId, comment } },
      {
        onSuccess({ data: { returnSubmission } }) {
          if (returnSubmission.problems.length === 0) close(t('review.returned', { college: college.name }));
        },
      },
    );
  }

  const back = { onClick: giveBack, loading: returning.isPending, disabled: accepting.isPending };
  const figures = told.data?.periods?.find(({ id }) => id === period.id)?.submissions?.[0]?.figures;
  return (
    <ActDialog
      title={college.name}
      close={() => close(null)}
      words={t(waits ? 'review.accept' : 'review.giveBack')}
      act={waits ? accept : giveBack}
      danger={!waits}
      pending={waits ? accepting.isPending : returning.isPending}
      problem={problems.whole}
      failure={accepting.error ?? returning.error}
      more={
        waits && (
          <Button className={notes.danger} {...back}>
            {t('review.giveBack')}
          </Button>
        )
      }
    >
      <p>{t('review.lead', { period: nameOf(period.code), number: submission.number })}</p>
      {told.failure ? (
        <Failed message={told.failure.message} />
      ) : figures ? (
        <SubmittedFigures figures={figures} college={college.code} period={period} />
      ) : (
        <Skeleton height={180} radius="md" />
      )}
      <h3 className={classes.heading}>{t('review.answers')}</h3>
      {submission.answers.length === 0 ? (
        <p>{t('review.noAnswers')}</p>
      ) : (
        <dl className={classes.answers}>
          {submission.answers.map(({ check, finding, answer }) => (
            <div key={check}>
              <dt>{finding}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
      {!waits && submission.state === 'ACCEPTED' && period.publication && (
        <p className={classes.aside}>
          {t(submission.awaitsRevision ? 'review.awaitsRevision' : 'review.revision', {
            revision: period.publication.revision,
          })}
        </p>
      )}
      <Textarea
        label={t('review.comment')}
        description={t('review.commentHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        autosize
        minRows={2}
        value={comment}
        onChange={({ currentTarget: { value } }) => setComment(value)}
        error={problems.comment}
      />
      {changed && (
        <Checkbox
          label={t('review.asSubmitted')}
          checked={asSubmitted}
          onChange={({ currentTarget: { checked } }) => setAsSubmitted(checked)}
        />
      )}
    </ActDialog>
  );
}
