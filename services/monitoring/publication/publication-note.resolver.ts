import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { HubContext } from '#kernel/graph/context.js';
import { say } from '#kernel/i18n/messages.js';
import { Publication } from '../period/period.type.js';
import { notesOf } from './note.policy.js';

@Resolver(() => Publication)
export class PublicationNoteResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      'What to know of it beside others: which periods of the same day had been published before, so that what they hide ' +
      'is hidden in it, too, and whether they had given away what it would have to hide. Null without such.',
  })
  note(@Root() publication: Publication, @Ctx() { language }: HubContext): string | null {
    return (
      notesOf(publication)
        .map((note) => say(note, language))
        .join(' ') || null
    );
  }
}
