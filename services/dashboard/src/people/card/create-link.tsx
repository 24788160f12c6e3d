import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CreatePersonalLinkDocument, type LinkHolder } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { CopyButton } from '../../ui/copy-button';
import { Dialog } from '../../ui/dialog';
import { linkAddress, longestTerm } from '../../session/link.policy';
import { LastDay } from '../links/last-day';

interface CreateLinkProps {
  readonly person: { readonly id: string; readonly name: string; readonly minor: boolean };
  readonly close: () => void;
}

/** Makes a link, and shows it this once: the hub keeps no more than its hash. */
export function CreateLink({ person, close }: CreateLinkProps) {
  const { t } = useTranslation('links');
  const [holder, setHolder] = useState<LinkHolder>(person.minor ? 'REPRESENTATIVE' : 'SELF');
  const [lastDay, setLastDay] = useState(() => longestTerm(todayIn()));
  const creating = useGraphMutation(CreatePersonalLinkDocument);
  const made = creating.data?.data.createPersonalLinks;
  const [result] = made?.results ?? [];
  const problems = [...(made?.problems ?? []), ...(result?.problems ?? [])].map(({ message }) => message).join(' ');

  if (result?.code) {
    const address = linkAddress(location.origin, result.code);
    return (
      <Dialog title={t('made')} close={close} actions={<Button onClick={close}>{t('taken')}</Button>}>
        <p>{t('once', { name: person.name })}</p>
        <p>
          <code>{address}</code>
        </p>
        <CopyButton text={address} what={person.name} />
      </Dialog>
    );
  }
  return (
    <ActDialog
      title={t('create')}
      close={close}
      words={t('doCreate')}
      act={() => creating.mutate({ row: { personId: person.id, holder, lastDay } })}
      ready={lastDay !== ''}
      pending={creating.isPending}
      problem={problems}
      failure={creating.error}
    >
      <p>{t('replaces')}</p>
      {person.minor && (
        <NativeSelect
          label={t('holder')}
          value={holder}
          onChange={({ currentTarget: { value } }) => setHolder(value as LinkHolder)}
          data={(['REPRESENTATIVE', 'SELF'] as const).map((value) => ({ value, label: t(`holders.${value}`) }))}
        />
      )}
      <LastDay value={lastDay} change={setLastDay} />
    </ActDialog>
  );
}
