import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { renderSVG } from 'uqr';
import { CreatePersonalLinksDocument, type LinkedPersonFragment } from '../../graph/generated/graphql';
import { useGraphMutation } from '../../graph/use-graph';
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
import { linksFor, linksSheet, type ForMinors, type HandedOut } from './links-sheet.policy';

addTexts('links', texts);

const FOR_MINORS: readonly ForMinors[] = ['REPRESENTATIVE', 'SELF', 'BOTH'];

interface LinksDialogProps {
  readonly college: College;
  readonly people: readonly LinkedPersonFragment[];
  /** Who the people are, as the sheet names them; null for everybody. */
  readonly whose: string | null;
  /** Whether the people are all there, and few enough for one sheet. */
  readonly ready: boolean;
  readonly failure: Error | null;
  readonly close: () => void;
  /** What else is to be known before. */
  readonly children: ReactNode;
}

/** Links for many at once, as a sheet to print and cut. It is there this once: the hub keeps no more than hashes. */
export function LinksDialog({ college, people, whose, ready, failure, close, children }: LinksDialogProps) {
  const { t } = useTranslation('links');
  const language = useLanguage();
  const [forMinors, setForMinors] = useState<ForMinors>('REPRESENTATIVE');
  const [lastDay, setLastDay] = useState(() => longestTerm(todayIn()));
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
    const title = [t('many.sheet'), college.name, whose].filter(Boolean).join(' · ');
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
      ready={ready && wanted.length > 0 && lastDay !== ''}
      pending={creating.isPending}
      problem={made?.problems.map(({ message }) => message).join(' ')}
      failure={creating.error ?? failure}
    >
      {children}
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
