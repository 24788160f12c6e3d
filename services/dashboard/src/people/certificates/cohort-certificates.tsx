import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertificatesDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import { ListBlock } from '../../ui/list/list-block';
import { Failed } from '../../ui/notes';
import { CertificateTable } from './certificate-table';
import type { Certificate } from './certificate.type';
import { DownloadAll } from './download-all';
import { RenewDialog } from './renew-dialog';
import { RevokeDialog } from './revoke-dialog';

const PAGE = 50;

interface CohortCertificatesProps {
  readonly cohortId: string;
  readonly tell: (said: string | null) => void;
}

/** Certificates of one cohort: printed together, and revoked or renewed by whoever issued them. */
export function CohortCertificates({ cohortId, tell }: CohortCertificatesProps) {
  const { t } = useTranslation('certificates');
  const [chosen, setChosen] = useState<readonly Certificate[]>([]);
  const [acting, setActing] = useState<'revoke' | 'renew' | null>(null);
  const [undone, setUndone] = useState<string | null>(null);
  const list = useGraphPages(CertificatesDocument, { cohortId, first: PAGE }, ({ certificates }) =>
    cursorOf(certificates),
  );
  const isChosen = ({ id }: Certificate) => chosen.some((each) => each.id === id);
  const turn = (one: Certificate) =>
    setChosen(isChosen(one) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one]);
  const begin = (act: 'revoke' | 'renew') => {
    tell(null);
    setActing(act);
  };
  const dialog = {
    certificates: chosen,
    close: () => setActing(null),
    done: (said: string) => {
      setActing(null);
      setChosen([]);
      tell(said);
    },
  };
  return (
    <>
      <ListBlock
        title={t('issued.list')}
        list={list}
        at="certificates"
        of={({ certificates }) => certificates}
        empty={t('issued.none')}
        controls={
          <Group gap="sm">
            <DownloadAll cohortId={cohortId} failed={setUndone} />
            {chosen.length > 0 && (
              <>
                <Button onClick={() => begin('renew')}>{t('issued.renew', { count: chosen.length })}</Button>
                <Button variant="default" onClick={() => begin('revoke')}>
                  {t('issued.revoke', { count: chosen.length })}
                </Button>
              </>
            )}
          </Group>
        }
      >
        {(nodes) => <CertificateTable certificates={nodes} choosing={{ isChosen, turn }} />}
      </ListBlock>
      {undone && <Failed message={undone} />}
      {acting === 'revoke' && <RevokeDialog {...dialog} />}
      {acting === 'renew' && <RenewDialog {...dialog} />}
    </>
  );
}
