import { ObjectType } from 'type-graphql';
import { Client } from '../client.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    "The client of a college's information system, which signs in by client credentials and acts as COLLEGE_SYSTEM.",
})
export class CollegeClient extends Client {}
