import { Field, ObjectType } from 'type-graphql';
import { Client } from '../client.type.js';

@ObjectType({
  simpleResolvers: true,
  description:
    'A client by which analysts of a region pull figures: it signs in by client credentials, acts as ANALYST of the ' +
    'region, reads published figures and changes nothing.',
})
export class AnalystClient extends Client {
  @Field(() => String, { description: 'What the client is called in its region: whom or what it is for.' })
  name!: string;
}
