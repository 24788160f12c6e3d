import { Skeleton, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitPeriodDocument } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { useFormat } from '../ui/use-format';
import { usePeriodName } from '../ui/use-period-name';
import { SubmittedFigures } from './submitted-figures';
import classes from './submission.module.css';
import type { College, Period } from './submission.type';

interface SubmitProps {
  readonly college: College;
  readonly period: Period;
  readonly close: () => void;
  readonly submitted: (said: string) => void;
}

/** What the director signs: the figures as of the last day of the period, with a word on each finding. */
export function Submit({ college, period, close, submitted }: SubmitProps) {
  const { t } = useTranslation('submission');
  const format = useFormat();
  const nameOf = usePeriodName();
  const former = period.submissions?.[0]?.answers ?? [];
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(
    new Map(former.map(({ check, answer }) => [check, answer])),
  );
  const looking = useGraphMutation(SubmitPeriodDocument, { changes: false });
  const submitting = useGraphMutation(SubmitPeriodDocument);
  const input = { periodId: period.id, collegeId: college.id };

  const { mutate: look } = looking;
  useEffect(() => {
    look({ input: { periodId: period.id, collegeId: college.id, dryRun: true } });
  }, [look, period.id, college.id]);

  const told = looking.data?.data.submitPeriod;
  const findings = told?.findings ?? [];
  const problems = submitting.data?.data.submitPeriod.problems ?? told?.problems ?? [];
  // What the dry run says of answers that nobody has been asked for yet is no problem of the director's.
  const shown = submitting.data ? problems : problems.filter(({ code }) => code !== 'CHECK_UNANSWERED');
  const refused = new Map(
    shown.flatMap(({ path: [, at], message }) => (at === undefined ? [] : [[given()[Number(at)]?.check, message]])),
  );

  function given() {
    return findings.flatMap(({ check }) => {
      const answer = answers.get(check)?.trim() ?? '';
      return answer === '' ? [] : [{ check, answer }];
    });
  }

  function submit(): void {
    submitting.mutate(
      { input: { ...input, answers: given() } },
      {
        onSuccess({ data: { submitPeriod } }) {
          if (submitPeriod.problems.length === 0) submitted(t('submit.done', { period: nameOf(period.code) }));
        },
      },
    );
  }

  const whole = shown.filter(({ path }) => path[0] !== 'answers' || path.length === 1).map(({ message }) => message);
  return (
    <ActDialog
      title={t('submit.title', { period: nameOf(period.code) })}
      close={close}
      words={t('submit.do')}
      act={submit}
      ready={told !== undefined && told.figures.length > 0}
      pending={submitting.isPending}
      problem={whole.length > 0 ? whole.join(' ') : undefined}
      failure={submitting.error ?? looking.error}
    >
      <p>{t('submit.hint', { day: format.day(period.speaksFor) })}</p>
      {told ? (
        <SubmittedFigures figures={told.figures} college={college.code} period={period} />
      ) : (
        looking.isPending && <Skeleton height={240} radius="md" />
      )}
      {findings.length > 0 && (
        <div className={classes.findings}>
          <h3 className={classes.heading}>{t('submit.findings')}</h3>
          {findings.map(({ check, message }) => (
            <Textarea
              key={check}
              label={message}
              placeholder={t('submit.why')}
              autosize
              minRows={2}
              maxLength={1000}
              value={answers.get(check) ?? ''}
              onChange={({ currentTarget: { value } }) => setAnswers(new Map(answers).set(check, value))}
              error={refused.get(check)}
            />
          ))}
        </div>
      )}
      {told && findings.length === 0 && told.figures.length > 0 && <p>{t('submit.clean')}</p>}
    </ActDialog>
  );
}
