import { useState } from 'react';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/agreements';
import { Done } from '../../ui/notes';
import type { ViewProps } from '../pairs.type';
import { AgreementList } from './agreement-list';
import { DueBlock } from './due-block';

addTexts('agreements', texts);

/** Agreements with teachers who mentor: with whom they are due, and those that there are (ТК РФ 351.8). */
export function AgreementsView({ college, year }: ViewProps) {
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <Done focus>{done}</Done>
      <DueBlock college={college} year={year} tell={setDone} />
      <AgreementList college={college} year={year} tell={setDone} />
    </>
  );
}
