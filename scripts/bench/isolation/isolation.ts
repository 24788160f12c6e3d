import { Command, Option } from 'commander';
import { serviceUrl } from '#kernel/database/roles.js';
import { PUBLIC_SESSION, type Session } from '#kernel/session/session.js';
import { openDatabase, type BenchDatabase } from '../database/open.js';
import { SIZES, type SizeName } from '../options.js';
import { watchIsolation } from './watch.js';

/** 64 clients of 8 colleges in three roles, in the proportions of a region: few coordinators, many mentors. */
const COLLEGES = 8;
const CLIENTS = 64;

interface Options {
  readonly size: SizeName;
  readonly answers: number;
  readonly connections: number;
}

const options = new Command('isolation')
  .description('lets 64 clients of 8 colleges read at once through few connections, and looks for rows of another')
  .addOption(new Option('--size <size>', 'how much data').choices(SIZES).default('region'))
  .option('--answers <number>', 'how many answers are looked at', Number, 1_000_000)
  .option('--connections <number>', 'connections that all clients share', Number, 4)
  .parse()
  .opts<Options>();

const say = (line: string) => console.error(line);
const database = await openDatabase(options.size, say);
try {
  const colleges = database.about.colleges.slice(0, COLLEGES).map(({ id }) => id);
  const mentors = await mentorsOf(database, colleges);
  const { mixed, answers, failed, seconds } = await watchIsolation({
    databaseUrl: serviceUrl(database.ownerUrl, 'participants'),
    poolSize: options.connections,
    sessions: clients(database, colleges, mentors),
    collegeIds: colleges,
    personIds: mentors.map(({ person }) => person),
    answers: options.answers,
    progress: (count) => count % 100_000 === 0 && say(`${count} answers`),
  });
  for (const line of mixed.slice(0, 20)) console.log(line);
  console.log(
    `${answers} answers and ${failed} failures in ${seconds.toFixed(0)} s through ${options.connections} connections: ` +
      `${mixed.length} with a row of another`,
  );
  if (mixed.length > 0) process.exitCode = 1;
} finally {
  await database.stop();
}

interface Mentor {
  readonly college: string;
  readonly person: string;
}

/** Some mentors of each college: those whom clients are, and whose rows everybody tries to read. */
function mentorsOf(database: BenchDatabase, colleges: readonly string[]): Promise<Mentor[]> {
  return database.owner<Mentor>(
    `select k.id as college, m.mentor_id as person from unnest($1::uuid[]) as k (id)
      cross join lateral (select distinct mentor_id from programs.mentorship where mentor_college_id = k.id limit 6) m`,
    [colleges],
  );
}

function clients({ about }: BenchDatabase, colleges: readonly string[], mentors: readonly Mentor[]): Session[] {
  const session = (n: number): Session => {
    const college = colleges[n % COLLEGES]!;
    const actor = `client-${n}`;
    if (n < COLLEGES) return { ...PUBLIC_SESSION, actor, roles: ['COORDINATOR'], regions: [about.regionId] };
    if (n < 3 * COLLEGES) return { ...PUBLIC_SESSION, actor, roles: ['CURATOR'], colleges: [college] };
    const own = mentors.filter((mentor) => mentor.college === college);
    return { ...PUBLIC_SESSION, actor, roles: ['MENTOR'], persons: [own[n % own.length]!.person] };
  };
  return Array.from({ length: CLIENTS }, (_, n) => session(n));
}
