import 'reflect-metadata';
import { inOrder } from '#kernel/graph/context.js';
import { byKeyAlone } from '#kernel/graph/entities.js';
import type { SubgraphDefinition } from '#kernel/graph/subgraph.js';
import { SCHOOL_ACTIONS } from './actions/actions.data.js';
import {
  ApplicationResolver,
  ApplicationRowResultResolver,
  CohortCandidateResolver,
} from './application/application.resolver.js';
import { CohortCalendarResolver } from './calendar/calendar.resolver.js';
import { CertificateCheckResolver } from './certificate/certificate-check.resolver.js';
import {
  CertificateMutationsResolver,
  CertificateRowResultResolver,
  SetCertificateTermPayloadResolver,
} from './certificate/certificate-mutations.resolver.js';
import { loadCertificate } from './certificate/certificate.loader.js';
import { CertificateResolver } from './certificate/certificate.resolver.js';
import { CollegeRenewalsResolver, CourseTermResolver } from './certificate/certificates-of.resolver.js';
import { cohortsByIds } from './cohort/cohort.repository.js';
import { CohortPayloadResolver, CohortResolver, CourseCohortsResolver } from './cohort/cohort.resolver.js';
import { CollegeCoursesResolver, TrainedMentorsResolver } from './college/college-courses.resolver.js';
import { CourseOwnerResolver } from './college/course-owner.resolver.js';
import { coursesByIds } from './course/course.repository.js';
import { CoursePayloadResolver, CourseResolver } from './course/course.resolver.js';
import { schoolDatabase } from './database/database.js';
import { CohortSessionsResolver, SessionRowResultResolver } from './session/session.resolver.js';
import {
  TrainingNeedResolver,
  TrainingNeedsResolver,
  TrainingNeedsOfRegionResolver,
} from './needs/training-needs.resolver.js';
import { PersonSchoolResolver } from './person/person-school.resolver.js';
import {
  CohortListenerResolver,
  CohortListenersResolver,
  CohortTeacherResolver,
  SessionTaughtResolver,
} from './teacher/teacher.resolver.js';
import { EventAttendanceResolver, SchoolEventPayloadResolver, SchoolEventResolver } from './event/event.resolver.js';
import { OwnCalendarResolver } from './own-calendar/own-calendar.resolver.js';
import {
  CollegeWishesResolver,
  LearningWishPayloadResolver,
  LearningWishResolver,
  PersonWishesResolver,
} from './wish/wish.resolver.js';
import { SCHOOL_PROBLEMS } from './problem-codes.data.js';
import { EnrolmentCertificateResolver } from './enrolment/enrolment-certificate.resolver.js';
import { enrolmentsByIds } from './enrolment/enrolment.repository.js';
import {
  CohortEnrolmentsResolver,
  EnrolmentResolver,
  EnrolmentRowResultResolver,
} from './enrolment/enrolment.resolver.js';
import {
  AttendanceResolver,
  EnrolmentLearningResolver,
  LearningChangeResolver,
} from './gradebook/gradebook.resolver.js';

const ids = (representations: readonly object[]) => representations.map((each) => (each as { id: string }).id);
const idOf = (row: { id: string }) => row.id;

/** The network school of mentors: its courses, their cohorts, and who is enrolled in them and completed them. */
export const school: SubgraphDefinition = {
  name: 'school',
  resolvers: [
    CourseResolver,
    CoursePayloadResolver,
    CourseCohortsResolver,
    CourseOwnerResolver,
    CohortResolver,
    CohortPayloadResolver,
    CohortEnrolmentsResolver,
    CohortSessionsResolver,
    SessionRowResultResolver,
    CohortCalendarResolver,
    ApplicationResolver,
    ApplicationRowResultResolver,
    CohortCandidateResolver,
    EnrolmentResolver,
    EnrolmentRowResultResolver,
    EnrolmentLearningResolver,
    AttendanceResolver,
    LearningChangeResolver,
    CertificateResolver,
    CertificateMutationsResolver,
    CertificateRowResultResolver,
    SetCertificateTermPayloadResolver,
    CertificateCheckResolver,
    EnrolmentCertificateResolver,
    CourseTermResolver,
    CollegeRenewalsResolver,
    CollegeCoursesResolver,
    TrainedMentorsResolver,
    TrainingNeedsResolver,
    TrainingNeedsOfRegionResolver,
    TrainingNeedResolver,
    PersonSchoolResolver,
    CohortTeacherResolver,
    CohortListenersResolver,
    CohortListenerResolver,
    SessionTaughtResolver,
    SchoolEventResolver,
    EventAttendanceResolver,
    SchoolEventPayloadResolver,
    OwnCalendarResolver,
    LearningWishResolver,
    LearningWishPayloadResolver,
    PersonWishesResolver,
    CollegeWishesResolver,
  ],
  references: {
    Course: async (keys, context) => inOrder(ids(keys), await coursesByIds(context, ids(keys)), idOf),
    Enrolment: async (keys, context) => inOrder(ids(keys), await enrolmentsByIds(context, ids(keys)), idOf),
    Cohort: async (keys, context) => inOrder(ids(keys), await cohortsByIds(context, ids(keys)), idOf),
    Certificate: (keys, context) => Promise.all(ids(keys).map((id) => loadCertificate(context, id))),
    Region: byKeyAlone,
    College: byKeyAlone,
    Person: byKeyAlone,
  },
  database: schoolDatabase,
  actions: SCHOOL_ACTIONS,
  problems: SCHOOL_PROBLEMS,
};
