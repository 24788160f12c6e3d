import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DigestSettingsDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/waiting';
import { useSession } from '../session/session';
import { Block } from '../ui/block';
import { DigestForm } from './digest-form';
import classes from './waiting.module.css';

addTexts('waiting', texts);

/** How the reader gets the weekly mail: as staff, or as a person who takes part. */
export function DigestBlock({ of }: { of: 'account' | 'persons' }) {
  const { t } = useTranslation('waiting');
  const { settings } = useSession();
  const answer = useGraph(DigestSettingsDocument, {});
  return (
    <Block
      title={t('digest.title')}
      hint={t('digest.hint')}
      answer={answer}
      at="digestSettings"
      from="participants"
      select={(data) => data.digestSettings?.filter(({ personId }) => (personId === null) === (of === 'account'))}
      isEmpty={({ length }) => length === 0}
      skeleton={<Skeleton height={80} radius="md" />}
    >
      {(all) => (
        <>
          {!settings.mail && <p className={classes.late}>{t('digest.noMail')}</p>}
          {all.map((setting) => (
            <DigestForm key={setting.personId ?? ''} setting={setting} />
          ))}
        </>
      )}
    </Block>
  );
}
