import { SIZES, type SizeName } from './sizes.data.js';

/** What an id is of: records of different kinds never share one. */
export const KIND = {
  region: 1,
  college: 2,
  partner: 3,
  person: 4,
  consent: 5,
  consentOfAge: 6,
  collegeYear: 7,
  program: 8,
  mentorship: 9,
  course: 10,
  cohort: 11,
  enrolment: 12,
  target: 13,
  binding: 14,
  mentorStay: 15,
  menteeStay: 16,
  document: 17,
  plan: 18,
  certificate: 19,
  /** And the numbers behind it, one a session of the cohort. */
  session: 60,
  /** And the numbers behind it, one a measure of the plan. */
  planItem: 20,
  /** And the numbers behind it, one a meeting of the pair. */
  meeting: 30,
} as const;

/** What is drawn by lot for a record: draws for different purposes have nothing to do with each other. */
export const DRAW = {
  gender: 101,
  familyName: 102,
  givenName: 103,
  patronymic: 104,
  birth: 105,
  birthKnown: 109,
  entry: 106,
  studyGroup: 107,
  experience: 108,
  consent: 110,
  consentGiver: 111,
  consentEnd: 112,
  takesPart: 120,
  mentor: 121,
  across: 122,
  begins: 123,
  outcome: 124,
  ends: 125,
  confidential: 126,
  directive: 127,
  enrolled: 130,
  completed: 131,
  words: 140,
  interests: 141,
  time: 142,
  frequency: 143,
  held: 150,
  meets: 151,
  mode: 152,
  planned: 153,
} as const;

/** Ids begin with this moment, 1 September 2022, plus the number of the record in milliseconds. */
const EPOCH = Date.UTC(2022, 8, 1);

/** Room for all kinds and draws of one seed, and for all seeds of one size. */
const PER_SEED = 10_000;
export const HIGHEST_SEED = 999_999_999;

/**
 * Functions of the session that chance and ids come from. They hash a record's number (PostgreSQL's own hash of
 * numbers, which must not change, since partitions rest on it), so a row is the same whichever statement makes it:
 * no random(), no clock, no sequence. Being single expressions, they are inlined into the statements.
 */
export function chanceFunctions(sizeName: SizeName, seed: number): string[] {
  const size = BigInt(Object.keys(SIZES).indexOf(sizeName));
  const salt = (size * BigInt(HIGHEST_SEED + 1) + BigInt(seed)) * BigInt(PER_SEED);
  const hash = (hashed: string, key: string, purpose: string) => `${hashed}(${key}, ${salt} + ${purpose})`;
  const draw = (hashed: string, key: string) => `(${hash(hashed, key, 'purpose')} & 1073741823) / 1073741824.0::float8`;
  // Version 7: the time in 48 bits, then the version with 12 and the variant with 62 bits that look random.
  const id = (time: string, hashed: string, key: string) => `(${time}
    || to_hex(28672 + (${hash(hashed, key, 'kind')} & 4095))
    || to_hex((${hash(hashed, key, 'kind + 5000')} & x'3fffffffffffffff'::bigint) | x'8000000000000000'::bigint))::uuid`;
  return [
    sqlFunction('draw(key bigint, purpose integer) returns double precision', draw('hashint8extended', 'key')),
    sqlFunction('draw(key uuid, purpose integer) returns double precision', draw('uuid_hash_extended', 'key')),
    // One of so many, from 0.
    sqlFunction('one_of(count integer, drawn double precision) returns integer', 'floor(drawn * count)::integer'),
    sqlFunction(
      'id(kind integer, n bigint) returns uuid',
      id(`lpad(to_hex(${EPOCH} + n), 12, '0')`, 'hashint8extended', 'n'),
    ),
    // The id of a record that another one brings along: of the same time.
    sqlFunction(
      'id(kind integer, of uuid) returns uuid',
      id(`left(of::text, 8) || substr(of::text, 10, 4)`, 'uuid_hash_extended', 'of'),
    ),
  ];
}

const sqlFunction = (signature: string, body: string): string =>
  `create or replace function pg_temp.${signature} language sql immutable parallel safe as $$ select ${body} $$`;
