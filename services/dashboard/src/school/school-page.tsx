import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useState } from 'react';
import {
  CollegePlaceDocument,
  MentoringFormsDocument,
  SchoolCoursesDocument,
  SchoolPlaceDocument,
} from '../graph/generated/graphql';
import { cursorOf } from '../graph/pages.policy';
import { useGraph } from '../graph/use-graph';
import { useGraphPages } from '../graph/use-graph-pages';
import { addTexts } from '../i18n';
import * as ofPeople from '../i18n/texts/people';
import * as texts from '../i18n/texts/school';
import * as ofMaking from '../i18n/texts/school-make';
import { isParticipant, isStaffOf, seesLiveFigures, seesWholeRegion } from '../shell/landing.policy';
import { NotFound } from '../shell/message-page';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { CardBlock } from '../ui/card-block';
import { ListBlock } from '../ui/list/list-block';
import { Done } from '../ui/notes';
import { CourseActs } from './course-acts';
import { CourseItem } from './course-item';
import { EventsBlock } from './events/events-block';
import { MakeCourse } from './make-course';
import { SchoolCalendar } from './school-calendar';
import classes from './school.module.css';

addTexts('school', texts);
addTexts('schoolMake', ofMaking);
addTexts('people', ofPeople);

const today = (): string => new Date().toLocaleDateString('sv');

/** `/regions/:code/school`: what the network school of a region teaches, and its cohorts. */
export function RegionSchoolPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('school');
  return (
    <Catalogue region={code} lead={t('leadRegion')} back={{ href: `/regions/${code}`, name: code }} college={null} />
  );
}

/** `/colleges/:code/school`: the same, as a college looks at it. */
export function CollegeSchoolPage({ code }: { readonly code: string }) {
  const { t } = useTranslation('school');
  const place = useGraph(CollegePlaceDocument, { code });
  const college = place.data?.college ?? null;
  if (place.data !== undefined && college === null) return <NotFound />;
  const back = { href: `/colleges/${code}`, name: college?.name ?? code };
  return <Catalogue region={college?.region.code ?? null} lead={t('leadCollege')} back={back} college={college} />;
}

interface CatalogueProps {
  /** Null until it is known. */
  readonly region: string | null;
  readonly lead: string;
  readonly back: { readonly href: string; readonly name: string };
  /** The college that looks at it; null where the region does. */
  readonly college: { readonly id: string; readonly code: string; readonly name: string } | null;
}

function Catalogue({ region, lead, back, college }: CatalogueProps) {
  const { t } = useTranslation('school');
  const { t: ofCalendar } = useTranslation('schoolCalendar');
  const home = useHome();
  const sees = home.data !== undefined && (seesLiveFigures(home.data) || isParticipant(home.data));
  const forms = useGraph(MentoringFormsDocument, {});
  const titles = new Map((forms.data?.forms ?? []).map(({ code, title }) => [code, title]));
  const [done, setDone] = useState<string | null>(null);
  const place = useGraph(SchoolPlaceDocument, { code: region ?? '' }, { enabled: sees && region !== null }).data
    ?.region;
  const makes =
    home.data !== undefined &&
    (college ? isStaffOf(home.data, college.code) : region !== null && seesWholeRegion(home.data, region));
  const owner = makes && place ? { regionId: place.id, collegeId: college?.id ?? null } : null;
  const hosts = college ? [college] : (place?.colleges?.nodes ?? []);
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
      <Done focus>{done}</Done>
      {home.data && !sees && <CardBlock title={t('courses')}>{t('denied')}</CardBlock>}
      {sees && (
        <ListBlock
          title={t('courses')}
          list={list}
          at="courses"
          of={({ courses }) => courses}
          empty={t('none')}
          controls={owner && <MakeCourse {...{ owner }} forms={titles} tell={setDone} />}
        >
          {(nodes) => (
            <ul className={classes.list}>
              {nodes.map((course) => (
                <CourseItem
                  key={course.id}
                  course={course}
                  forms={titles}
                  today={today()}
                  acts={owner && <CourseActs {...{ owner, course, hosts }} forms={titles} tell={setDone} />}
                />
              ))}
            </ul>
          )}
        </ListBlock>
      )}
      {sees && region !== null && <EventsBlock region={region} owner={owner} tell={setDone} />}
      {makes && college && (
        <CardBlock title={ofCalendar('title')}>
          <SchoolCalendar whose={{ collegeId: college.id }} />
        </CardBlock>
      )}
    </Page>
  );
}
