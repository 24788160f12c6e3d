import { categoryOf, type CellKey } from './cell-names.js';
import type { FormSides } from './publishing.type.js';
import type { Relation } from './table.type.js';

/** Measures of which one counts some of those whom the other counts. */
const SOME_OF: Readonly<Record<string, string>> = { young_specialists: 'teachers' };

/** Categories of which one has some of those whom the other has. */
const WITHIN: Readonly<Record<string, string>> = { YOUNG_SPECIALIST: 'TEACHER' };

/**
 * What is known of counts by nature: some are fewer than all, whoever is in a form is in the whole, and whoever is in
 * the whole is in one of its forms, or in several.
 * @param keys what the cells count, by position
 */
export function relationsOf(keys: readonly CellKey[], forms: readonly FormSides[]): Relation[] {
  const places = new Map(keys.map((key, at) => [nameOf(key), at]));
  const placesOf = (candidates: readonly CellKey[]) =>
    candidates.flatMap((key) => {
      const place = places.get(nameOf(key));
      return place === undefined ? [] : [place];
    });
  return keys.flatMap((key, at) => [
    ...placesOf(wholesOf(key)).map((whole): Relation => ({ less: [at], more: [whole] })),
    ...covered(at, placesOf(formsOf(key, forms)), formsOf(key, forms).length),
  ]);
}

/** A form that is told nowhere may have anybody, so that nothing is known of those that are told. */
function covered(at: number, inForms: readonly number[], count: number): Relation[] {
  return count > 0 && inForms.length === count ? [{ less: [at], more: inForms }] : [];
}

function wholesOf(key: CellKey): CellKey[] {
  const measure = SOME_OF[key.measure];
  const category = WITHIN[key.category];
  return [
    ...(measure === undefined ? [] : [{ ...key, measure }]),
    ...(category === undefined ? [] : [{ ...key, category }]),
    ...(key.form === '' ? [] : [{ ...key, form: '' }]),
    ...(key.category === '' ? [] : [{ ...key, category: '' }]),
  ];
}

function formsOf(key: CellKey, forms: readonly FormSides[]): CellKey[] {
  if (key.form !== '') return [];
  const category = WITHIN[key.category] ?? key.category;
  return forms
    .filter(({ code }) => categoryOf(key.measure, code, forms) === category)
    .map(({ code }) => ({ ...key, form: code }));
}

const nameOf = ({ collegeId, measure, category, form }: CellKey): string =>
  `${collegeId} ${measure} ${category} ${form}`;
