import { useState } from 'react';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/certificates';
import { Done } from '../../ui/notes';
import type { ViewProps } from '../people.type';
import { IssuedBlock } from './issued-block';
import { OwnBlock } from './own-block';

addTexts('certificates', texts);

/** Certificates of the college's mentors, and those that it issued as the host of cohorts. */
export function CertificatesView({ college }: ViewProps) {
  const [done, setDone] = useState<string | null>(null);
  return (
    <>
      <Done focus>{done}</Done>
      <OwnBlock college={college} />
      <IssuedBlock college={college} tell={setDone} />
    </>
  );
}
