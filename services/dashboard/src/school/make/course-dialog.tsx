import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeCourseDocument, CreateCourseDocument, type CourseReach } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { Choices } from '../../ui/choices';
import { COURSE_FIELDS, NO_COURSE, orderOf, programmeInput, type CourseForm } from './course-form.policy';
import classes from './make.module.css';
import { placedProblems } from './placed-problems.policy';
import { ProgrammeFields } from './programme-fields';

/** Who runs the course: a college, or the regional site without one. */
export interface Owner {
  readonly regionId: string;
  readonly collegeId: string | null;
}

export interface KnownCourse {
  readonly id: string;
  readonly form: CourseForm;
  readonly version: number;
  readonly inUse: boolean;
}

interface CourseDialogProps {
  readonly owner: Owner;
  /** Nothing where a course is made. */
  readonly known: KnownCourse | null;
  /** Titles of forms of mentoring by their codes. */
  readonly forms: ReadonlyMap<string, string>;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

const REACHES: readonly CourseReach[] = ['NETWORK', 'OWN'];

/** A course is made, or changed as a whole: what it teaches, whom, and by what rule somebody completes it. */
export function CourseDialog({ owner, known, forms, close, done }: CourseDialogProps) {
  const { t } = useTranslation('schoolMake');
  const [form, setForm] = useState(known?.form ?? NO_COURSE);
  const creating = useGraphMutation(CreateCourseDocument);
  const changing = useGraphMutation(ChangeCourseDocument);
  const told = known ? changing.data?.data.changeCourse : creating.data?.data.createCourse;
  const problems = placedProblems(told?.problems ?? [], COURSE_FIELDS);
  const title = form.titleRu.trim();
  const foundingOrder = orderOf(form.orderNumber, form.orderDate);

  function change(next: Partial<CourseForm>): void {
    creating.reset();
    changing.reset();
    setForm((before) => ({ ...before, ...next }));
  }

  function act(): void {
    const { titleRu, titleEn, reach } = form;
    const taught = { titleRu, titleEn: titleEn.trim() || titleRu, reach, ...programmeInput(form) };
    if (known) {
      changing.mutate(
        { input: { courseId: known.id, ...taught } },
        {
          onSuccess({ data: { changeCourse } }) {
            const { course } = changeCourse;
            if (course) done(t('course.changed', { title, version: course.programme.version }));
          },
        },
      );
      return;
    }
    creating.mutate(
      { input: { ...owner, code: form.code.trim(), ...taught, foundingOrder: foundingOrder ?? null } },
      {
        onSuccess({ data: { createCourse } }) {
          if (createCourse.course) done(t('course.made', { title }));
        },
      },
    );
  }

  const field = (
    name: 'code' | 'titleRu' | 'titleEn' | 'hours' | 'orderNumber' | 'orderDate',
    { place = name, hint, longest = 300 }: { place?: string; hint?: string; longest?: number } = {},
  ) => (
    <TextInput
      label={t(`course.${name}`)}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={form[name]}
      maxLength={longest}
      error={problems.at(place)}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
      autoComplete="off"
      {...(name === 'hours' && { inputMode: 'numeric' as const })}
      {...(name === 'orderDate' && { type: 'date', max: todayIn() })}
    />
  );
  return (
    <ActDialog
      title={known ? t('course.changeOf', { title: known.form.titleRu }) : t('course.make')}
      close={close}
      words={t(known ? 'save' : 'course.make')}
      act={act}
      ready={title !== '' && form.hours.trim() !== '' && foundingOrder !== null}
      pending={creating.isPending || changing.isPending}
      wide
      problem={problems.whole}
      failure={creating.error ?? changing.error}
    >
      {known && (
        <p>
          {t(known.inUse ? 'course.inUse' : 'course.notInUse', { version: known.version, next: known.version + 1 })}
        </p>
      )}
      <div className={classes.form}>
        {!known && field('code', { hint: t('course.codeHint'), longest: 40 })}
        {field('titleRu')}
        {field('titleEn', { hint: t('course.titleEnHint') })}
        {field('hours', { longest: 4 })}
        {owner.collegeId !== null && (
          <NativeSelect
            label={t('course.reach')}
            value={form.reach}
            error={problems.at('reach')}
            onChange={({ currentTarget: { value } }) =>
              change({ reach: REACHES.find((each) => each === value) ?? 'NETWORK' })
            }
            data={REACHES.map((value) => ({ value, label: t(`course.reaches.${value}`) }))}
          />
        )}
        {!known && field('orderNumber', { place: 'foundingOrder.number', longest: 100 })}
        {!known && field('orderDate', { place: 'foundingOrder.date' })}
        <div className={classes.whole}>
          <Choices
            legend={t('course.audience')}
            offered={[...forms].map(([value, label]) => ({ value, label }))}
            chosen={form.audience}
            toggle={(code) =>
              change({
                audience: form.audience.includes(code)
                  ? form.audience.filter((each) => each !== code)
                  : [...form.audience, code],
              })
            }
          />
          <p className={classes.hint}>{t('course.audienceHint')}</p>
          {problems.within('audience') && (
            <p className={classes.problem} role="alert">
              {problems.within('audience')}
            </p>
          )}
        </div>
        <ProgrammeFields {...{ form, change, problems }} />
      </div>
    </ActDialog>
  );
}
