import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordConsentDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { Dialog } from '../../ui/dialog';
import { Failed } from '../../ui/notes';
import classes from './consents.module.css';
import type { PersonLine } from '../people.type';
import { atFields, CHANNELS, giverOn, newConsent, toInput, type Channel, type ConsentForm } from './consent.policy';
import { RepresentativeFields } from './representative-fields';

interface RecordConsentProps {
  readonly person: Pick<PersonLine, 'id' | 'name' | 'birthDate' | 'birthYear'>;
  readonly close: () => void;
  readonly recorded: (said: string) => void;
}

/** The document of a consent is taken down. */
export function RecordConsent({ person, close, recorded }: RecordConsentProps) {
  const { t } = useTranslation('person');
  const id = useId();
  const [form, setForm] = useState(() => newConsent(person, todayIn()));
  const recording = useGraphMutation(RecordConsentDocument);
  const problems = atFields(recording.data?.data.recordConsent.problems ?? []);

  function change(next: Partial<ConsentForm>): void {
    recording.reset();
    setForm({ ...form, ...next });
  }

  function record(event: FormEvent): void {
    event.preventDefault();
    if (form.givenOn === '') return;
    recording.mutate(
      { input: toInput(person.id, form) },
      {
        onSuccess({ data }) {
          if (data.recordConsent.problems.length === 0) recorded(t('consents.recorded', { name: person.name }));
        },
      },
    );
  }

  return (
    <Dialog
      title={t('consents.record')}
      close={recording.isPending ? () => undefined : close}
      actions={
        <>
          <Button variant="default" onClick={close} disabled={recording.isPending}>
            {t('cancel')}
          </Button>
          <Button type="submit" form={id} loading={recording.isPending}>
            {t('consents.doRecord')}
          </Button>
        </>
      }
    >
      <p>
        <strong>{person.name}</strong>
      </p>
      <form id={id} className={classes.form} onSubmit={record} noValidate>
        <TextInput
          label={t('consents.givenBy')}
          description={t('consents.givenByHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={t(`givenBy.${form.givenBy}`)}
          error={problems.givenBy}
          readOnly
        />
        {form.givenBy === 'REPRESENTATIVE' && <RepresentativeFields value={form} change={change} problems={problems} />}
        <TextInput
          type="date"
          label={t('consents.givenOn')}
          value={form.givenOn}
          max={todayIn()}
          error={problems.givenOn ?? (form.givenOn === '' && t('consents.givenOnMissing'))}
          onChange={({ currentTarget: { value } }) =>
            // Who may consent is told by the age on that day.
            change({ givenOn: value, ...(value && { givenBy: giverOn(person, value) }) })
          }
        />
        <TextInput
          type="date"
          label={t('consents.lastDay')}
          description={t('consents.lastDayHint')}
          inputWrapperOrder={['label', 'input', 'error', 'description']}
          value={form.validUntil}
          min={form.givenOn}
          error={problems.validUntil}
          onChange={({ currentTarget: { value } }) => change({ validUntil: value })}
        />
        <NativeSelect
          label={t('consents.channel')}
          value={form.channel}
          error={problems.channel}
          onChange={({ currentTarget: { value } }) => change({ channel: value as Channel })}
          data={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
        />
        <TextInput
          label={t('consents.documentNumber')}
          value={form.documentNumber}
          error={problems.documentNumber}
          onChange={({ currentTarget: { value } }) => change({ documentNumber: value })}
          autoComplete="off"
          maxLength={100}
        />
      </form>
      {problems.whole && <Failed message={problems.whole} />}
      {recording.error && <Failed message={recording.error.message} />}
    </Dialog>
  );
}
