import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CollegePlaceDocument, MentoringFormsDocument, SchoolCoursesDocument } from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraph } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { addTexts } from '../i18n';
import * as texts from '../i18n/texts/school';
import { isParticipant, seesLiveFigures } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { CardBlock } from '../ui/card-block';
import { ListBlock } from '../ui/list/list-block';
import { CourseItem } from './course-item';
import classes from './school.module.css';

addTexts('school', texts);

const today = (): string => new Date().toLocaleDateString('sv');

/** `/regions/:code/school`: what the network school of a region teaches, and its cohorts. */
export function RegionSchoolPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('school');
  return <Catalogue region={code} lead={t('leadRegion')} back={{ href: `/regions/${code}`, name: code }} />;
}

/** `/colleges/:code/school`: the same, as a college looks at it. */
export function CollegeSchoolPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('school');
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college ?? null;
  if (place.data !== undefined && college === null) return <NotFound />;
  const back = { href: `/colleges/${code}`, name: college?.name ?? code };
  return <Catalogue region={college?.region.code ?? null} lead={t('leadCollege')} back={back} />;
}

interface CatalogueProps {
  /** Null until it is known. */
  readonly region: string | null;
  readonly lead: string;
  readonly back: { readonly href: string; readonly name: string };
}

function Catalogue({ region, lead, back }: CatalogueProps) {
  const { t } = useTranslation('school');
  const home = useHome();
  const sees = home.data !== undefined && (seesLiveFigures(home.data) || isParticipant(home.data));
  const forms = useGraph(MentoringFormsDocument, {});
  const titles = new Map((forms.data?.forms ?? []).map(({ code, title }) => [code, title]));
  const list = useGraphPages(SchoolCoursesDocument, { region: region ?? '' }, ({ courses }) => cursorOf(courses), {
    enabled: sees && region !== null,
  });
  return (
    <Page
      title={t('title')}
      kicker={
        <Anchor component={Link} href={back.href} inherit>
          {back.name}
        </Anchor>
      }
      lead={lead}
    >
      {home.data && !sees && <CardBlock title={t('courses')}>{t('denied')}</CardBlock>}
      {sees && (
        <ListBlock title={t('courses')} list={list} at="courses" of={({ courses }) => courses} empty={t('none')}>
          {(nodes) => (
            <ul className={classes.list}>
              {nodes.map((course) => (
                <CourseItem key={course.id} course={course} forms={titles} today={today()} />
              ))}
            </ul>
          )}
        </ListBlock>
      )}
    </Page>
  );
}
