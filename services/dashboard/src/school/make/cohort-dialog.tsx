import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeCohortDocument, CreateCohortDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { FindPerson } from '../../people/card/find-person';
import { ActDialog } from '../../ui/act-dialog';
import type { Cohort } from '../school.type';
import {
  changedCohort,
  COHORT_FIELDS,
  formOfCohort,
  isCohort,
  newCohort,
  NO_COHORT,
  type CohortForm,
} from './cohort-form.policy';
import classes from './make.module.css';
import { placedProblems } from './placed-problems.policy';
import { RowsField } from './rows-field';

interface CohortDialogProps {
  /** The course that a cohort is opened of, and the colleges that can host it; or a cohort that is changed. */
  readonly of:
    | {
        readonly course: { readonly id: string; readonly title: string };
        readonly hosts: readonly { readonly id: string; readonly name: string }[];
      }
    | { readonly cohort: Cohort; readonly waiting: number };
  /** Whether the reader is of the host, and so finds teachers among its people. */
  readonly ofHost: boolean;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A cohort is opened, or changed: when, by which order, for how many, and who teaches. */
export function CohortDialog({ of, ofHost, close, done }: CohortDialogProps) {
  const { t } = useTranslation('schoolMake');
  const known = 'cohort' in of ? of.cohort : null;
  const hosts = 'hosts' in of ? of.hosts : [];
  const [form, setForm] = useState(known ? formOfCohort(known) : NO_COHORT);
  const [collegeId, setCollege] = useState(hosts[0]?.id ?? '');
  const creating = useGraphMutation(CreateCohortDocument);
  const changing = useGraphMutation(ChangeCohortDocument);
  const told = known ? changing.data?.data.changeCohort : creating.data?.data.createCohort;
  const problems = placedProblems(told?.problems ?? [], COHORT_FIELDS);

  function change(next: Partial<CohortForm>): void {
    creating.reset();
    changing.reset();
    setForm((before) => ({ ...before, ...next }));
  }

  function act(): void {
    if ('course' in of) {
      creating.mutate(
        { input: { courseId: of.course.id, collegeId, ...newCohort(form) } },
        {
          onSuccess({ data: { createCohort } }) {
            if (createCohort.cohort) done(t('cohort.made', { title: form.title.trim() }));
          },
        },
      );
      return;
    }
    changing.mutate(
      { input: { cohortId: of.cohort.id, ...changedCohort(form) } },
      {
        onSuccess({ data: { changeCohort } }) {
          if (changeCohort.problems.length === 0) done(t('cohort.changed'));
        },
      },
    );
  }

  const field = (
    name: Exclude<keyof CohortForm, 'teachers'>,
    {
      place = name,
      hint,
      date = false,
      longest = 300,
    }: { place?: string; hint?: string; date?: boolean; longest?: number } = {},
  ) => (
    <TextInput
      type={date ? 'date' : 'text'}
      label={t(`cohort.${name}`)}
      description={hint}
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      value={form[name]}
      maxLength={longest}
      error={problems.at(place)}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
      autoComplete="off"
      {...(name === 'capacity' && { inputMode: 'numeric' as const })}
    />
  );
  return (
    <ActDialog
      title={'course' in of ? t('cohort.makeOf', { title: of.course.title }) : t('cohort.change')}
      close={close}
      words={t(known ? 'save' : 'cohort.make')}
      act={act}
      ready={isCohort(form) && (known !== null || collegeId !== '')}
      pending={creating.isPending || changing.isPending}
      wide
      problem={problems.whole}
      failure={creating.error ?? changing.error}
    >
      <div className={classes.form}>
        {hosts.length > 1 && (
          <NativeSelect
            label={t('cohort.host')}
            value={collegeId}
            error={problems.at('collegeId')}
            onChange={({ currentTarget: { value } }) => setCollege(value)}
            data={hosts.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {field('title')}
        {field('startsOn', { date: true })}
        {field('endsOn', { date: true, hint: t('cohort.endsHint') })}
        {problems.at('year') && (
          <p className={classes.problem} role="alert">
            {problems.at('year')}
          </p>
        )}
        {field('orderNumber', { place: 'order.number', hint: t('cohort.orderHint'), longest: 100 })}
        {field('orderDate', { place: 'order.date', date: true })}
        {field('capacity', { hint: t('cohort.capacityHint'), longest: 5 })}
        {'waiting' in of && of.waiting > 0 && <p>{t('cohort.waiting', { count: of.waiting })}</p>}
        <RowsField
          legend={t('cohort.teachers')}
          rows={form.teachers}
          blank={{ name: '', role: '', personId: null }}
          change={(teachers) => change({ teachers })}
          nameOf={({ name }) => name}
          problem={problems.at('teachers')}
          most={20}
        >
          {(row, n, set) => (
            <>
              <TextInput
                className={classes.long}
                label={t('cohort.teacherName')}
                description={row.personId !== null && t('cohort.teacherIsPerson')}
                inputWrapperOrder={['label', 'input', 'error', 'description']}
                value={row.name}
                error={problems.within(`teachers.${n}`)}
                maxLength={200}
                onChange={({ currentTarget: { value } }) => set({ name: value })}
                autoComplete="off"
              />
              <TextInput
                className={classes.long}
                label={t('cohort.teacherRole')}
                value={row.role}
                maxLength={200}
                onChange={({ currentTarget: { value } }) => set({ role: value })}
                autoComplete="off"
              />
            </>
          )}
        </RowsField>
        {ofHost && (
          <div className={classes.whole}>
            <FindPerson
              college={{ id: known ? known.college.id : collegeId }}
              not={null}
              label={t('cohort.findTeacher')}
              description={t('cohort.findTeacherHint')}
              found={({ id, name }) => change({ teachers: [...form.teachers, { name, role: '', personId: id }] })}
            />
          </div>
        )}
      </div>
    </ActDialog>
  );
}
