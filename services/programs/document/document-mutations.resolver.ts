import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { inOrder, type HubContext } from '#kernel/graph/context.js';
import { Allow } from '../actions/allow.js';
import {
  DocumentPayload,
  DocumentRowResult,
  DocumentsPayload,
  RegisterDocumentInput,
  RegisterDocumentsInput,
  UpdateDocumentInput,
  WithdrawDocumentInput,
} from './document-mutations.type.js';
import { documentsByIds } from './document.repository.js';
import { CollegeDocument } from './document.type.js';
import { registerDocument } from './mutations/register-document.js';
import { registerDocuments } from './mutations/register-documents.js';
import { updateDocument } from './mutations/update-document.js';
import { withdrawDocument } from './mutations/withdraw-document.js';

@Resolver(() => DocumentPayload)
export class DocumentMutationsResolver {
  @Allow('document:write')
  @Mutation(() => DocumentPayload, {
    nullable: true,
    description:
      'Registers a document of a college: its kind, number, date, signer and term, with a link or a file that was sent ' +
      'before (POST /documents). A number of an order is given once in a college and academic year ' +
      '(ORDER_NUMBER_TAKEN). Orders on pairs are registered by approveMentorships.',
  })
  registerDocument(
    @Arg('input', () => RegisterDocumentInput) input: RegisterDocumentInput,
    @Ctx() context: HubContext,
  ): Promise<DocumentPayload> {
    return registerDocument(context, input);
  }

  @Allow('document:write')
  @Mutation(() => DocumentsPayload, {
    nullable: true,
    description:
      'Registers several documents of a college year, each by the rules of registerDocument: a folder of files at once. ' +
      'Sent again, the same rows change nothing.',
  })
  registerDocuments(
    @Arg('input', () => RegisterDocumentsInput) input: RegisterDocumentsInput,
    @Ctx() context: HubContext,
  ): Promise<DocumentsPayload> {
    return registerDocuments(context, input);
  }

  @Allow('document:write')
  @Mutation(() => DocumentPayload, {
    nullable: true,
    description: 'Changes an entry of the register, e.g. adds the number when a draft was signed.',
  })
  updateDocument(
    @Arg('input', () => UpdateDocumentInput) input: UpdateDocumentInput,
    @Ctx() context: HubContext,
  ): Promise<DocumentPayload> {
    return updateDocument(context, input);
  }

  @Allow('document:write')
  @Mutation(() => DocumentPayload, {
    nullable: true,
    description:
      'Takes an entry back, with the reason. It is kept and counts nowhere; an order’s number is free again.',
  })
  withdrawDocument(
    @Arg('input', () => WithdrawDocumentInput) input: WithdrawDocumentInput,
    @Ctx() context: HubContext,
  ): Promise<DocumentPayload> {
    return withdrawDocument(context, input);
  }

  /** Read without the request's loaders, which may remember the document as it was before. */
  @FieldResolver(() => CollegeDocument, { nullable: true })
  async document(@Root() { documentId }: DocumentPayload, @Ctx() context: HubContext): Promise<CollegeDocument | null> {
    if (documentId === null) return null;
    const [found] = await documentsByIds(context, [documentId]);
    return found ?? null;
  }
}

@Resolver(() => DocumentRowResult)
export class DocumentRowResultResolver {
  @FieldResolver(() => CollegeDocument, { nullable: true })
  document(
    @Root() { objectId }: DocumentRowResult,
    @Ctx() context: HubContext,
  ): Promise<CollegeDocument | null> | null {
    if (!objectId) return null;
    return context.loaders
      .get<string, CollegeDocument | null>('CollegeDocument', async (ids) =>
        inOrder(ids, await documentsByIds(context, ids), (document) => document.id),
      )
      .load(objectId);
  }
}
