import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApprovePackageDocument, OrderPackageIdsDocument } from '../graph/generated/graphql';
import { warnedOf } from '../graph/bulk.policy';
import { useGraph, useGraphMutation } from '../graph/use-graph';
import { ActDialog } from '../ui/act-dialog';
import { Failed } from '../ui/notes';
import classes from './documents.module.css';
import type { At } from './documents.type';
import { atFields } from './fields.policy';

interface ApprovePackageProps {
  readonly at: At;
  readonly form: string | null;
  readonly acceptedOnly: boolean;
  readonly counts: { readonly ready: number; readonly warned: number };
  readonly close: () => void;
  readonly done: (words: string) => void;
}

/** The order came back: its number puts the pairs into effect, all by one transaction, and stands in the register. */
export function ApprovePackage({ at, form, acceptedOnly, counts, close, done }: ApprovePackageProps) {
  const { t } = useTranslation('documents');
  const [fields, setFields] = useState({ number: '', date: '', signer: '', actsFrom: '' });
  const [withWarned, setWithWarned] = useState(counts.ready === 0);
  const answer = useGraph(OrderPackageIdsDocument, { collegeId: at.id, year: at.year, form, acceptedOnly });
  const approving = useGraphMutation(ApprovePackageDocument);
  const told = approving.data?.data.approveMentorships;
  const problems = atFields(told?.problems ?? [], ['number', 'date', 'actsFrom', 'signer']);
  const pairs = answer.data?.orderPackage?.pairs.nodes ?? [];
  const named = pairs.filter(
    ({ ready, hindrances }) => ready || (withWarned && hindrances.every(({ refuses }) => !refuses)),
  );
  const why = [...new Set((told?.results ?? []).flatMap(({ problems: own }) => own.map(({ message }) => message)))];

  function act(): void {
    const { number, date, signer, actsFrom } = fields;
    const input = {
      collegeId: at.id,
      ids: named.map(({ id }) => id),
      order: { number, date },
      ...(actsFrom === '' ? {} : { actsFrom }),
      ...(signer.trim() === '' ? {} : { document: { signer } }),
    };
    approving.mutate(
      { input },
      {
        onSuccess({ data: { approveMentorships } }) {
          const { updated, refused, problems: whole } = approveMentorships;
          if (whole.length > 0 || refused > 0) return;
          const warned = warnedOf(approveMentorships);
          const reasons = [...new Set(warned.flatMap(({ why: own }) => own))].join(' ');
          // What was approved all the same is said once more, where the order is entered.
          const remarks = warned.length > 0 ? [t('package.order.warned', { warned: warned.length, why: reasons })] : [];
          done([t('package.order.done', { updated }), ...remarks].join(' '));
        },
      },
    );
  }

  const field = (
    name: keyof typeof fields,
    label: string,
    more: { readonly type?: 'date'; readonly description?: string } = {},
  ) => (
    <TextInput
      label={label}
      type={more.type ?? 'text'}
      description={more.description}
      value={fields[name]}
      maxLength={name === 'signer' ? 200 : 100}
      error={problems.fields[name]}
      onChange={({ currentTarget: { value } }) => setFields((before) => ({ ...before, [name]: value }))}
    />
  );
  return (
    <ActDialog
      title={t('package.order.title')}
      close={close}
      words={t('package.order.do')}
      act={act}
      ready={fields.number.trim() !== '' && fields.date !== '' && named.length > 0}
      pending={approving.isPending}
      problem={problems.whole}
      failure={approving.error ?? answer.failure}
    >
      <div className={classes.form}>
        <p>{t('package.order.hint', { count: named.length })}</p>
        {field('number', t('package.order.number'))}
        {field('date', t('package.order.date'), { type: 'date' })}
        {field('signer', t('add.signer'))}
        {field('actsFrom', t('package.order.actsFrom'), { type: 'date', description: t('package.order.actsFromHint') })}
        {counts.warned > 0 && (
          <Checkbox
            label={t('package.order.withWarned', { warned: counts.warned })}
            checked={withWarned}
            onChange={({ currentTarget: { checked } }) => setWithWarned(checked)}
          />
        )}
        {told && told.refused > 0 && told.problems.length === 0 && (
          <Failed message={t('package.order.refused', { refused: told.refused, why: why.join(' ') })} />
        )}
      </div>
    </ActDialog>
  );
}
