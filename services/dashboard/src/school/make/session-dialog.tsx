import { NativeSelect, TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PutSessionsDocument, type PutSessionsMutation, type SessionKind } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { ActDialog } from '../../ui/act-dialog';
import { Failed } from '../../ui/notes';
import type { Cohort, Session } from '../school.type';
import classes from './make.module.css';
import { placedProblems } from './placed-problems.policy';
import {
  formOfSession,
  isSession,
  NO_SESSION,
  SESSION_FIELDS,
  sessionRow,
  type SessionForm,
} from './session-form.policy';

interface SessionDialogProps {
  readonly cohort: Cohort;
  /** Nothing where one is planned. */
  readonly session: Session | null;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

const KINDS: readonly SessionKind[] = ['LESSON', 'PRACTICE', 'WEBINAR'];

type Told = NonNullable<PutSessionsMutation['putSessions']>;

const brokenIn = (told: Told | undefined) => [
  ...(told?.problems ?? []),
  ...(told?.results ?? []).flatMap(({ problems }) => problems),
];

/** A session is planned, or changed. It is tried first: what the hub warns of is shown before anything is saved. */
export function SessionDialog({ cohort, session, close, done }: SessionDialogProps) {
  const { t } = useTranslation('schoolMake');
  const teachers = useId();
  const [form, setForm] = useState(session ? formOfSession(session) : { ...NO_SESSION, day: cohort.startsOn });
  const [warnings, setWarnings] = useState<readonly string[]>([]);
  const trying = useGraphMutation(PutSessionsDocument, { changes: false });
  const saving = useGraphMutation(PutSessionsDocument);
  const told = saving.data?.data.putSessions ?? trying.data?.data.putSessions;
  const problems = placedProblems(brokenIn(told), SESSION_FIELDS, 2);
  const row = { ...(session && { id: session.id }), ...sessionRow(form) };
  const input = { cohortId: cohort.id, rows: [row] };

  function change(next: Partial<SessionForm>): void {
    trying.reset();
    saving.reset();
    setWarnings([]);
    setForm((before) => ({ ...before, ...next }));
  }

  function save(): void {
    saving.mutate(
      { input },
      {
        onSuccess({ data: { putSessions } }) {
          if (brokenIn(putSessions).length === 0) done(t('session.saved', { title: form.title.trim() }));
        },
      },
    );
  }

  function tryFirst(): void {
    trying.mutate(
      { input: { ...input, dryRun: true } },
      {
        onSuccess({ data: { putSessions } }) {
          if (brokenIn(putSessions).length > 0) return;
          const found = putSessions.results.flatMap((result) => result.warnings.map(({ message }) => message));
          if (found.length > 0) setWarnings(found);
          else save();
        },
      },
    );
  }

  const field = (name: Exclude<keyof SessionForm, 'kind'>, more: { type?: 'date' | 'time'; longest?: number } = {}) => (
    <TextInput
      type={more.type ?? 'text'}
      label={t(`session.${name}`)}
      value={form[name]}
      maxLength={more.longest ?? 300}
      error={problems.at(name)}
      onChange={({ currentTarget: { value } }) => change({ [name]: value })}
      autoComplete="off"
      {...(name === 'hours' && { inputMode: 'numeric' as const })}
      {...(name === 'day' && { min: cohort.startsOn, max: cohort.endsOn })}
      {...(name === 'teacher' && { list: teachers })}
    />
  );
  return (
    <ActDialog
      title={session ? t('session.changeOf', { title: session.title }) : t('session.make')}
      close={close}
      words={t(warnings.length > 0 ? 'session.anyway' : 'save')}
      act={warnings.length > 0 ? save : tryFirst}
      ready={isSession(form)}
      pending={trying.isPending || saving.isPending}
      problem={problems.whole}
      failure={trying.error ?? saving.error}
    >
      <div className={classes.form}>
        <NativeSelect
          label={t('session.kind')}
          value={form.kind}
          onChange={({ currentTarget: { value } }) =>
            change({ kind: KINDS.find((each) => each === value) ?? form.kind })
          }
          data={KINDS.map((value) => ({ value, label: t(`session.kinds.${value}`) }))}
        />
        {field('title')}
        {field('day', { type: 'date' })}
        {field('startsAt', { type: 'time' })}
        {field('endsAt', { type: 'time' })}
        {field('hours', { longest: 2 })}
        {field('place')}
        {field('link', { longest: 2000 })}
        {field('teacher', { longest: 200 })}
        <datalist id={teachers}>
          {(cohort.teachers ?? []).map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </div>
      {warnings.map((warning) => (
        <Failed key={warning} message={warning} />
      ))}
    </ActDialog>
  );
}
