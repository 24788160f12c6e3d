import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordRewardsDocument, type RewardKind, type RewardLevel } from '../graph/generated/graphql';
import { fieldProblems } from '../graph/field-problems.policy';
import { useGraphMutation } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { ActDialog } from '../ui/act-dialog';
import { PersonField } from './person-field';
import classes from './results.module.css';
import type { At } from './results.type';

const KINDS: readonly RewardKind[] = [
  'GRATITUDE',
  'DIPLOMA',
  'TITLE',
  'BONUS',
  'CONTEST_TAKEN_PART',
  'CONTEST_PRIZE',
  'CONTEST_WON',
];
const LEVELS: readonly RewardLevel[] = ['COLLEGE', 'MUNICIPALITY', 'REGION', 'COUNTRY'];
const FIELDS = ['personId', 'title', 'rewardedOn', 'orderNumber', 'orderDate'] as const;

interface RewardDialogProps {
  readonly at: At;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A reward, or a place in a contest, of one person. */
export function RewardDialog({ at, close, done }: RewardDialogProps) {
  const { t } = useTranslation('results');
  const [personId, setPersonId] = useState('');
  const [kind, setKind] = useState<RewardKind>('GRATITUDE');
  const [level, setLevel] = useState<RewardLevel>('COLLEGE');
  const [fields, setFields] = useState({ title: '', rewardedOn: todayIn(), orderNumber: '', orderDate: '' });
  const recording = useGraphMutation(RecordRewardsDocument);
  const answer = recording.data?.data.recordRewards;
  const problems = fieldProblems([...(answer?.problems ?? []), ...(answer?.results[0]?.problems ?? [])], FIELDS);

  function act(): void {
    const { title, rewardedOn, orderNumber, orderDate } = fields;
    const row = {
      personId,
      kind,
      level,
      title,
      rewardedOn,
      orderNumber: orderNumber || null,
      orderDate: orderDate || null,
    };
    recording.mutate(
      { input: { collegeId: at.id, year: at.year, rows: [row] } },
      {
        onSuccess({ data: { recordRewards } }) {
          if (recordRewards.refused === 0 && recordRewards.problems.length === 0) done(t('rewards.added'));
        },
      },
    );
  }

  const field = (name: keyof typeof fields, type: 'text' | 'date', longest = 300) => (
    <TextInput
      label={t(`rewards.fields.${name}`)}
      type={type}
      value={fields[name]}
      maxLength={longest}
      error={problems[name]}
      onChange={({ currentTarget: { value } }) => setFields((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <ActDialog
      title={t('rewards.add')}
      close={close}
      words={t('rewards.do')}
      act={act}
      ready={personId !== '' && fields.title.trim() !== '' && fields.rewardedOn !== ''}
      pending={recording.isPending}
      problem={problems.whole}
      failure={recording.error}
    >
      <div className={classes.form}>
        <PersonField
          collegeId={at.id}
          label={t('rewards.person')}
          chosen={personId}
          choose={setPersonId}
          error={problems.personId}
        />
        <NativeSelect
          label={t('rewards.fields.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => setKind(value as RewardKind)}
          data={KINDS.map((value) => ({ value, label: t(`rewards.kinds.${value}`) }))}
        />
        <NativeSelect
          label={t('rewards.fields.level')}
          value={level}
          onChange={({ currentTarget: { value } }) => setLevel(value as RewardLevel)}
          data={LEVELS.map((value) => ({ value, label: t(`rewards.levels.${value}`) }))}
        />
        {field('title', 'text')}
        {field('rewardedOn', 'date')}
        {field('orderNumber', 'text', 100)}
        {field('orderDate', 'date')}
      </div>
    </ActDialog>
  );
}
