import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MergePeopleDocument } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import duplicates from './duplicates.module.css';
import { DangerDialog } from '../danger-dialog';
import happens from '../what-happens.module.css';
import type { PersonLine } from '../people.type';
import { PersonFacts } from '../person-words';
import { Counts, FieldNames } from '../what-happens';

interface Kept {
  readonly id: string;
  readonly name: string;
}

interface MergeDialogProps {
  readonly records: readonly [PersonLine, PersonLine];
  readonly close: () => void;
  readonly merged: (kept: Kept) => void;
}

/** Which of two records of one person stays, what becomes of the other, and the merge itself. */
export function MergeDialog({ records, close, merged }: MergeDialogProps) {
  const { t } = useTranslation('person');
  const group = useId();
  const [first, second] = records;
  const [keepId, setKeepId] = useState(first.id);
  const mergeId = keepId === first.id ? second.id : first.id;
  const preview = useGraphMutation(MergePeopleDocument);
  const merging = useGraphMutation(MergePeopleDocument);
  const { mutate: look } = preview;
  useEffect(() => look({ keepId, mergeId, dryRun: true }), [look, keepId, mergeId]);
  const foreseen = preview.isPending ? undefined : preview.data?.data.mergePeople;
  const problems = [...(foreseen?.problems ?? []), ...(merging.data?.data.mergePeople.problems ?? [])];
  const failure = preview.error ?? merging.error;

  function merge(): void {
    merging.mutate(
      { keepId, mergeId, dryRun: false },
      {
        onSuccess({ data }) {
          const { person, problems: broken } = data.mergePeople;
          if (broken.length === 0 && person) merged(person);
        },
      },
    );
  }

  return (
    <DangerDialog
      title={t('merge.title')}
      close={close}
      words={t('merge.do')}
      act={merge}
      ready={foreseen?.problems.length === 0}
      pending={merging.isPending}
      problems={problems}
      failure={failure}
    >
      <fieldset className={duplicates.keep}>
        <legend>{t('merge.keep')}</legend>
        {records.map((record) => (
          <label key={record.id} className={duplicates.option} data-chosen={record.id === keepId}>
            <input
              type="radio"
              name={group}
              checked={record.id === keepId}
              disabled={merging.isPending}
              onChange={() => {
                merging.reset();
                setKeepId(record.id);
              }}
            />
            <span>
              <strong>{record.name}</strong>
              <PersonFacts person={record} />
            </span>
          </label>
        ))}
      </fieldset>
      <p>{t('merge.happens')}</p>
      <div role="status" className={happens.foreseen}>
        {foreseen && foreseen.problems.length === 0 && (
          <>
            <Counts title={t('merge.moved')} counts={foreseen.moved} none={t('merge.movedNone')} />
            <FieldNames title={t('merge.filled')} fields={foreseen.filled} />
            <FieldNames title={t('merge.differing')} fields={foreseen.differing} />
          </>
        )}
        {preview.isPending && t('looking')}
      </div>
    </DangerDialog>
  );
}
