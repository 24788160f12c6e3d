import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renderSVG } from 'uqr';
import { CreatePersonalLinksDocument, PeopleToLinkDocument, type PersonCategory } from '../../graph/generated/graphql';
import { useGraph, useGraphMutation } from '../../graph/use-graph';
import { addTexts, useLanguage } from '../../i18n';
import * as texts from '../../i18n/texts/links';
import { linkAddress, longestTerm } from '../../session/link.policy';
import { todayIn } from '../../shell/today.policy';
import { ActDialog } from '../../ui/act-dialog';
import { Dialog } from '../../ui/dialog';
import { Failed } from '../../ui/notes';
import { saveFile } from '../../ui/save-file';
import type { College } from '../people.type';
import { LastDay } from './last-day';
import { linksFor, linksSheet, MOST_LINKS, type ForMinors, type HandedOut } from './links-sheet.policy';

addTexts('links', texts);

interface HandOutLinksProps {
  readonly college: College;
  /** Whom the list is narrowed to. */
  readonly group: string | null;
  readonly category: PersonCategory | null;
  readonly close: () => void;
}

const FOR_MINORS: readonly ForMinors[] = ['REPRESENTATIVE', 'SELF', 'BOTH'];

/** Links for many at once, as a sheet to print and cut. It is there this once: the hub keeps no more than hashes. */
export function HandOutLinks({ college, group, category, close }: HandOutLinksProps) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  const [forMinors, setForMinors] = useState<ForMinors>('REPRESENTATIVE');
  const [lastDay, setLastDay] = useState(() => longestTerm(todayIn()));
  const asked = { collegeId: college.id, groups: group && [group], categories: category && [category] };
  const list = useGraph(PeopleToLinkDocument, asked);
  const people = list.data?.people?.nodes ?? [];
  const all = list.data?.people?.totalCount ?? 0;
  const wanted = linksFor(people, forMinors);
  const creating = useGraphMutation(CreatePersonalLinksDocument);
  const made = creating.data?.data.createPersonalLinks;

  function download(): void {
    const sent = [creating.variables?.rows ?? []].flat();
    const rows = (made?.results ?? []).flatMap(({ index, code }): HandedOut[] => {
      const one = sent[index];
      const person = people.find(({ id }) => id === one?.personId);
      if (!one || !person || code == null) return [];
      const address = linkAddress(location.origin, code);
      const holder = t(`holders.${one.holder}`);
      return [{ name: person.name, group: person.studyGroup, holder, address, picture: renderSVG(address) }];
    });
    const title = [t('many.sheet'), college.name, group].filter(Boolean).join(' · ');
    const sheet = linksSheet({ language, title, warning: t('many.warning'), rows });
    saveFile(new Blob([sheet], { type: 'text/html' }), `${t('many.file')}.html`);
  }

  if (made && made.created > 0) {
    return (
      <Dialog
        title={t('many.made', { count: made.created })}
        close={close}
        actions={
          <>
            <Button variant="default" onClick={close}>
              {t('many.handedOut')}
            </Button>
            <Button leftSection={<IconDownload size={18} aria-hidden />} onClick={download}>
              {t('many.download')}
            </Button>
          </>
        }
      >
        <p>{t('many.once')}</p>
        <p>{t('many.warning')}</p>
        {made.refused > 0 && (
          <Failed
            message={t('many.refused', {
              count: made.refused,
              why: [...new Set(made.results.flatMap(({ problems }) => problems.map(({ message }) => message)))].join(
                ' ',
              ),
            })}
          />
        )}
      </Dialog>
    );
  }
  const minors = wanted.some(({ person }) => person.minor);
  return (
    <ActDialog
      title={t('many.title')}
      close={close}
      words={t('many.do', { count: wanted.length })}
      act={() =>
        creating.mutate({ rows: wanted.map(({ person: { id }, holder }) => ({ personId: id, holder, lastDay })) })
      }
      ready={all > 0 && all <= MOST_LINKS && lastDay !== ''}
      pending={creating.isPending}
      problem={made?.problems.map(({ message }) => message).join(' ')}
      failure={creating.error ?? list.failure}
    >
      <p>{t('many.whose', { count: all, group: group ?? t('many.everybody') })}</p>
      {all > MOST_LINKS && <Failed message={t('many.tooMany', { most: MOST_LINKS })} />}
      <p>{t('many.replaces')}</p>
      {minors && (
        <NativeSelect
          label={t('many.forMinors')}
          value={forMinors}
          onChange={({ currentTarget: { value } }) => setForMinors(value as ForMinors)}
          data={FOR_MINORS.map((value) => ({ value, label: t(`many.minors.${value}`) }))}
        />
      )}
      <LastDay value={lastDay} change={setLastDay} />
    </ActDialog>
  );
}
