import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetTrainingRequirementDocument, type TrainingDemand } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import classes from './training.module.css';
import type { CourseToName, Program } from './training.type';

const DEMANDS: readonly TrainingDemand[] = ['OFF', 'WARN', 'BLOCK'];

interface RequirementDialogProps {
  readonly collegeId: string;
  readonly year: string;
  readonly program: Program;
  /** Courses that mentors of the college can attend. */
  readonly courses: readonly CourseToName[];
  readonly close: () => void;
  readonly saved: () => void;
}

/** Sets what a programme requires, and in which course. */
export function RequirementDialog({ collegeId, year, program, courses, close, saved }: RequirementDialogProps) {
  const { t } = useTranslation('training');
  const { form, trainingRequirement } = program;
  const [demand, setDemand] = useState(trainingRequirement.demand);
  const [course, setCourse] = useState(trainingRequirement.course?.id ?? '');
  const setting = useGraphMutation(SetTrainingRequirementDocument);
  const courseId = demand === 'OFF' || course === '' ? null : course;
  return (
    <ActDialog
      title={t('requirement.dialog', { form: form.title })}
      close={close}
      words={t('requirement.save')}
      act={() =>
        setting.mutate(
          { input: { collegeId, year, form: form.code, demand, courseId } },
          { onSuccess: ({ data }) => data.setTrainingRequirement.problems.length === 0 && saved() },
        )
      }
      ready={demand !== trainingRequirement.demand || courseId !== (trainingRequirement.course?.id ?? null)}
      pending={setting.isPending}
      problem={setting.data?.data.setTrainingRequirement.problems.map(({ message }) => message).join(' ') || undefined}
      failure={setting.error}
    >
      <div className={classes.form}>
        <NativeSelect
          label={t('requirement.demand')}
          value={demand}
          onChange={({ currentTarget: { value } }) => setDemand(DEMANDS.find((each) => each === value) ?? 'OFF')}
          data={DEMANDS.map((value) => ({ value, label: t(`requirement.demands.${value}`) }))}
        />
        {demand !== 'OFF' && (
          <NativeSelect
            label={t('requirement.course')}
            value={course}
            onChange={({ currentTarget: { value } }) => setCourse(value)}
            data={[
              { value: '', label: t('requirement.anyCourse') },
              ...courses.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
        <p className={classes.muted}>{t('requirement.acts')}</p>
      </div>
    </ActDialog>
  );
}
