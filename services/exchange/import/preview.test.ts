import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { random } from '#kernel/random/random.js';
import { testHub, type TestHub } from '#scripts/testing/hub.js';
import { world, type CollegeWorld, type World } from '#scripts/testing/world.js';
import type { ImportKind } from '../bases/columns.js';
import { collegeOf } from '../graph/college.js';
import { pageReport } from '../http/imports/page-report.js';
import { ATTESTING } from '../testing/bases.js';
import { stateOf as kept } from '../testing/college-state.js';
import { gridOf } from '../testing/files.js';
import { editedSheet, generatedSheet } from '../testing/generated.js';
import type { Progress } from './commit/progress.js';
import { importGrid } from './import-sheet.js';
import type { ImportReport } from './report/report.js';

jest.setTimeout(180_000);

const COLLEGES = 8;
const FILES_OF_A_COLLEGE = 11;

let hub: TestHub;
let region: World;

beforeAll(async () => {
  hub = await testHub();
  region = await world(hub);
});
afterAll(() => hub.close());

async function run(college: CollegeWorld, kind: ImportKind, rows: readonly unknown[][], dryRun: boolean) {
  const found = await collegeOf(college.curator, college.code);
  const job = { kind, college: found!, year: 2024, dryRun, attesting: ATTESTING };
  const { phases, progress } = counting();
  const report = await importGrid(college.curator, gridOf(rows as string[][]), job, progress);
  expect(phases.filter(({ done, total }) => done !== total)).toEqual([]);
  return report;
}

/** Counts the steps of each phase, to be held against how many it began with. */
function counting() {
  const phases: { readonly total: number; done: number }[] = [];
  const progress: Progress = {
    start() {},
    phase: (_name, total) => void phases.push({ total, done: 0 }),
    advance(count) {
      phases.at(-1)!.done += count;
    },
    stop() {},
  };
  return { phases, progress };
}

/** In the language of the caller, in which alone the graph speaks. */
const told = (report: ImportReport) => pageReport({ ...report, dryRun: false }, { language: 'en', filename: null });

/** Everything that is kept of the college. */
const stateOf = ({ id }: CollegeWorld) => kept(hub, id);

describe('whatever the file', () => {
  it('a preview foretells its import to the last cell and writes nothing; a second import changes nothing', async () => {
    const seen = { rows: 0, refused: 0, created: 0, updated: 0, entered: 0, told: 0 };
    for (let seed = 1; seed <= COLLEGES; seed += 1) {
      const by = random(`base ${seed}`);
      const college = await region.college();
      await college.people({ familyName: 'Иванов', givenName: 'Иван', birthYear: 2006, externalId: 'k-1' });
      let last: { kind: ImportKind; rows: unknown[][] } | undefined;
      for (let file = 1; file <= FILES_OF_A_COLLEGE; file += 1) {
        const edited = last && by.chance(0.3) ? { ...last, rows: editedSheet(last.rows, by) } : undefined;
        const kind = edited?.kind ?? (by.chance(0.65) ? 'mentees' : 'mentors');
        const rows = edited?.rows ?? generatedSheet(kind, by);
        last = { kind, rows };
        const before = await stateOf(college);
        const preview = await run(college, kind, rows, true);
        expect(await stateOf(college)).toEqual(before);
        const commit = await run(college, kind, rows, false);
        expect({ seed, file, ...told(preview) }).toEqual({ seed, file, ...told(commit) });

        const settled = await stateOf(college);
        const again = await run(college, kind, rows, false);
        expect({ seed, file, state: await stateOf(college) }).toEqual({ seed, file, state: settled });
        expect({ seed, file, ...again }).toMatchObject({
          people: { created: 0, updated: 0 },
          pairs: { created: 0, updated: 0 },
          profiles: { created: 0, updated: 0 },
        });
        seen.rows += commit.rows;
        seen.refused += commit.rows - commit.accepted;
        seen.entered += commit.profiles!.created;
        seen.told += commit.profiles!.updated;
        seen.created += commit.people!.created + commit.pairs!.created;
        seen.updated += commit.people!.updated + commit.pairs!.updated;
      }
    }
    // What was generated must have something of everything, or the agreement means little.
    expect(Object.entries(seen).filter(([, count]) => count <= 10)).toEqual([]);
  });
});
