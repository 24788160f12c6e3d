import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordConsentsDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { Failed } from '../../ui/notes';
import people from '../people.module.css';
import type { College, PersonLine } from '../people.type';
import { CHANNELS, giverOn, NO_REPRESENTATIVE, toInput, type Channel, type Representative } from './consent.policy';
import { RepresentativeFields } from './representative-fields';
import classes from './consents.module.css';

interface RecordGroupProps {
  readonly college: College;
  readonly group: readonly PersonLine[];
  readonly close: () => void;
  readonly recorded: (said: string) => void;
}

interface Document extends Representative {
  readonly documentNumber: string;
}

const EMPTY: Document = { documentNumber: '', ...NO_REPRESENTATIVE };

/** Documents of several people that came in together: one day for all, and for each its number and who signed. */
export function RecordGroup({ college, group, close, recorded }: RecordGroupProps) {
  const { t } = useTranslation('person');
  const [left, setLeft] = useState(group);
  const [givenOn, setGivenOn] = useState(() => todayIn());
  const [channel, setChannel] = useState<Channel>('PAPER');
  const [documents, setDocuments] = useState<Readonly<Record<string, Document>>>({});
  const recording = useGraphMutation(RecordConsentsDocument);
  const answer = recording.data?.data.recordConsents;
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const documentOf = ({ id }: PersonLine) => documents[id] ?? EMPTY;
  const change = (person: PersonLine, next: Partial<Document>) =>
    setDocuments({ ...documents, [person.id]: { ...documentOf(person), ...next } });

  function record(): void {
    const rows = left.map((person) =>
      toInput(person.id, {
        ...documentOf(person),
        givenBy: giverOn(person, givenOn),
        givenOn,
        channel,
        validUntil: '',
      }),
    );
    recording.mutate(
      { input: { collegeId: college.id, rows } },
      {
        onSuccess({ data: { recordConsents: done } }) {
          const said = left.map((_, n) => (done.results[n]?.problems ?? []).map(({ message }) => message).join(' '));
          const still = left.filter((_, n) => said[n] !== '');
          if (still.length === 0) return recorded(t('group.recorded', { count: group.length }));
          setRefused(Object.fromEntries(left.map(({ id }, n) => [id, said[n] ?? ''])));
          setLeft(still);
        },
      },
    );
  }

  return (
    <ActDialog
      title={t('group.title')}
      close={close}
      words={t('group.do', { count: left.length })}
      act={record}
      ready={givenOn !== ''}
      pending={recording.isPending}
      problem={answer?.problems.map(({ message }) => message).join(' ') || undefined}
      failure={recording.error}
    >
      <p>{t('group.hint')}</p>
      <div className={classes.form}>
        <TextInput
          type="date"
          label={t('consents.givenOn')}
          value={givenOn}
          max={todayIn()}
          onChange={({ currentTarget: { value } }) => setGivenOn(value)}
        />
        <NativeSelect
          label={t('consents.channel')}
          value={channel}
          onChange={({ currentTarget: { value } }) => setChannel(CHANNELS.find((each) => each === value) ?? 'PAPER')}
          data={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
        />
      </div>
      {left.map((person) => {
        const giver = giverOn(person, givenOn || todayIn());
        const document = documentOf(person);
        return (
          <fieldset key={person.id} className={classes.one}>
            <legend>
              <strong>{person.name}</strong> <span className={people.muted}>{t(`givenBy.${giver}`)}</span>
            </legend>
            {giver === 'REPRESENTATIVE' && (
              <RepresentativeFields value={document} change={(next) => change(person, next)} />
            )}
            <TextInput
              label={t('consents.documentNumber')}
              value={document.documentNumber}
              onChange={({ currentTarget: { value } }) => change(person, { documentNumber: value })}
              autoComplete="off"
              maxLength={100}
            />
            {refused[person.id] && <Failed message={refused[person.id]!} />}
          </fieldset>
        );
      })}
    </ActDialog>
  );
}
