import { ownedFunction } from '../objects/owned.js';
import { serviceRole } from '../roles.js';

/** A function of `contracts` that several services answer parts of, by `contracts.<name>_<service>` of the same shape. */
interface Shape {
  readonly parameters: readonly (readonly [name: string, type: string])[];
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** Whether it only reads, so that what counts figures may call it. */
  readonly reads?: true;
}

const MERGED = [
  ['p_college', 'uuid'],
  ['p_keep', 'uuid'],
  ['p_merge', 'uuid'],
] as const;

const SHARED_CALLS = {
  /** What stands against two records being one person's: a code, the year it is about, and the sentence for people. */
  merge_conflicts: {
    parameters: MERGED,
    columns: [
      ['code', 'text'],
      ['academic_year', 'integer'],
      ['ru', 'text'],
      ['en', 'text'],
    ],
  },
  /** Moves what hangs on a record to the one that stays, and says how much of what it was. */
  merge_person: {
    parameters: MERGED,
    columns: [
      ['what', 'text'],
      ['moved', 'integer'],
    ],
  },
  /**
   * Forgets a person's records, and what names them in texts. Says how much of what changed; a row with a fact says
   * instead that figures resting on it have moved, of which college and academic year.
   */
  erase_person: {
    parameters: [
      ['p_college', 'uuid'],
      ['p_people', 'uuid[]'],
      ['p_names', 'text[]'],
    ],
    columns: [
      ['what', 'text'],
      ['changed', 'integer'],
      ['fact', 'text'],
      ['college_id', 'uuid'],
      ['academic_year', 'integer'],
    ],
  },
  /**
   * Ends what a person takes part in whose consent no longer holds from a day on: the session's own, who has taken it
   * back, or one of its colleges', who has told the college so. A row with a fact says that figures resting on it have
   * moved, of which college and academic year; one with a mentorship instead, what became of that.
   */
  withdraw_person: {
    parameters: [
      ['p_person', 'uuid'],
      ['p_day', 'date'],
    ],
    columns: [
      ['fact', 'text'],
      ['college_id', 'uuid'],
      ['academic_year', 'integer'],
      ['mentorship_id', 'uuid'],
      ['ended_on', 'date'],
    ],
  },
  /**
   * What a college has on a day that shows activities of an academic year to be done: how many there are of each kind of
   * proof. For counts of figures, and for functions that ask the session by themselves: it doesn't.
   */
  evidence: {
    parameters: [
      ['p_college', 'uuid'],
      ['p_year', 'integer'],
      ['p_day', 'date'],
    ],
    columns: [
      ['proof', 'text'],
      ['found', 'integer'],
    ],
    reads: true,
  },
  /**
   * What waits for colleges' staff, for coordinators of regions and for people, each thing by itself: of whom (`owner_id`
   * is a college, a region or a person, as the audience says), what it is of, since when or until when, how many days
   * late, and how many there are of it. For functions that ask the session by themselves: it doesn't.
   */
  waiting: {
    parameters: [
      ['p_colleges', 'uuid[]'],
      ['p_regions', 'uuid[]'],
      ['p_persons', 'uuid[]'],
    ],
    columns: [
      ['audience', 'text'],
      ['owner_id', 'uuid'],
      ['kind', 'text'],
      ['college_id', 'uuid'],
      ['academic_year', 'integer'],
      ['code', 'text'],
      ['mentorship_id', 'uuid'],
      ['person_id', 'uuid'],
      ['since', 'date'],
      ['due_on', 'date'],
      ['late', 'integer'],
      ['found', 'integer'],
    ],
    reads: true,
  },
  /** What falls due by itself when a day is over, whoever has it to do. Says how much of what it did. */
  after_midnight: {
    parameters: [],
    columns: [
      ['what', 'text'],
      ['changed', 'integer'],
    ],
  },
} as const satisfies Record<string, Shape>;

export type SharedCall = keyof typeof SHARED_CALLS;

interface Service {
  readonly name: string;
  readonly answers?: readonly SharedCall[];
  readonly calls?: readonly SharedCall[];
}

/** The functions that are made of parts: whoever calls one gets what all of them answer, and knows none of them. */
export function sharedCalls(services: readonly Service[]): string[] {
  return (Object.keys(SHARED_CALLS) as SharedCall[]).flatMap((name) => {
    const { parameters, columns, reads }: Shape = SHARED_CALLS[name];
    const types = parameters.map(([, type]) => type).join(', ');
    const given = parameters.map(([parameter]) => parameter).join(', ');
    const parts = services
      .filter(({ answers = [] }) => answers.includes(name))
      .map((service) => `contracts.${name}_${service.name}`);
    const callers = services
      .filter(({ calls = [] }) => calls.includes(name))
      .map((service) => serviceRole(service.name));
    const list = (pairs: Shape['columns']) => pairs.map((pair) => pair.join(' ')).join(', ');
    return [
      `create function contracts.${name}(${list(parameters)}) returns table (${list(columns)})
         language plpgsql ${reads ? 'stable ' : ''}set search_path = pg_catalog, pg_temp as $$
         begin
           ${parts.map((part) => `return query select * from ${part}(${given});`).join('\n           ')}
         end $$`,
      ...[`contracts.${name}`, ...parts].flatMap((each) => ownedFunction(`${each}(${types})`, ...callers)),
    ];
  });
}
