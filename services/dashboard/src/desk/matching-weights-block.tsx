import { Button, Skeleton, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import {
  MatchingWeightsDocument,
  SetMatchingWeightsDocument,
  type MatchingWeightsQuery,
} from '../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { Block } from '../ui/block';
import { Done, Failed } from '../ui/notes';
import parts from '../ui/parts.module.css';
import { useFormat } from '../ui/use-format';
import classes from './desk.module.css';
import type { Region } from './desk.type';

type Weights = NonNullable<MatchingWeightsQuery['matchingWeights']>;

/** By how many points each thing speaks for a pair when the hub proposes pairs to the region's colleges. */
export function MatchingWeightsBlock({ region }: { region: Region }) {
  const { t } = useTranslation('pairs');
  const answer = useGraph(MatchingWeightsDocument, { region: region.code });
  const [done, setDone] = useState<string | null>(null);
  return (
    <Block
      title={t('weights.title')}
      hint={t('weights.hint')}
      answer={answer}
      at="matchingWeights"
      select={({ matchingWeights }) => matchingWeights}
      skeleton={<Skeleton height={240} radius="md" />}
    >
      {(known) => (
        <>
          <WeightsForm
            key={known.version}
            region={region}
            known={known}
            saved={(version) => setDone(t('weights.done', { version }))}
          />
          <Done>{done}</Done>
        </>
      )}
    </Block>
  );
}

interface WeightsFormProps {
  readonly region: Region;
  readonly known: Weights;
  readonly saved: (version: number) => void;
}

function WeightsForm({ region, known, saved }: WeightsFormProps) {
  const { t } = useTranslation('pairs');
  const format = useFormat();
  const [points, setPoints] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(known.weights.map((weight) => [weight.code, String(weight.points)])),
  );
  const setting = useGraphMutation(SetMatchingWeightsDocument);
  const problems = setting.data?.data.setMatchingWeights.problems ?? [];
  const problemOf = (n: number) => problems.find(({ path }) => path[1] === String(n))?.message;

  function save(event: FormEvent): void {
    event.preventDefault();
    const weights = known.weights.map(({ code }) => ({ code, points: Number(points[code]) }));
    setting.mutate(
      { input: { regionId: region.id, weights } },
      {
        onSuccess({ data }) {
          const version = data.setMatchingWeights.weights?.version;
          if (version !== undefined) saved(version);
        },
      },
    );
  }

  return (
    <form onSubmit={save} noValidate>
      <p>
        {known.setOn
          ? t('weights.version', { version: known.version, when: format.day(known.setOn) })
          : t('weights.shipped')}
      </p>
      <div className={classes.weights}>
        {known.weights.map(({ code, title, shipped }, n) => (
          <TextInput
            key={code}
            type="number"
            min={0}
            max={1000}
            label={title}
            description={t('weights.usual', { points: shipped })}
            inputWrapperOrder={['label', 'input', 'error', 'description']}
            value={points[code] ?? ''}
            onChange={({ currentTarget: { value } }) => setPoints({ ...points, [code]: value })}
            error={problemOf(n)}
          />
        ))}
      </div>
      <div className={parts.actions}>
        <Button
          type="submit"
          variant="default"
          loading={setting.isPending}
          disabled={Object.values(points).some((each) => !/^\d+$/.test(each))}
        >
          {t('weights.save')}
        </Button>
      </div>
      {setting.error && <Failed message={setting.error.message} />}
    </form>
  );
}
