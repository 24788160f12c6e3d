import type { TFunction } from 'i18next';
import type { Place } from './mend.policy';

/** Where a row stands, in words: its number, and its sheet where there are several. */
export function placeText(t: TFunction<'import'>, { sheet, row }: Place): string {
  return sheet === undefined ? t('mend.row', { row }) : t('mend.rowOfSheet', { row, sheet });
}
