import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { notReached } from '#kernel/graph/access.js';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { College } from '../../organisation/college/college.type.js';
import { lastImportsOfColleges } from './import-run.repository.js';
import { LastImport } from './import-run.type.js';

@Resolver(() => College)
export class LastImportResolver {
  @FieldResolver(() => LastImport, {
    nullable: true,
    description:
      'The latest import of a table that was recorded (`recordImport`); null when there was none. For the staff of the ' +
      'college and the coordinators of its region; to others null with the error FORBIDDEN.',
  })
  lastImport(@Root() college: College, @Ctx() context: HubContext): Promise<LastImport | null> {
    return context.loaders
      .get<string, LastImport | null>('College.lastImport', async (ids) =>
        inOrder(ids, await lastImportsOfColleges(context, ids), ({ collegeId }) => collegeId).map((row) => {
          if (!row) return notReached();
          return row.kind === null ? null : row;
        }),
      )
      .load(college.id);
  }
}
