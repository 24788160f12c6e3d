import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { notStaff } from '#kernel/graph/access.js';
import { placeOf, toCountedPage } from '#kernel/graph/connection.js';
import type { HubContext } from '#kernel/graph/context.js';
import { staffColleges } from '#kernel/session/session.js';
import { Allow } from '../../actions/allow.js';
import { importRunsPage } from './import-run.repository.js';
import { ImportRun, ImportRunConnection, ImportRunsArgs } from './import-run.type.js';
import {
  BeginImportInput,
  BeginImportPayload,
  RecordImportInput,
  RecordImportPayload,
  ReportImportInput,
  ReportImportPayload,
} from './import-run-mutations.type.js';
import { beginImport } from './mutations/begin-import.js';
import { recordImport } from './mutations/record-import.js';
import { reportImport } from './mutations/report-import.js';

@Resolver(() => ImportRun)
export class ImportRunResolver {
  @Allow('import:read')
  @Query(() => ImportRunConnection, {
    nullable: true,
    description:
      'Imports of tables of a college, the latest first, those at work and those that broke off among them; previews are ' +
      'none. For the staff of the college; FORBIDDEN for others.',
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
  @Mutation(() => BeginImportPayload, {
    nullable: true,
    description:
      "Writes down that an import begins, for the college's list of imports, or takes one up again that broke off: of the " +
      'same file it is the same import. Whoever imports then says every few seconds how far it is (`reportImport`), and at ' +
      "the end what became of it (`recordImport`). The hub's own importers do so; the account is that of the caller.",
  })
  beginImport(
    @Arg('input', () => BeginImportInput) input: BeginImportInput,
    @Ctx() context: HubContext,
  ): Promise<BeginImportPayload> {
    return beginImport(context, input);
  }

  @Allow('import:write')
  @Mutation(() => ReportImportPayload, {
    nullable: true,
    description:
      'Says how far an import is, or that it breaks off. Refused with IMPORT_TAKEN_OVER when somebody else goes on with it.',
  })
  reportImport(
    @Arg('input', () => ReportImportInput) input: ReportImportInput,
    @Ctx() context: HubContext,
  ): Promise<ReportImportPayload> {
    return reportImport(context, input);
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
