import { useTranslation } from 'react-i18next';
import type { College } from './college.type';
import type { Choice } from './import-store';

/** One line that says what was chosen, so that a wrong college or year is seen before it is imported. */
export function WhatIsImported({ choice, college }: { choice: Choice; college: College }) {
  const { t } = useTranslation('import');
  const year = choice.sheet === 'headcount' ? [] : [choice.year];
  return <>{[t(`sheets.${choice.sheet}.name`), college.name, ...year, choice.file?.name].join(' · ')}</>;
}
