import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErasePersonDocument, type ErasureReason } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { DangerDialog } from '../danger-dialog';
import classes from '../what-happens.module.css';
import { FieldNames, Counts } from '../what-happens';

const REASONS: readonly ErasureReason[] = ['REQUEST', 'PURPOSE_REACHED', 'UNLAWFUL', 'AUTHORITY'];

interface EraseDialogProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly close: () => void;
  readonly erased: () => void;
}

/** Shows what erasing would do, has the name typed that is erased, and erases. */
export function EraseDialog({ person, close, erased }: EraseDialogProps) {
  const { t } = useTranslation('person');
  const [reason, setReason] = useState<ErasureReason>('REQUEST');
  const [confirmName, setConfirmName] = useState('');
  const preview = useGraphMutation(ErasePersonDocument);
  const erasing = useGraphMutation(ErasePersonDocument);
  const { id, name } = person;
  const { mutate: look } = preview;
  useEffect(() => look({ id, reason: 'REQUEST', dryRun: true }), [look, id]);
  const foreseen = preview.data?.data.erasePerson;
  const problems = [...(foreseen?.problems ?? []), ...(erasing.data?.data.erasePerson.problems ?? [])];
  const failure = preview.error ?? erasing.error;

  function erase(): void {
    erasing.mutate(
      { id, reason, confirmName, dryRun: false },
      {
        onSuccess({ data }) {
          if (data.erasePerson.problems.length === 0) erased();
        },
      },
    );
  }

  return (
    <DangerDialog
      title={t('erase.title')}
      close={close}
      words={t('erase.do')}
      act={erase}
      ready={foreseen?.problems.length === 0 && confirmName.trim() !== ''}
      pending={erasing.isPending}
      problems={problems}
      failure={failure}
    >
      <p>{t('erase.happens', { name })}</p>
      <div role="status" className={classes.foreseen}>
        {foreseen ? (
          <>
            <FieldNames title={t('erase.fields')} fields={foreseen.fields} />
            <Counts title={t('erase.changed')} counts={foreseen.changed} none={t('erase.changedNone')} />
          </>
        ) : (
          preview.isPending && t('looking')
        )}
      </div>
      <NativeSelect
        label={t('erase.reason')}
        value={reason}
        onChange={({ currentTarget: { value } }) => setReason(value as ErasureReason)}
        data={REASONS.map((each) => ({ value: each, label: t(`erase.reasons.${each}`) }))}
      />
      <TextInput
        label={t('erase.confirmName', { name })}
        value={confirmName}
        onChange={({ currentTarget: { value } }) => {
          erasing.reset();
          setConfirmName(value);
        }}
        autoComplete="off"
        spellCheck={false}
      />
    </DangerDialog>
  );
}
