import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordRewardsDocument, type RewardKind, type RewardLevel } from '../graph/generated/graphql';
import { sorted } from '../graph/bulk.policy';
import { fieldProblems } from '../graph/field-problems.policy';
import { useGraphMutation } from '../graph/use-graph';
import { todayIn } from '../shell/today.policy';
import { ActDialog } from '../ui/act-dialog';
import { PeopleField, type Chosen } from './people-field';
import classes from './results.module.css';
import type { At } from './results.type';
import { offeredDay, rewardDays } from './reward-days.policy';
import { RewardsForeseen } from './rewards-foreseen';

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
const FIELDS = ['title', 'rewardedOn', 'orderNumber', 'orderDate'] as const;

interface RewardDialogProps {
  readonly at: At;
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** A reward, or a place in a contest, of one or of many: first shows what comes of each, then records it. */
export function RewardDialog({ at, close, done }: RewardDialogProps) {
  const { t } = useTranslation('results');
  const [people, setPeople] = useState<readonly Chosen[]>([]);
  const [kind, setKind] = useState<RewardKind>('GRATITUDE');
  const [level, setLevel] = useState<RewardLevel>('COLLEGE');
  const days = rewardDays(at.year, todayIn());
  const [fields, setFields] = useState({ title: '', rewardedOn: offeredDay(days), orderNumber: '', orderDate: '' });
  const preview = useGraphMutation(RecordRewardsDocument, { changes: false });
  const recording = useGraphMutation(RecordRewardsDocument);
  const foreseen = preview.data?.data.recordRewards;
  const told = recording.data?.data.recordRewards ?? foreseen;
  const problems = fieldProblems(
    [...(told?.problems ?? []), ...(told?.results ?? []).flatMap((row) => row.problems.filter(isOfAll))],
    FIELDS,
  );
  const { taken } = foreseen ? sorted(foreseen) : { taken: [] };
  const ready = taken.length > 0 && Object.keys(problems).length === 0;

  /** What was foreseen holds no longer. */
  function changed(change: () => void): void {
    preview.reset();
    recording.reset();
    change();
  }

  const input = (those: readonly Chosen[]) => {
    const { title, rewardedOn, orderNumber, orderDate } = fields;
    const order = { orderNumber: orderNumber || null, orderDate: orderDate || null };
    const rows = those.map(({ id: personId }) => ({ personId, kind, level, title, rewardedOn, ...order }));
    return { collegeId: at.id, year: at.year, rows };
  };

  function record(): void {
    const those = taken.map((n) => people[n]!);
    recording.mutate(
      { input: input(those) },
      {
        onSuccess({ data: { recordRewards } }) {
          if (recordRewards.refused > 0 || recordRewards.problems.length > 0) return;
          done(t('rewards.added', { count: recordRewards.created + recordRewards.updated }));
        },
      },
    );
  }

  const field = (name: keyof typeof fields, type: 'text' | 'date', longest = 300) => (
    <TextInput
      label={t(`rewards.fields.${name}`)}
      type={type}
      {...(name === 'rewardedOn' && { min: days.first, max: days.last })}
      {...(name === 'orderDate' && { max: days.today })}
      value={fields[name]}
      maxLength={longest}
      error={problems[name]}
      onChange={({ currentTarget: { value } }) => changed(() => setFields((before) => ({ ...before, [name]: value })))}
    />
  );
  return (
    <ActDialog
      title={t('rewards.add')}
      close={close}
      words={ready ? t('rewards.do', { count: taken.length }) : t('rewards.look')}
      act={() => (ready ? record() : preview.mutate({ input: { ...input(people), dryRun: true } }))}
      ready={people.length > 0 && fields.title.trim() !== '' && fields.rewardedOn !== ''}
      pending={preview.isPending || recording.isPending}
      problem={problems.whole}
      failure={preview.error ?? recording.error}
    >
      <div className={classes.form}>
        <PeopleField
          collegeId={at.id}
          label={t('rewards.person')}
          chosen={people}
          choose={(chosen) => changed(() => setPeople(chosen))}
        />
        <NativeSelect
          label={t('rewards.fields.kind')}
          value={kind}
          onChange={({ currentTarget: { value } }) => changed(() => setKind(value as RewardKind))}
          data={KINDS.map((value) => ({ value, label: t(`rewards.kinds.${value}`) }))}
        />
        <NativeSelect
          label={t('rewards.fields.level')}
          value={level}
          onChange={({ currentTarget: { value } }) => changed(() => setLevel(value as RewardLevel))}
          data={LEVELS.map((value) => ({ value, label: t(`rewards.levels.${value}`) }))}
        />
        {field('title', 'text')}
        {field('rewardedOn', 'date')}
        {field('orderNumber', 'text', 100)}
        {field('orderDate', 'date')}
      </div>
      <div role="status">{foreseen && ready && <RewardsForeseen people={people} rows={foreseen.results} />}</div>
    </ActDialog>
  );
}

/** Whether a problem is of what all rows say alike; what is wrong with one person stands beside their name. */
const isOfAll = ({ path }: { readonly path: readonly string[] }): boolean => !path.includes('personId');
