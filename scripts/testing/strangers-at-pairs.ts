import { asking, mutating, type Attempt } from './attempt.js';
import { YEAR, type SettledCollege } from './settled-college.js';

/** An order that a stranger would put on what is not theirs. */
export const ORDER = { number: '1', date: '2024-10-01' };

const ownPair = (t: SettledCollege) => ({
  menteeId: t.menteeId,
  mentorId: t.mentorId,
  form: 'student-student',
  startedOn: '2024-11-01',
});

const ownResults = (t: SettledCollege) => ({ collegeId: t.own.id, rows: [{ id: t.mentorshipId, results: 'чужой' }] });

export const READS_OF_DOCUMENTS: Record<string, Attempt> = {
  documentKinds: asking('{ documentKinds { code } }'),
  documents: asking(
    'query ($id: ID!) { documents(collegeId: $id) { totalCount nodes { id title link signer } } }',
    (t) => ({
      id: t.own.id,
    }),
  ),
  document: asking('query ($id: ID!) { document(id: $id) { id title link signer } }', (t) => ({ id: t.documentId })),
  orderPackage: asking(
    `query ($id: ID!) { orderPackage(collegeId: $id, year: "${YEAR}") {
       proposed pairs { nodes { id mentorship { mentee { familyName } } } } } }`,
    (t) => ({ id: t.own.id }),
  ),
};

/** What is settled of the pairs of a college, and who is listed for support. */
export const READS_OF_PAIRS: Record<string, Attempt> = {
  pairDecisions: asking(
    'query ($id: ID!) { pairDecisions(collegeId: $id) { totalCount nodes { mentee { name } mentor { name } } } }',
    (t) => ({ id: t.own.id }),
  ),
  menteeSupport: asking(
    `query ($id: ID!) { menteeSupport(collegeId: $id, year: "${YEAR}") { totalCount nodes { mentee { name } } } }`,
    (t) => ({ id: t.own.id }),
  ),
  matchingWeights: asking(
    'query ($code: String!) { matchingWeights(region: $code) { version weights { points } } }',
    (t) => ({ code: t.region.region.code }),
  ),
};

export const WRITES_OF_PAIRS: Record<string, Attempt> = {
  registerDocument: mutating('registerDocument', 'RegisterDocumentInput', (t) => ({
    collegeId: t.own.id,
    year: YEAR,
    kind: 'ROADMAP',
  })),
  registerDocuments: mutating('registerDocuments', 'RegisterDocumentsInput', (t) => ({
    collegeId: t.own.id,
    year: YEAR,
    rows: [{ kind: 'ROADMAP' }],
  })),
  updateDocument: mutating('updateDocument', 'UpdateDocumentInput', (t) => ({
    collegeId: t.own.id,
    id: t.documentId,
    title: 'чужой',
  })),
  withdrawDocument: mutating('withdrawDocument', 'WithdrawDocumentInput', (t) => ({
    collegeId: t.own.id,
    id: t.documentId,
    reason: 'чужой',
  })),
  matchPairs: mutating('matchPairs', 'MatchPairsInput', (t) => ({ programId: t.programId })),
  decidePairs: mutating('decidePairs', 'DecidePairsInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ menteeId: t.menteeId, mentorId: t.mentorId, decision: 'SIBLINGS' }],
  })),
  recordMenteeSupport: mutating('recordMenteeSupport', 'RecordMenteeSupportInput', (t) => ({
    collegeId: t.own.id,
    year: YEAR,
    rows: [{ menteeId: t.menteeId, outcome: 'WITHDREW' }],
  })),
  setMatchingWeights: mutating('setMatchingWeights', 'SetMatchingWeightsInput', (t) => ({
    regionId: t.region.region.id,
    weights: [{ code: 'NEEDS', points: 1 }],
  })),
  proposeMentorships: mutating('proposeMentorships', 'ProposeMentorshipsInput', (t) => ({
    collegeId: t.own.id,
    year: YEAR,
    rows: [ownPair(t)],
  })),
  attestMentorships: mutating('attestMentorships', 'AttestMentorshipsInput', (t) => ({
    collegeId: t.own.id,
    year: YEAR,
    rows: [{ ...ownPair(t), endedOn: '2025-01-01', endReason: 'чужой', results: 'чужой' }],
  })),
  approveMentorships: mutating('approveMentorships', 'ApproveMentorshipsInput', (t) => ({
    collegeId: t.own.id,
    ids: [t.proposalId],
    order: ORDER,
  })),
  correctOrders: mutating('correctOrders', 'CorrectOrdersInput', (t) => ({
    collegeId: t.own.id,
    ids: [t.mentorshipId],
    order: ORDER,
  })),
  answerMentorship: mutating('answerMentorship', 'AnswerMentorshipInput', (t) => ({
    mentorshipId: t.proposalId,
    agrees: true,
  })),
  leaveMentorship: mutating('leaveMentorship', 'LeaveMentorshipInput', (t) => ({
    mentorshipId: t.mentorshipId,
    reason: 'чужой',
  })),
  recordAcceptances: mutating('recordAcceptances', 'RecordAcceptancesInput', (t) => ({
    collegeId: t.own.id,
    ids: [t.mentorshipId],
  })),
  agreeToMentorships: mutating('agreeToMentorships', 'AgreeToMentorshipsInput', (t) => ({
    collegeId: t.own.id,
    ids: [t.mentorshipId],
  })),
  endMentorships: mutating('endMentorships', 'EndMentorshipsInput', (t) => ({
    collegeId: t.own.id,
    rows: [{ id: t.mentorshipId, endedOn: '2025-01-01', reason: 'чужой' }],
  })),
  updateMentorshipResults: mutating('updateMentorshipResults', 'UpdateMentorshipResultsInput', ownResults),
  voidMentorships: mutating('voidMentorships', 'VoidMentorshipsInput', (t) => ({
    collegeId: t.own.id,
    ids: [t.mentorshipId],
    reason: 'чужой',
  })),
};
