import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EnterMenteesDocument, EnterMentorsDocument, type MeetingFrequency } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { refusalOf } from '../../graph/bulk.policy';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import classes from '../consents/consents.module.css';
import type { College } from '../people.type';
import { menteeRow, mentorRow, NOTHING, type Base, type StayForm } from './stay-form.policy';

const FREQUENCIES: readonly MeetingFrequency[] = ['SEVERAL_A_WEEK', 'WEEKLY', 'FORTNIGHTLY', 'LESS_OFTEN'];

interface StayDialogProps {
  readonly college: College;
  readonly base: Base;
  readonly person: { readonly id: string; readonly name: string };
  /** The stay that is changed; who is not in the base enters it. */
  readonly known?: { readonly enteredOn: string; readonly form: StayForm };
  readonly close: () => void;
  readonly saved: (said: string) => void;
}

/** Enters somebody into a base, or changes what it keeps of them. */
export function StayDialog({ college, base, person, known, close, saved }: StayDialogProps) {
  const { t } = useTranslation('person');
  const { t: ofPeople } = useTranslation('people');
  const [form, setForm] = useState<StayForm>(known?.form ?? NOTHING);
  const [enteredOn, setEnteredOn] = useState(() => known?.enteredOn ?? todayIn());
  const mentors = useGraphMutation(EnterMentorsDocument);
  const mentees = useGraphMutation(EnterMenteesDocument);
  const ofMentors = base === 'MENTORS';
  const answer = ofMentors ? mentors.data?.data.upsertMentorProfiles : mentees.data?.data.upsertMenteeProfiles;
  const change = (next: Partial<StayForm>) => setForm({ ...form, ...next });
  const done = () => saved(t(`one.inBase.${base}`, { name: person.name }));

  function save(): void {
    const collegeId = college.id;
    if (ofMentors) {
      mentors.mutate(
        { input: { collegeId, rows: [mentorRow(person.id, enteredOn, form)] } },
        { onSuccess: ({ data }) => void (refusalOf(data.upsertMentorProfiles) ?? done()) },
      );
    } else {
      mentees.mutate(
        { input: { collegeId, rows: [menteeRow(person.id, enteredOn, form)] } },
        { onSuccess: ({ data }) => void (refusalOf(data.upsertMenteeProfiles) ?? done()) },
      );
    }
  }

  return (
    <ActDialog
      title={t(`one.${known ? 'change' : 'enter'}.${base}`)}
      close={close}
      words={t('one.save')}
      act={save}
      ready={enteredOn !== ''}
      pending={mentors.isPending || mentees.isPending}
      problem={refusalOf(answer)}
      failure={mentors.error ?? mentees.error}
    >
      <p>
        <strong>{person.name}</strong>
      </p>
      {!known && (
        <TextInput
          type="date"
          label={t('one.enteredOn')}
          value={enteredOn}
          max={todayIn()}
          onChange={({ currentTarget: { value } }) => setEnteredOn(value)}
        />
      )}
      {!ofMentors && (
        <Textarea
          label={t('profile.request')}
          value={form.request}
          onChange={({ currentTarget: { value } }) => change({ request: value })}
          maxLength={4000}
          autosize
          minRows={2}
        />
      )}
      <Textarea
        label={t(ofMentors ? 'profile.competences' : 'profile.needs')}
        description={t('one.words')}
        value={form.words}
        onChange={({ currentTarget: { value } }) => change({ words: value })}
        autosize
        minRows={1}
      />
      <div className={classes.form}>
        {ofMentors && (
          <>
            <TextInput
              label={t('profile.tags')}
              value={form.tags}
              onChange={({ currentTarget: { value } }) => change({ tags: value })}
            />
            <TextInput
              label={t('profile.capacity')}
              inputMode="numeric"
              value={form.capacity}
              onChange={({ currentTarget: { value } }) => change({ capacity: value.replace(/\D/g, '') })}
              maxLength={3}
            />
            <TextInput
              label={t('profile.learningWishes')}
              value={form.learningWishes}
              onChange={({ currentTarget: { value } }) => change({ learningWishes: value })}
            />
          </>
        )}
        <TextInput
          label={t('profile.speciality')}
          value={form.speciality}
          onChange={({ currentTarget: { value } }) => change({ speciality: value })}
          maxLength={200}
        />
        <TextInput
          label={t('profile.interests')}
          value={form.interests}
          onChange={({ currentTarget: { value } }) => change({ interests: value })}
          maxLength={4000}
        />
        <TextInput
          label={t('profile.timeResource')}
          value={form.timeResource}
          onChange={({ currentTarget: { value } }) => change({ timeResource: value })}
          maxLength={4000}
        />
        <NativeSelect
          label={t('profile.frequency')}
          value={form.frequency}
          onChange={({ currentTarget: { value } }) =>
            change({ frequency: FREQUENCIES.find((each) => each === value) ?? '' })
          }
          data={[
            { value: '', label: '—' },
            ...FREQUENCIES.map((value) => ({ value, label: ofPeople(`frequency.${value}`) })),
          ]}
        />
      </div>
    </ActDialog>
  );
}
