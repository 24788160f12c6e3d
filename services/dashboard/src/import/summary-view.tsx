import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './report.module.css';
import type { Summary } from './lines.type';

const KINDS = ['people', 'pairs', 'profiles', 'headcounts', 'learning', 'applications'] as const;

interface SummaryViewProps {
  readonly summary: Summary;
  /** Whether it has been done, or would be. */
  readonly done: boolean;
}

/** How many rows, and what they come to. */
export function SummaryView({ summary, done }: SummaryViewProps) {
  const { t } = useTranslation('import');
  const { rows, accepted, refused } = summary;
  const tense = done ? 'done' : 'preview';
  const kinds = KINDS.flatMap((kind) => (summary[kind] ? [{ kind, tally: summary[kind] }] : []));
  return (
    <div className={classes.summary}>
      <dl className={classes.stats}>
        <Stat label={t('summary.rows')} value={rows} />
        <Stat label={t(`summary.${tense}.accepted`)} value={accepted} tone={accepted > 0 ? 'good' : undefined} />
        <Stat label={t(`summary.${tense}.refused`)} value={refused} tone={refused > 0 ? 'bad' : undefined} />
      </dl>
      {rows > 0 && (
        <Table className={classes.tallies} verticalSpacing={6} withRowBorders={false}>
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th scope="col">{t('summary.created')}</Table.Th>
              <Table.Th scope="col">{t(`summary.${tense}.updated`)}</Table.Th>
              <Table.Th scope="col">{t('summary.unchanged')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {kinds.map(({ kind, tally }) => (
              <Table.Tr key={kind}>
                <Table.Th scope="row">{t(`summary.${kind}`)}</Table.Th>
                <Table.Td>{t('number', { value: tally.created })}</Table.Td>
                <Table.Td>{t('number', { value: tally.updated })}</Table.Td>
                <Table.Td>{t('number', { value: tally.unchanged })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </div>
  );
}

function Stat({ label, value, tone }: { label: string; value: number; tone?: 'good' | 'bad' | undefined }) {
  const { t } = useTranslation('import');
  return (
    <div className={classes.stat} data-tone={tone}>
      <dt>{label}</dt>
      <dd>{t('number', { value })}</dd>
    </div>
  );
}
