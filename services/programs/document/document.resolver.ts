import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { placeOf } from '#kernel/graph/connection.js';
import { PageArgsType } from '#kernel/graph/connection.type.js';
import { groupedInOrder, type HubContext } from '#kernel/graph/context.js';
import { Rows } from '#kernel/graph/cost/rows.js';
import { AcademicYear } from '#kernel/graph/scalars.js';
import { asksFor } from '#kernel/graph/selection.js';
import { unknownCodes } from '#kernel/graph/unknown-codes.js';
import { Allow } from '../actions/allow.js';
import { CollegeYear } from '../year/college-year.type.js';
import { loadKind } from '../document-kind/document-kind.loader.js';
import { allKinds } from '../document-kind/document-kind.repository.js';
import { DocumentKind } from '../document-kind/document-kind.type.js';
import { changesOfDocuments, documentsByIds, documentsPage } from './document.repository.js';
import { CollegeDocument, CollegeDocumentConnection, DocumentChange } from './document.type.js';
import { loadReadiness } from './readiness.loader.js';
import { StageDocuments } from './readiness.type.js';

@Resolver(() => CollegeDocument)
export class DocumentResolver {
  @Rows({ each: 30 })
  @Allow('document:read')
  @Query(() => [DocumentKind], {
    nullable: true,
    description: 'Kinds of documents that a college holds on its mentoring, in the order of the year.',
  })
  documentKinds(@Ctx() context: HubContext): Promise<DocumentKind[]> {
    return allKinds(context);
  }

  @Allow('document:read')
  @Query(() => CollegeDocumentConnection, {
    nullable: true,
    description: 'Documents of the colleges that the caller’s roles reach, the latest entry first.',
  })
  async documents(
    @Args(() => PageArgsType) page: PageArgsType,
    @Arg('collegeId', () => ID, { nullable: true, description: 'Of this college only.' }) collegeId: string | null,
    @Arg('years', () => [AcademicYear], { nullable: true, description: 'Of these academic years only.' })
    years: number[] | null,
    @Arg('kinds', () => [String], {
      nullable: true,
      description: 'Of the kinds of these codes only; an unknown code is BAD_USER_INPUT.',
    })
    kinds: string[] | null,
    @Arg('stages', () => [Int], { nullable: true, description: 'Of the stages of these numbers only.' })
    stages: number[] | null,
    @Arg('withdrawn', () => Boolean, {
      nullable: true,
      description: 'Those that were taken back only, or the others only; all when left out.',
    })
    withdrawn: boolean | null,
    @Ctx() context: HubContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CollegeDocumentConnection> {
    const place = placeOf(page);
    if (kinds?.length) await assertKinds(context, kinds);
    return documentsPage(context, { collegeId, years, kinds, stages, withdrawn }, place, asksFor(info, ['totalCount']));
  }

  @Allow('document:read')
  @Query(() => CollegeDocument, {
    nullable: true,
    description: 'A document by its id; null when there is none that the caller may see.',
  })
  async document(
    @Arg('id', () => ID, { description: 'Id of the entry.' }) id: string,
    @Ctx() context: HubContext,
  ): Promise<CollegeDocument | null> {
    const [found] = await documentsByIds(context, [id]);
    return found ?? null;
  }

  @FieldResolver(() => DocumentKind, { nullable: true, description: 'What kind of document it is.' })
  kind(@Root() { kindCode }: CollegeDocument, @Ctx() context: HubContext): Promise<DocumentKind | null> {
    return loadKind(context, kindCode);
  }

  @Rows({ each: 5 })
  @FieldResolver(() => [DocumentChange], { description: 'What became of the entry, step by step, the oldest first.' })
  history(@Root() document: CollegeDocument, @Ctx() context: HubContext): Promise<DocumentChange[]> {
    return context.loaders
      .get<string, DocumentChange[]>('CollegeDocument.history', async (ids) =>
        groupedInOrder(ids, await changesOfDocuments(context, ids), (row) => row.documentId),
      )
      .load(document.id);
  }
}

@Resolver(() => CollegeYear)
export class DocumentsOfYearResolver {
  @Rows({ each: 7 })
  @FieldResolver(() => [StageDocuments], {
    description: 'How far the documents of each stage are there, in the order of the stages.',
  })
  documentReadiness(@Root() { collegeId, year }: CollegeYear, @Ctx() context: HubContext): Promise<StageDocuments[]> {
    return loadReadiness(context, collegeId, year);
  }
}

/** One that is known would hide behind its rows that another is not. */
async function assertKinds(context: HubContext, codes: readonly string[]): Promise<void> {
  const known = (await allKinds(context)).map(({ code }) => code);
  const unknown = codes.filter((code) => !known.includes(code));
  if (unknown.length > 0) throw unknownCodes({ argument: 'kinds', codes: unknown }, known);
}
