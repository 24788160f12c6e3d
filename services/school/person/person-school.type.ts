import { ObjectType } from 'type-graphql';
import { connectionOf } from '#kernel/graph/connection.type.js';
import { Course } from '../course/course.type.js';
import { Cohort } from '../cohort/cohort.type.js';

@ObjectType({ simpleResolvers: true, description: 'One page of a list of cohorts of a person.' })
export class PersonCohortConnection extends connectionOf('PersonCohort', () => Cohort) {}

@ObjectType({ simpleResolvers: true, description: 'One page of a list of courses for a person.' })
export class PersonCourseConnection extends connectionOf('PersonCourse', () => Course) {}
