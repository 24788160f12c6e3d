import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ImportRunsDocument } from '../../graph/generated/graphql';
import { useGraphPages } from '../../graph/use-graph-pages';
import { Actor } from '../../ui/actor';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/imports';
import { useFormat } from '../../ui/use-format';
import { ListBlock } from '../../ui/list/list-block';
import { cursorOf } from '../../graph/pages.policy';
import table from '../../ui/table.module.css';
import classes from '../people.module.css';
import type { ViewProps } from '../people.type';
import { UnfinishedRun } from './unfinished-run';
import { WarningsOfRun } from './warnings-of-run';

addTexts('imports', texts);

/** What the college has imported, and how much of it was taken. */
export function ImportsView({ college }: ViewProps) {
  const { t } = useTranslation(['imports', 'people']);
  const format = useFormat();
  const list = useGraphPages(ImportRunsDocument, { collegeId: college.id }, ({ importRuns }) => cursorOf(importRuns));
  const toImport = (
    <Anchor component={Link} href="/import" underline="always">
      {t('base.import', { ns: 'people' })}
    </Anchor>
  );
  return (
    <ListBlock
      title={t('title')}
      list={list}
      at="importRuns"
      of={({ importRuns }) => importRuns}
      empty={
        <>
          {t('none')} {toImport}
        </>
      }
      controls={toImport}
    >
      {(nodes) => (
        <table className={`${table.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('rows')}</th>
              <th scope="col">{t('who')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((run) => (
              <tr key={run.id}>
                <th scope="row">{format.moment(run.importedAt)}</th>
                <td>
                  <span>
                    {t(`kinds.${run.kind}`)}
                    {run.year && `, ${run.year}`}
                  </span>
                  <span className={classes.facts}>{run.fileName ?? t('noName')}</span>
                </td>
                <td data-label={t('rows')}>
                  {run.state === 'FINISHED' ? (
                    <span>{t('taken', { count: run.taken })}</span>
                  ) : (
                    <UnfinishedRun run={run} />
                  )}
                  {run.unchanged > 0 && (
                    <span className={classes.facts}>{t('unchanged', { count: run.unchanged })}</span>
                  )}
                  {run.refused > 0 && <span className={classes.warn}>{t('refused', { count: run.refused })}</span>}
                  <WarningsOfRun run={run} />
                </td>
                <td data-label={t('who')}>
                  <Actor actor={run.importedBy} name={run.importedByName} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ListBlock>
  );
}
