import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentKind } from '../../graph/generated/graphql';
import { taughtIn, wholeNumber, type AssessmentRow, type CourseForm } from './course-form.policy';
import classes from './make.module.css';
import { MaterialsField } from './materials-field';
import type { PlacedProblems } from './placed-problems.policy';
import { RowsField } from './rows-field';

interface ProgrammeFieldsProps {
  readonly form: CourseForm;
  readonly change: (next: Partial<CourseForm>) => void;
  readonly problems: PlacedProblems;
}

const KINDS: readonly AssessmentKind[] = ['TEST', 'ASSIGNMENT'];

/** Parts of a course in their order, what there is to read, and the rule by which somebody completes it. */
export function ProgrammeFields({ form, change, problems }: ProgrammeFieldsProps) {
  const { t } = useTranslation('schoolMake');
  const hours = wholeNumber(form.hours);
  return (
    <>
      <Textarea
        className={classes.whole}
        label={t('course.competences')}
        description={t('course.competencesHint')}
        inputWrapperOrder={['label', 'input', 'error', 'description']}
        value={form.competences}
        autosize
        minRows={1}
        error={problems.within('competences')}
        onChange={({ currentTarget: { value } }) => change({ competences: value })}
      />
      <RowsField
        legend={t('course.modules')}
        rows={form.modules}
        blank={{ title: '', hours: '' }}
        change={(modules) => change({ modules })}
        nameOf={({ title }) => title}
        problem={problems.at('modules')}
        most={50}
        hint={form.modules.length > 0 && hours > 0 && t('course.taught', { taught: taughtIn(form), hours })}
      >
        {(row, n, set) => (
          <>
            <Text
              label={t('course.moduleTitle')}
              value={row.title}
              problem={problems.at(`modules.${n}.title`)}
              change={(title) => set({ title })}
              long
            />
            <Whole
              label={t('course.moduleHours')}
              value={row.hours}
              problem={problems.at(`modules.${n}.hours`)}
              change={(value) => set({ hours: value })}
            />
          </>
        )}
      </RowsField>
      <MaterialsField materials={form.materials} change={(materials) => change({ materials })} problems={problems} />
      <Whole
        label={t('course.attendance')}
        value={form.attendancePercent}
        problem={problems.at('attendancePercent')}
        change={(attendancePercent) => change({ attendancePercent })}
      />
      <RowsField<AssessmentRow>
        legend={t('course.assessments')}
        rows={form.assessments}
        blank={{ code: '', title: '', kind: 'TEST', passMark: '', topMark: '' }}
        change={(assessments) => change({ assessments })}
        nameOf={({ title }) => title}
        problem={problems.at('assessments')}
        most={20}
      >
        {(row, n, set) => (
          <>
            <Text
              label={t('course.assessmentTitle')}
              value={row.title}
              problem={problems.at(`assessments.${n}.title`)}
              change={(title) => set({ title })}
              long
            />
            <Text
              label={t('course.assessmentCode')}
              value={row.code}
              problem={problems.at(`assessments.${n}.code`)}
              change={(code) => set({ code })}
              longest={40}
            />
            <NativeSelect
              label={t('course.assessmentKind')}
              value={row.kind}
              onChange={({ currentTarget: { value } }) =>
                set({ kind: KINDS.find((each) => each === value) ?? row.kind })
              }
              data={KINDS.map((value) => ({ value, label: t(`course.kinds.${value}`) }))}
            />
            <Whole
              label={t('course.passMark')}
              value={row.passMark}
              problem={problems.at(`assessments.${n}.passMark`)}
              change={(passMark) => set({ passMark })}
            />
            <Whole
              label={t('course.topMark')}
              value={row.topMark}
              problem={undefined}
              change={(topMark) => set({ topMark })}
            />
          </>
        )}
      </RowsField>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly change: (value: string) => void;
}

function Text({
  label,
  value,
  problem,
  change,
  longest = 300,
  long = false,
}: FieldProps & { readonly longest?: number; readonly long?: boolean }) {
  return (
    <TextInput
      className={long ? classes.long : undefined}
      label={label}
      value={value}
      error={problem}
      maxLength={longest}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      autoComplete="off"
    />
  );
}

/** A number that is typed: the hub says what is wrong with one that it can't be. */
function Whole({ label, value, problem, change }: FieldProps) {
  return (
    <TextInput
      label={label}
      value={value}
      error={problem}
      maxLength={9}
      inputMode="numeric"
      onChange={({ currentTarget }) => change(currentTarget.value)}
      autoComplete="off"
    />
  );
}
