import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf, toCountedPage } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { importRunsPage } from './import-run.repository.js';
import { ImportRun, ImportRunConnection, ImportRunsArgs } from './import-run.type.js';
import { RecordImportInput, RecordImportPayload } from './import-run-mutations.type.js';
import { recordImport } from './mutations/record-import.js';

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Allow('import:read')
  @Query(() => ImportRunConnection, {
    nullable: true,
    description:
      'Imports of tables that a college has carried out, the latest first; previews are none. For the staff of the ' +
      'college; FORBIDDEN for others.',
  })
  async importRuns(
    @Args(() => ImportRunsArgs) args: ImportRunsArgs,
    @Ctx() context: HubContext,
  ): Promise<ImportRunConnection> {
    const { collegeId } = args;
    if (!staffColleges(context.session).includes(collegeId)) throw notStaff();
    const place = placeOf(args);
    return toCountedPage(await importRunsPage(context, collegeId, place), place, ({ id }) => [id]);
  }

  @Allow('import:write')
  @Mutation(() => RecordImportPayload, {
    nullable: true,
    description:
      "Records that a table was imported, for the college's list of imports. The hub's own importers do so; a program " +
      'that imports by `upsertPeople` may. The account is that of the caller.',
  })
  recordImport(
    @Arg('input', () => RecordImportInput) input: RecordImportInput,
    @Ctx() context: HubContext,
  ): Promise<RecordImportPayload> {
    return recordImport(context, input);
  }
}
