import { Anchor, Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentsDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraphPages } from '../graph/use-graph-pages';
import { ListBlock } from '../ui/list/list-block';
import { Failed } from '../ui/notes';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { AddDocument } from './add-document';
import classes from './documents.module.css';
import type { At, Kind, RegisteredDocument } from './documents.type';
import { EnterNumber } from './enter-number';
import { useDownload } from './use-download';
import { WithdrawDocument } from './withdraw-document';

interface DocumentListProps {
  readonly at: At;
  readonly kinds: readonly Kind[];
  readonly mayWrite: boolean;
  /** Says what was done. */
  readonly tell: (done: string) => void;
}

type Asking =
  { readonly what: 'add' } | { readonly what: 'number' | 'withdraw'; readonly document: RegisteredDocument };

/** The register of a year: what is there, with number and file; entries are added, completed and taken back. */
export function DocumentList({ at, kinds, mayWrite, tell }: DocumentListProps) {
  const { t } = useTranslation('documents');
  const [withdrawn, setWithdrawn] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const list = useGraphPages(DocumentsDocument, { collegeId: at.id, year: at.year, withdrawn }, ({ documents }) =>
    cursorOf(documents),
  );
  const close = () => setAsking(null);
  function done(words: string): void {
    close();
    tell(words);
  }
  return (
    <>
      <ListBlock
        title={t('list.title')}
        list={list}
        at="documents"
        of={({ documents }) => documents}
        empty={t(withdrawn ? 'list.noneWithdrawn' : 'list.none')}
        controls={
          <div className={classes.acts}>
            <Button variant="default" onClick={() => setWithdrawn((before) => !before)}>
              {t(withdrawn ? 'list.showStanding' : 'list.showWithdrawn')}
            </Button>
            {mayWrite && <Button onClick={() => setAsking({ what: 'add' })}>{t('add.button')}</Button>}
          </div>
        }
      >
        {(nodes) => (
          <table className={table.table}>
            <thead>
              <tr>
                <th>{t('list.document')}</th>
                <th>{t('list.number')}</th>
                <th>{t('list.standing')}</th>
                {mayWrite && !withdrawn && <td />}
              </tr>
            </thead>
            <tbody>
              {nodes.map((document) => (
                <DocumentRow
                  key={document.id}
                  at={at}
                  document={document}
                  ask={mayWrite && !withdrawn ? (what) => setAsking({ what, document }) : null}
                />
              ))}
            </tbody>
          </table>
        )}
      </ListBlock>
      {asking?.what === 'add' && <AddDocument at={at} kinds={kinds} close={close} done={done} />}
      {asking?.what === 'number' && <EnterNumber at={at} document={asking.document} close={close} done={done} />}
      {asking?.what === 'withdraw' && <WithdrawDocument at={at} document={asking.document} close={close} done={done} />}
    </>
  );
}

interface DocumentRowProps {
  readonly at: At;
  readonly document: RegisteredDocument;
  readonly ask: ((what: 'number' | 'withdraw') => void) | null;
}

function DocumentRow({ at, document, ask }: DocumentRowProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const saving = useDownload();
  const { id, kind, title, number, date, signer, standing, hidden, link, file, stage, validUntil } = document;
  const name = title ?? kind?.title ?? '';
  const numbered =
    number === null
      ? ''
      : date === null
        ? t('list.onlyNumber', { number })
        : t('list.numbered', { number, day: format.day(date) });
  return (
    <tr>
      <th scope="row">
        <span className={classes.lines}>
          <span>{name}</span>
          {title && kind && <span className={classes.muted}>{kind.title}</span>}
          <span className={classes.muted}>{t('readiness.stage', { stage })}</span>
          {hidden && <span className={classes.muted}>{t('list.hidden')}</span>}
          <span className={classes.links}>
            {link && (
              <Anchor href={link} target="_blank" rel="noopener noreferrer">
                {t('list.open')}
              </Anchor>
            )}
            {file && !hidden && (
              <Anchor
                component="button"
                type="button"
                onClick={() => saving.mutate({ address: `/documents/${id}?college=${at.code}`, name: fileName(file) })}
              >
                {t('list.file')}
              </Anchor>
            )}
          </span>
          {saving.error && <Failed message={saving.error.message} />}
        </span>
      </th>
      <td data-label={t('list.number')}>
        <span className={classes.lines}>
          <span>{numbered || (date === null ? '—' : format.day(date))}</span>
          {signer && <span className={classes.muted}>{t('list.signer', { signer })}</span>}
        </span>
      </td>
      <td data-label={t('list.standing')}>
        <span className={classes.lines}>
          <span>{t(`standing.${standing}`)}</span>
          {validUntil && <span className={classes.muted}>{t('list.until', { day: format.day(validUntil) })}</span>}
          {document.withdrawnOn && (
            <span className={classes.muted}>
              {t('list.withdrawn', { day: format.day(document.withdrawnOn), reason: document.withdrawnReason ?? '' })}
            </span>
          )}
        </span>
      </td>
      {ask && (
        <td className={table.act}>
          <span className={classes.acts}>
            {standing === 'DRAFT' && (
              <Button size="xs" onClick={() => ask('number')} aria-label={t('list.numberOf', { title: name })}>
                {t('list.number_')}
              </Button>
            )}
            <Button
              size="xs"
              variant="default"
              onClick={() => ask('withdraw')}
              aria-label={t('list.withdrawOf', { title: name })}
            >
              {t('list.withdraw')}
            </Button>
          </span>
        </td>
      )}
    </tr>
  );
}

const fileName = ({ name, type }: NonNullable<RegisteredDocument['file']>): string =>
  name.toLowerCase().endsWith(`.${type}`) ? name : `${name}.${type}`;
