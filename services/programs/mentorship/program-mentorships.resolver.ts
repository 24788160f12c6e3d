import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { MentoringProgram } from '../program/program.type.js';
import { mentorshipsOfPrograms } from './mentorship.repository.js';
import { MentorshipConnection } from './mentorship.type.js';

@Resolver(() => MentoringProgram)
export class ProgramMentorshipsResolver {
  @FieldResolver(() => MentorshipConnection, {
    nullable: true,
    description: 'Mentorships of the programme, the newest last. For the staff of the college; FORBIDDEN for others.',
  })
  mentorships(
    @Root() program: MentoringProgram,
    @Args(() => PageArgsType) page: PageArgsType,
    @Ctx() context: HubContext,
  ): Promise<MentorshipConnection> {
    if (!staffColleges(context.session).includes(program.college.id)) throw notStaff();
    const place = placeOf(page);
    return context.loaders
      .get<string, MentorshipConnection>(`MentoringProgram.mentorships ${JSON.stringify(place)}`, (ids) =>
        mentorshipsOfPrograms(context, ids, place),
      )
      .load(program.id);
  }
}
