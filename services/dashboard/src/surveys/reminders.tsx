import { Button, Skeleton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReissueLinksDocument, SurveyRemindersDocument, type SurveyRemindersQuery } from '../graph/generated/graphql';
import { useGraphMutation } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { Block } from '../ui/block';
import { CopyButton } from '../ui/copy-button';
import { Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { wholeLink } from './campaign.policy';
import classes from './surveys.module.css';
import type { Asker, Campaign } from './surveys.type';

const cursorBehind = ({ remindersOf: list }: SurveyRemindersQuery): string | null =>
  list?.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;

interface RemindersProps {
  readonly asker: Asker;
  readonly campaign: Campaign;
  readonly close: () => void;
}

/** Who was asked and is silent; a link that was lost is replaced, and the former one opens nothing any more. */
export function Reminders({ asker, campaign, close }: RemindersProps) {
  const { t } = useTranslation('surveys');
  const [fresh, setFresh] = useState<ReadonlyMap<string, string>>(new Map());
  const reissuing = useGraphMutation(ReissueLinksDocument);
  const place = { id: campaign.id, collegeId: asker.id };
  const list = useGraphPages(SurveyRemindersDocument, place, cursorBehind);
  const [result] = reissuing.data?.data.reissueSurveyLinks.results ?? [];
  const problems = [...(reissuing.data?.data.reissueSurveyLinks.problems ?? []), ...(result?.problems ?? [])];

  function replace(personId: string): void {
    reissuing.mutate(
      { input: { campaignId: campaign.id, collegeId: asker.id, personIds: [personId] } },
      {
        onSuccess({ data: { reissueSurveyLinks } }) {
          const link = reissueSurveyLinks.results[0]?.link;
          if (link) setFresh((known) => new Map(known).set(personId, wholeLink(location.origin, link)));
        },
      },
    );
  }

  return (
    <Block
      title={t('reminders.title', { title: campaign.template.title })}
      hint={t('reminders.hint')}
      answer={list}
      at="remindersOf"
      select={(pages) => pages.flatMap(({ remindersOf }) => remindersOf?.nodes ?? [])}
      isEmpty={({ length }) => length === 0}
      empty={t('reminders.none')}
      skeleton={<Skeleton height={240} radius="md" />}
      controls={
        <Button variant="default" onClick={close}>
          {t('back')}
        </Button>
      }
    >
      {(silent) => (
        <>
          {[...problems, ...(reissuing.error ? [reissuing.error] : [])].map(({ message }) => (
            <Failed key={message} message={message} />
          ))}
          <ul className={classes.links}>
            {silent.map(({ person }) => {
              if (!person) return null;
              const link = fresh.get(person.id);
              return (
                <li key={person.id}>
                  <strong>{person.name}</strong>
                  {link === undefined ? (
                    <Button
                      size="xs"
                      variant="default"
                      loading={reissuing.isPending && reissuing.variables?.input.personIds.includes(person.id)}
                      aria-label={t('reminders.replaceOf', { name: person.name })}
                      onClick={() => replace(person.id)}
                    >
                      {t('reminders.replace')}
                    </Button>
                  ) : (
                    <span className={classes.linkLine} role="status">
                      <code>{link}</code>
                      <CopyButton text={link} what={person.name} />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          <div className={table.foot}>
            <span>
              {t('reminders.shown', { shown: silent.length, all: list.data?.at(-1)?.remindersOf?.totalCount ?? 0 })}
            </span>
            {list.more && (
              <Button variant="default" size="sm" loading={list.loadingMore} onClick={list.more}>
                {t('list.more')}
              </Button>
            )}
          </div>
        </>
      )}
    </Block>
  );
}
