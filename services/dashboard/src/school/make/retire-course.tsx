import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../graph/field-problems.policy';
import { RetireCourseDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { ReasonField } from '../../ui/reason-field';

interface RetireCourseProps {
  readonly course: { readonly id: string; readonly title: string };
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A course is offered no more, and says why. */
export function RetireCourse({ course: { id, title }, close, done }: RetireCourseProps) {
  const { t } = useTranslation('schoolMake');
  const [reason, setReason] = useState('');
  const retiring = useGraphMutation(RetireCourseDocument);
  const problems = fieldProblems(retiring.data?.data.retireCourse.problems ?? [], ['reason']);
  function act(): void {
    retiring.mutate(
      { input: { courseId: id, reason } },
      {
        onSuccess({ data: { retireCourse } }) {
          if (retireCourse.problems.length === 0) done(t('retire.done', { title }));
        },
      },
    );
  }
  return (
    <ActDialog
      title={t('retire.of', { title })}
      close={close}
      words={t('retire.act')}
      act={act}
      ready={reason.trim() !== ''}
      pending={retiring.isPending}
      danger
      problem={problems.whole}
      failure={retiring.error}
    >
      <p>{t('retire.hint')}</p>
      <ReasonField label={t('retire.reason')} value={reason} error={problems.reason} change={setReason} />
    </ActDialog>
  );
}
