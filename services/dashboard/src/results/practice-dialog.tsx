import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentoringFormsDocument, RecordPracticeDocument } from '../graph/generated/graphql';
import { fieldProblems } from '../graph/field-problems.policy';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { PersonField } from './person-field';
import classes from './results.module.css';
import type { KeptPractice } from './results.type';

const LONGEST = { title: 200, done: 4000, result: 4000, link: 2000, tags: 2000 } as const;
const FIELDS = ['title', 'done', 'result', 'link', 'tags', 'mentorshipId'] as const;

interface PracticeDialogProps {
  readonly at: { readonly id: string };
  /** The one to change; null for a new one. */
  readonly practice: Pick<KeptPractice, 'id' | 'title' | 'done' | 'result' | 'link' | 'tags' | 'offeredOn'> | null;
  /** The pair that a new one comes from; null for one of a mentor. */
  readonly source: string | null;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A practice is written down: what was done, what came of it, where there is more. */
export function PracticeDialog({ at, practice, source, close, done }: PracticeDialogProps) {
  const { t } = useTranslation('results');
  const [fields, setFields] = useState({
    ...{ title: practice?.title ?? '', done: practice?.done ?? '', result: practice?.result ?? '' },
    ...{ link: practice?.link ?? '', tags: (practice?.tags ?? []).join(', ') },
  });
  const [mentorId, setMentorId] = useState('');
  const [form, setForm] = useState('');
  const ofMentor = practice === null && source === null;
  const forms = useGraph(MentoringFormsDocument, {}, { enabled: ofMentor });
  const recording = useGraphMutation(RecordPracticeDocument);
  const problems = fieldProblems(recording.data?.data.recordPractice.problems ?? [], FIELDS);
  const chosen = form === '' ? (forms.data?.forms?.[0]?.code ?? '') : form;

  function act(): void {
    const tags = fields.tags.split(',').map((tag) => tag.trim()).filter(Boolean); // prettier-ignore
    const of = practice ? { id: practice.id } : source === null ? { mentorId, form: chosen } : { mentorshipId: source };
    recording.mutate(
      { input: { collegeId: at.id, ...of, ...fields, tags } },
      {
        onSuccess({ data }) {
          if (data.recordPractice.problems.length === 0) done(t(practice ? 'practices.changed' : 'practices.added'));
        },
      },
    );
  }

  const words = (name: keyof typeof LONGEST) => ({
    label: t(`practices.fields.${name}`),
    value: fields[name],
    maxLength: LONGEST[name],
    error: problems[name],
  });
  const change = (name: keyof typeof LONGEST, value: string) => setFields((before) => ({ ...before, [name]: value }));
  const area = (name: 'done' | 'result') => (
    <Textarea {...words(name)} autosize minRows={3} onChange={({ currentTarget: { value } }) => change(name, value)} />
  );
  const line = (name: 'title' | 'link' | 'tags', description?: string) => (
    <TextInput
      {...words(name)}
      description={description}
      onChange={({ currentTarget: { value } }) => change(name, value)}
    />
  );
  return (
    <ActDialog
      title={t(practice ? 'practices.change' : 'practices.add')}
      close={close}
      words={t('practices.do')}
      act={act}
      ready={fields.title.trim() !== '' && fields.done.trim() !== '' && (!ofMentor || mentorId !== '')}
      pending={recording.isPending}
      problem={problems.whole ?? problems.mentorshipId}
      failure={recording.error}
    >
      <div className={classes.form}>
        {practice?.offeredOn && <p className={classes.due}>{t('practices.asksAnew')}</p>}
        {ofMentor && (
          <>
            <PersonField collegeId={at.id} label={t('practices.mentor')} chosen={mentorId} choose={setMentorId} />
            <NativeSelect
              label={t('practices.form')}
              value={chosen}
              onChange={({ currentTarget: { value } }) => setForm(value)}
              data={(forms.data?.forms ?? []).map(({ code, title }) => ({ value: code, label: title }))}
            />
          </>
        )}
        {line('title')}
        {area('done')}
        {area('result')}
        {line('link', t('practices.fields.linkHint'))}
        {line('tags', t('practices.fields.tagsHint'))}
      </div>
    </ActDialog>
  );
}
