import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegePlaceDocument, DocumentsPlaceDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/documents';
import { mayImport, seesWholeCollege } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { useYear } from '../shell/use-year';
import { YearSwitch } from '../shell/year-switch';
import { CardBlock } from '../ui/card-block';
import { Done } from '../ui/notes';
import { DocumentList } from './document-list';
import { Drafts } from './drafts';
import { OrderPackage } from './order-package';
import { Readiness } from './readiness';

addTexts('documents', texts);

/** `/colleges/:code/documents?year=2024/2025` */
export default function DocumentsPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('documents');
  const home = useHome();
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college ?? null;
  const choice = useYear(college?.region, college === null);
  const { year } = choice;
  const [done, setDone] = useState<string | null>(null);
  const sees = home.data !== undefined && college !== null && seesWholeCollege(home.data, college);
  const asked = { code, year: year ?? '' };
  const answer = useGraph(DocumentsPlaceDocument, asked, { enabled: sees && year !== null });
  const unknown = place.data !== undefined && college === null;
  if (unknown && place.problems.every((problem) => problem.code === 'BAD_USER_INPUT')) return <NotFound />;
  const me = home.data?.me;
  const own = me != null && mayImport(me.roles) && me.colleges.some((each) => each.code === code);
  const opened = answer.data?.college?.collegeYear != null;
  const at = college && year !== null ? { id: college.id, code, year } : null;
  return (
    <Page
      title={t('title')}
      kicker={
        <Anchor component={Link} href={`/colleges/${code}`}>
          {t('back', { name: college?.name ?? code })}
        </Anchor>
      }
      lead={t('lead')}
      controls={<YearSwitch choice={choice} live />}
    >
      <Done focus>{done}</Done>
      {home.data && college && !sees ? (
        <CardBlock title={t('title')}>{t('denied')}</CardBlock>
      ) : (
        <>
          <Readiness answer={answer} />
          {at && opened && (
            <DocumentList
              key={`list ${at.year}`}
              at={at}
              kinds={answer.data?.documentKinds ?? []}
              mayWrite={own}
              tell={setDone}
            />
          )}
          {at && own && opened && (
            <>
              <OrderPackage
                key={`package ${at.year}`}
                at={at}
                forms={(answer.data?.college?.mentoringPrograms?.nodes ?? []).map(({ form }) => form)}
                tell={setDone}
              />
              <Drafts at={at} />
            </>
          )}
        </>
      )}
    </Page>
  );
}
