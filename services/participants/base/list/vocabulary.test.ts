import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testHub, type Data, type TestHub } from '#scripts/testing/hub.js';
import { world } from '#scripts/testing/world.js';
import { enter, named } from '../../testing/base-world.js';

let hub: TestHub;
beforeAll(async () => void (hub = await testHub()));
afterAll(() => hub.close());

const freshCollege = async () => (await world(hub)).college();

describe('baseVocabulary', () => {
  it('suggests the words of the college alone, the most used first and as mostly written', async () => {
    const [college, other] = [await freshCollege(), await freshCollege()];
    const [anna, boris, vera] = (await named(college, 'Аннина', 'Борисов', 'Верина')) as [string, string, string];
    await enter(college, 'Mentor', { personId: anna, competences: ['Сварка', 'Ёмкость'], tags: ['спорт'] });
    await enter(college, 'Mentor', { personId: vera, competences: ['Сварка'] });
    await enter(college, 'Mentee', { personId: boris, needs: ['сварка', 'Ручная сварка'] });
    const [stranger] = (await named(other, 'Чужой')) as [string];
    await enter(other, 'Mentor', { personId: stranger, competences: ['Сварка чужая'] });
    const words = async (args: string) =>
      (
        await college.curator.ask(`query ($id: ID!) { baseVocabulary(collegeId: $id, ${args}) { word uses } }`, {
          id: college.id,
        })
      ).baseVocabulary.map(({ word, uses }: Data) => `${word} ${uses}`);
    expect(await words('vocabulary: COMPETENCES')).toEqual(['Сварка 3', 'Ёмкость 1', 'Ручная сварка 1']);
    expect(await words('vocabulary: COMPETENCES, search: "#СВАР"')).toEqual(['Сварка 3', 'Ручная сварка 1']);
    expect(await words('vocabulary: COMPETENCES, search: "варка"')).toEqual([]);
    expect(await words('vocabulary: COMPETENCES, first: 1')).toEqual(['Сварка 3']);
    expect(await words('vocabulary: TAGS')).toEqual(['спорт 1']);
  });
});
