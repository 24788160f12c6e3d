import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { ImportRunsDocument } from '../../graph/generated/graphql';
import { useGraphPages } from '../../graph/use-graph-pages';
import { Actor } from '../../ui/actor';
import { useFormat } from '../../ui/use-format';
import { ListBlock } from '../list-block';
import { cursorOf } from '../../graph/pages.policy';
import table from '../../ui/table.module.css';
import classes from '../people.module.css';
import type { ViewProps } from '../people.type';

/** What the college has imported, and how much of it was taken. */
export function ImportsView({ college }: ViewProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const list = useGraphPages(ImportRunsDocument, { collegeId: college.id }, ({ importRuns }) => cursorOf(importRuns));
  const toImport = (
    <Anchor component={Link} href="/import" underline="always">
      {t('base.import')}
    </Anchor>
  );
  return (
    <ListBlock
      title={t('imports.title')}
      list={list}
      at="importRuns"
      of={({ importRuns }) => importRuns}
      empty={
        <>
          {t('imports.none')} {toImport}
        </>
      }
      controls={toImport}
    >
      {(nodes) => (
        <table className={`${table.table} ${classes.table}`}>
          <thead>
            <tr>
              <th scope="col">{t('imports.when')}</th>
              <th scope="col">{t('imports.what')}</th>
              <th scope="col">{t('imports.rows')}</th>
              <th scope="col">{t('imports.who')}</th>
            </tr>
          </thead>
          <tbody>
            {nodes.map((run) => (
              <tr key={run.id}>
                <th scope="row">{format.moment(run.importedAt)}</th>
                <td>
                  <span>
                    {t(`imports.kinds.${run.kind}`)}
                    {run.year && `, ${run.year}`}
                  </span>
                  <span className={classes.facts}>{run.fileName ?? t('imports.noName')}</span>
                </td>
                <td data-label={t('imports.rows')}>
                  <span>{t('imports.taken', { count: run.taken })}</span>
                  {run.unchanged > 0 && (
                    <span className={classes.facts}>{t('imports.unchanged', { count: run.unchanged })}</span>
                  )}
                  {run.refused > 0 && (
                    <span className={classes.warn}>{t('imports.refused', { count: run.refused })}</span>
                  )}
                </td>
                <td data-label={t('imports.who')}>
                  <Actor actor={run.importedBy} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </ListBlock>
  );
}
