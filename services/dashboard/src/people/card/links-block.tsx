import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PersonalLinksDocument, RevokePersonalLinkDocument } from '../../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../../graph/use-graph';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/links';
import { Block } from '../../ui/block';
import { Failed } from '../../ui/notes';
import parts from '../../ui/parts.module.css';
import { useFormat } from '../../ui/use-format';
import card from './card.module.css';
import { CreateLink } from './create-link';

addTexts('links', texts);

interface LinksBlockProps {
  readonly person: { readonly id: string; readonly name: string; readonly minor: boolean };
}

/** The links by which a person, or who represents them, takes part without an account. */
export function LinksBlock({ person }: LinksBlockProps) {
  const { t } = useTranslation('links');
  const format = useFormat();
  const [creating, setCreating] = useState(false);
  const answer = useGraph(PersonalLinksDocument, { id: person.id });
  const revoking = useGraphMutation(RevokePersonalLinkDocument);
  return (
    <Block
      title={t('title')}
      hint={t('hint')}
      answer={answer}
      at="person"
      select={(data) => data.person?.personalLinks.filter(({ stands }) => stands)}
    >
      {(links) => (
        <>
          {links.length === 0 && <p className={card.state}>{t('none')}</p>}
          {links.length > 0 && (
            <ul className={card.records}>
              {links.map((link) => (
                <li key={link.id}>
                  <span>{t(`holders.${link.holder}`)}</span>{' '}
                  <span>{t('until', { when: format.day(link.lastDay) })}</span>{' '}
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${t('revoke')}: ${t(`holders.${link.holder}`)}`}
                    loading={revoking.isPending && revoking.variables?.id === link.id}
                    onClick={() => revoking.mutate({ id: link.id })}
                  >
                    {t('revoke')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {revoking.error && <Failed message={revoking.error.message} />}
          <div className={parts.actions}>
            <Button variant="light" onClick={() => setCreating(true)}>
              {t('create')}
            </Button>
          </div>
          {creating && <CreateLink person={person} close={() => setCreating(false)} />}
        </>
      )}
    </Block>
  );
}
