import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertificatesDocument } from '../../graph/generated/graphql';
import { cursorOf } from '../../graph/pages.policy';
import { useGraphPages } from '../../graph/use-graph-pages';
import { ListBlock } from '../../ui/list/list-block';
import type { ViewProps } from '../people.type';
import { CertificateTable } from './certificate-table';

const PAGE = 50;

/** Certificates of the college's own mentors, wherever they were trained. */
export function OwnBlock({ college }: ViewProps) {
  const { t } = useTranslation('certificates');
  const [due, setDue] = useState(false);
  const asked = { collegeId: college.id, renewalDue: due, first: PAGE };
  const list = useGraphPages(CertificatesDocument, asked, ({ certificates }) => cursorOf(certificates));
  return (
    <ListBlock
      title={t('own.title')}
      list={list}
      at="certificates"
      of={({ certificates }) => certificates}
      empty={due ? t('own.noneDue') : t('own.none')}
      controls={
        <Switch
          label={t('own.due')}
          description={t('own.dueHint')}
          checked={due}
          onChange={({ currentTarget: { checked } }) => setDue(checked)}
        />
      }
    >
      {(nodes) => <CertificateTable certificates={nodes} />}
    </ListBlock>
  );
}
