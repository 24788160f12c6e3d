import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnSchoolDocument } from '../../graph/generated/graphql';
import { useGraph } from '../../graph/use-graph';
import { addTexts } from '../../i18n';
import * as texts from '../../i18n/texts/own-school';
import { Done, Failed } from '../../ui/notes';
import thumb from '../../ui/thumb/thumb.module.css';
import { OpenCohorts } from './open-cohorts';
import { OwnApplications } from './own-applications';
import { OwnCertificates } from './own-certificates';
import { OwnCourses } from './own-courses';
import { SchoolCalendar } from '../school-calendar';
import { OwnWishes } from './own-wishes';
import { Taught } from './taught';

addTexts('ownSchool', texts);

/** The network school as the reader sees it; nothing is shown to whoever neither learns nor teaches, and can't be taught. */
export function OwnSchool({ mentorId }: { readonly mentorId: string }) {
  const { t } = useTranslation('ownSchool');
  const { t: ofCalendar } = useTranslation('schoolCalendar');
  const { data, failure } = useGraph(OwnSchoolDocument, { mentorId });
  const [done, setDone] = useState<string | null>(null);
  if (failure) return <Failed message={failure.message} />;
  const { openCohorts, enrolments, taughtCohorts } = data?.person ?? {};
  const [open, places, taught] = [openCohorts?.nodes ?? [], enrolments?.nodes ?? [], taughtCohorts?.nodes ?? []];
  const applications = data?.applications?.nodes ?? [];
  const certificates = data?.certificates?.nodes ?? [];
  const isEmpty = [open, places, taught, applications, certificates].every((list) => list.length === 0);
  return (
    <section aria-label={t('title')}>
      <Done focus>{done}</Done>
      {taught.length > 0 && <Taught cohorts={taught} more={taughtCohorts?.pageInfo.hasNextPage ?? false} />}
      {places.length > 0 && <OwnCourses places={places} more={enrolments?.pageInfo.hasPreviousPage ?? false} />}
      {applications.length > 0 && <OwnApplications applications={applications} tell={setDone} />}
      {open.length > 0 && (
        <OpenCohorts
          cohorts={open}
          more={openCohorts?.pageInfo.hasNextPage ?? false}
          personId={mentorId}
          tell={setDone}
        />
      )}
      {data && <OwnWishes mentorId={mentorId} tell={setDone} />}
      {!isEmpty && (
        <section className={thumb.card} aria-label={ofCalendar('title')}>
          <h2 className={thumb.name}>{ofCalendar('title')}</h2>
          <SchoolCalendar whose={{ personId: mentorId }} />
        </section>
      )}
      {certificates.length > 0 && <OwnCertificates certificates={certificates} />}
    </section>
  );
}
