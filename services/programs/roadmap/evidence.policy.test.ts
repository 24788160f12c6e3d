import { describe, expect, it } from '@jest/globals';
import { evidenceOf, isProof, proofOf } from './evidence.policy.js';
import { ROADMAP } from './roadmap.data.js';

const activity = (proofs: string[], doneOn: string | null = null) => ({ proofs, doneOn, notApplicableOn: null });

describe('whether an activity is shown to be done', () => {
  const found = new Map([['CONSENTS', 12]]);

  it.each([
    ['everything found, not ticked', ['CONSENTS'], null, 'PROVEN'],
    ['everything found and ticked', ['CONSENTS'], '2024-09-01', 'PROVEN'],
    ['something missing, ticked', ['CONSENTS', 'MENTEE_BASE'], '2024-09-01', 'CLAIMED'],
    ['something missing, not ticked', ['CONSENTS', 'MENTEE_BASE'], null, 'OPEN'],
    ['nothing to look for, ticked', [], '2024-09-01', 'CLAIMED'],
    ['nothing to look for, not ticked', [], null, 'OPEN'],
  ])('%s', (_, proofs, doneOn, proof) => {
    expect(proofOf(activity(proofs, doneOn), found)).toBe(proof);
  });

  it('is not asked where it does not apply', () => {
    expect(proofOf({ ...activity(['CONSENTS']), notApplicableOn: '2024-09-01' }, found)).toBeNull();
  });
});

describe('what is found of the proofs', () => {
  it('is told in words, found or missing, with the document, checkpoint or meetings by name', () => {
    const proofs = ['CONSENTS', 'DOCUMENT:ROADMAP', 'CHECKPOINT:1.5', 'MEETINGS:REGULAR'];
    const told = evidenceOf(proofs, new Map([['CONSENTS', 12], ['MEETINGS:REGULAR', 3]])); // prettier-ignore
    expect(told.map(({ kind, found, words }) => [kind, found, words.ru])).toEqual([
      ['CONSENTS', true, 'Действующие согласия: 12'],
      ['DOCUMENT', false, 'В реестре нет документа: Дорожная карта'],
      ['CHECKPOINT', false, 'Анкета куратора и SWOT на точке 1.5 не заполнены'],
      ['MEETINGS', true, 'Проведены регулярные встречи: 3'],
    ]);
    expect(told[1]!.words.en).toBe('The register lacks the document: Roadmap');
  });

  it('can be looked for by every proof of the standard roadmap, and by no other', () => {
    for (const { proofs } of ROADMAP)
      for (const proof of proofs) expect([proof, isProof(proof)]).toEqual([proof, true]);
    const wrong = ['', 'TICK', 'DOCUMENT', 'DOCUMENT:', 'DOCUMENT:LETTER', 'CONSENTS:', 'CONSENTS:X', 'CHECKPOINT:9.9', 'MEETINGS:PARTY', 'toString', 'MEETINGS:constructor', 'DOCUMENT:ROADMAP:X']; // prettier-ignore
    for (const proof of wrong) expect([proof, isProof(proof)]).toEqual([proof, false]);
  });
});
