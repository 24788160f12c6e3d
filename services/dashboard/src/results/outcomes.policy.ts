import type { AttestationCategory, OutcomeAnswer, RecordOutcomesMutationVariables } from '../graph/generated/graphql';
import type { DueOutcome } from './results.type';

/** What is being told of somebody, as it is typed. */
export interface Told {
  readonly answer: string;
  readonly day: string;
  readonly category: string;
  readonly document: string;
}

type Row = RecordOutcomesMutationVariables['input']['rows'] extends readonly (infer One)[] | infer One ? One : never;

export const keyOf = ({ person, kind }: Pick<DueOutcome, 'person' | 'kind'>): string => `${person?.id ?? ''} ${kind}`;

/** The rows to send: of those who are listed, whoever has an answer and a day. */
export function rowsOf(due: readonly Pick<DueOutcome, 'person' | 'kind'>[], given: ReadonlyMap<string, Told>): Row[] {
  return due.flatMap((one): Row[] => {
    const told = given.get(keyOf(one));
    if (!told || told.answer === '' || told.day === '' || !one.person) return [];
    const attested = one.kind === 'ATTESTATION' && told.answer === 'YES' && told.category !== '';
    return [
      {
        ...{ personId: one.person.id, kind: one.kind, answer: told.answer as OutcomeAnswer, day: told.day },
        category: attested ? (told.category as AttestationCategory) : null,
        document: told.document.trim() || null,
      },
    ];
  });
}
