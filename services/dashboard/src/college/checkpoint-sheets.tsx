import { useTranslation } from 'react-i18next';
import table from '../ui/table.module.css';
import { useFormat } from '../ui/use-format';
import { compared } from './checkpoint.policy';
import type { Sheet } from './checkpoint.type';

interface CheckpointSheetsProps {
  readonly sheet: Sheet | null;
  readonly before: Sheet | null;
}

/** What was answered, with the last time beside it. */
export function CheckpointSheets({ sheet, before }: CheckpointSheetsProps) {
  const { t } = useTranslation('checkpoints');
  const format = useFormat();
  const now = sheet ? t('on', { when: format.day(sheet.answeredOn) }) : t('now');
  const then = before ? t('on', { when: format.day(before.answeredOn) }) : null;
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('question')}</th>
          {sheet && <th scope="col">{now}</th>}
          {then && <th scope="col">{then}</th>}
        </tr>
      </thead>
      <tbody>
        {compared(sheet, before).map(({ code, title, now: said, before: former }) => (
          <tr key={code}>
            <th scope="row">{title}</th>
            {sheet && <td data-label={now}>{said ?? '–'}</td>}
            {then && <td data-label={then}>{former ?? '–'}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
