import { defineEntity, p } from '@mikro-orm/core';
import type { ConsentGiver } from './consent.policy.js';

const ConsentSchema = defineEntity({
  name: 'Consent',
  schema: 'participants',
  tableName: 'consent',
  properties: {
    id: p.uuid().primary(),
    collegeId: p.uuid(),
    personId: p.uuid(),
    givenOn: p.type('date').$type<string>(),
    givenBy: p.string().$type<ConsentGiver>(),
    validUntil: p.type('date').$type<string>().nullable(),
    documentNumber: p.string().nullable(),
    attestedBy: p.string().nullable(),
    withdrawnOn: p.type('date').$type<string>().nullable(),
    withdrawalReason: p.string().nullable(),
  },
});

/** A consent to the processing of personal data: a document of its own, never edited but for its withdrawal. */
export class ConsentEntity extends ConsentSchema.class {}

ConsentSchema.setClass(ConsentEntity);
