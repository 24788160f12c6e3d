import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SetTrainingRequirementDocument, type TrainingDemand } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { choiceOf, competencesOf, named } from './requirement-choice.policy';
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

/** Sets what a programme requires: any course, one, or one that gives a competence. */
export function RequirementDialog({ collegeId, year, program, courses, close, saved }: RequirementDialogProps) {
  const { t } = useTranslation('training');
  const { form, trainingRequirement } = program;
  const [demand, setDemand] = useState(trainingRequirement.demand);
  const before = choiceOf(trainingRequirement);
  const [chosen, setChosen] = useState(before);
  const setting = useGraphMutation(SetTrainingRequirementDocument);
  const what = demand === 'OFF' ? '' : chosen;
  return (
    <ActDialog
      title={t('requirement.dialog', { form: form.title })}
      close={close}
      words={t('requirement.save')}
      act={() =>
        setting.mutate(
          { input: { collegeId, year, form: form.code, demand, ...named(what) } },
          { onSuccess: ({ data }) => data.setTrainingRequirement.problems.length === 0 && saved() },
        )
      }
      ready={demand !== trainingRequirement.demand || what !== before}
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
            value={chosen}
            onChange={({ currentTarget: { value } }) => setChosen(value)}
            data={[
              { value: '', label: t('requirement.anyCourse') },
              {
                group: t('requirement.courses'),
                items: courses.map(({ id, title }) => ({ value: choiceOf({ course: { id } }), label: title })),
              },
              {
                group: t('requirement.competences'),
                items: competencesOf(courses, trainingRequirement.competence).map((competence) => ({
                  value: choiceOf({ competence }),
                  label: competence,
                })),
              },
            ]}
          />
        )}
        <p className={classes.muted}>{t('requirement.acts')}</p>
      </div>
    </ActDialog>
  );
}
