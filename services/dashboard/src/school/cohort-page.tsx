import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { CohortCardDocument } from '../graph/generated/graphql';
import { useGraph } from '../graph/use-graph';
import { addTexts } from '../i18n';
import * as ofPeople from '../i18n/texts/people';
import * as texts from '../i18n/texts/school';
import * as ofMaking from '../i18n/texts/school-make';
import { isParticipant, isStaffOf, seesWholeRegion } from '../shell/landing.policy';
import { Page } from '../shell/page';
import { useHome } from '../shell/use-home';
import { Block } from '../ui/block';
import { Done } from '../ui/notes';
import { useFormat } from '../ui/use-format';
import { AttendanceBlock } from './attendance-block';
import { CalendarBlock } from './calendar-block';
import { ChangeCohort } from './change-cohort';
import { Room } from './course-item';
import { DeskBlock } from './desk-block';
import { FilesBlock } from './files/files-block';
import { OursBlock } from './ours-block';
import { Programme } from './programme';
import { ResultsBlock } from './results-block';
import classes from './school.module.css';
import type { Cohort } from './school.type';
import { SendBlock } from './send-block';
import { SessionsBlock } from './sessions-block';

addTexts('school', texts);
addTexts('schoolMake', ofMaking);
addTexts('people', ofPeople);

const today = (): string => new Date().toLocaleDateString('sv');

/** `/cohorts/:id`: a cohort, who attends and what they achieve, the host's desk, and whom a college sends. */
export default function CohortPage({ id }: { readonly id: string }) {
  const { t } = useTranslation('school');
  const home = useHome();
  const answer = useGraph(CohortCardDocument, { id });
  const [done, setDone] = useState<string | null>(null);
  const cohort = answer.data?.cohort ?? null;
  const me = home.data?.me;
  const hosts = home.data !== undefined && cohort !== null && isStaffOf(home.data, cohort.college.code);
  const runs =
    hosts || (home.data !== undefined && cohort !== null && seesWholeRegion(home.data, cohort.college.region.code));
  const own = (me?.colleges ?? []).filter(({ code }) => home.data && isStaffOf(home.data, code));
  const takesPart = home.data !== undefined && own.length === 0 && isParticipant(home.data);
  const open = cohort !== null && cohort.endsOn >= today();
  const catalogue = own[0] ? `/colleges/${own[0].code}/school` : `/regions/${cohort?.college.region.code ?? ''}/school`;
  return (
    <Page
      title={cohort?.title ?? t('cohort.facts')}
      kicker={
        <Anchor component={Link} href={catalogue} inherit>
          {t('title')}
        </Anchor>
      }
      lead={cohort?.course.title ?? ''}
    >
      <Done focus>{done}</Done>
      <Block
        title={t('cohort.facts')}
        answer={answer}
        at="cohort"
        select={(data) => data.cohort}
        empty={t('cohort.unknown')}
        controls={cohort && runs && <ChangeCohort cohort={cohort} ofHost={hosts} tell={setDone} />}
      >
        {(one) => <Facts cohort={one} />}
      </Block>
      {cohort && <SessionsBlock {...{ cohort, runs }} tell={setDone} />}
      {cohort && hosts && <AttendanceBlock cohort={cohort} today={today()} />}
      {cohort && (hosts || own.length > 0 || takesPart) && (
        <ResultsBlock
          {...{ cohort, hosts }}
          title={t(hosts ? 'results.title' : takesPart ? 'results.own' : 'results.ours')}
          tell={setDone}
        />
      )}
      {cohort && (hosts || own.length > 0) && <FilesBlock {...{ cohort, hosts }} sends={open ? own : []} />}
      {cohort && hosts && <DeskBlock cohort={cohort} tell={setDone} />}
      {cohort &&
        open &&
        own.map(({ id: collegeId, name }) => (
          <SendBlock key={collegeId} {...{ cohort, collegeId }} of={own.length > 1 ? name : null} tell={setDone} />
        ))}
      {cohort &&
        own
          .filter(({ code }) => code !== cohort.college.code)
          .map(({ id: collegeId }) => <OursBlock key={collegeId} {...{ cohort, collegeId }} tell={setDone} />)}
      {cohort && hosts && <CalendarBlock cohortId={cohort.id} />}
    </Page>
  );
}

function Facts({ cohort }: { readonly cohort: Cohort }) {
  const { t } = useTranslation('school');
  const format = useFormat();
  const { college, startsOn, endsOn, orderNumber, orderDate, teachers, programme, course } = cohort;
  const facts = [
    [t('cohort.host'), college.name],
    [t('cohort.when'), t('cohort.term', { from: format.day(startsOn), until: format.day(endsOn) })],
    [
      t('cohort.order'),
      orderNumber && orderDate
        ? t('cohort.orderText', { number: orderNumber, day: format.day(orderDate) })
        : t('cohort.noOrder'),
    ],
    ...(teachers && teachers.length > 0
      ? [[t('cohort.teachers'), teachers.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')]]
      : []),
  ] as const;
  return (
    <dl className={classes.facts}>
      {facts.map(([term, told]) => (
        <div key={term} style={{ display: 'contents' }}>
          <dt>{term}</dt>
          <dd>{told}</dd>
        </div>
      ))}
      <dt>{t('cohort.room')}</dt>
      <dd>
        <Room cohort={cohort} today={today()} />
      </dd>
      <dt>{course.title}</dt>
      <dd>
        {[t('course.hours', { hours: programme.hours }), t('course.version', { version: programme.version })].join(
          ', ',
        )}
        <Programme programme={programme} />
      </dd>
    </dl>
  );
}
