import { writeFile } from 'node:fs/promises';
import { random } from '#kernel/random/random.js';
import { assign } from '#programs/matching/assignment.policy.js';
import { proposeInThread } from '#programs/matching/propose-in-thread.js';
import { madeUpProblem } from '#programs/matching/made-up/made-up-problem.js';
import { madeUpProgramme } from '#programs/matching/made-up/made-up-programme.js';
import { boundOf, costOf, worthOf } from '#programs/matching/made-up/proof.js';
import { readMatchingOptions, type MatchingOptions } from './matching/options.js';
import { printMatching, type Assigned, type MatchingReport, type Proposed } from './matching/report.js';

/** The flow alone: mentees with so many candidates, and what it comes to beside the bound of the linear programme. */
function assigning(mentees: number, mentors: number, fewest: number, most: number): Assigned {
  const shape = { mentees, mentors, candidates: [fewest, most], mostPlaces: 8, bestScore: 1_000 } as const;
  const problem = madeUpProblem(random(`${mentees} with ${fewest}`), shape);
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const assignment = assign(problem);
  const seconds = (performance.now() - begun) / 1000;
  const processor = process.cpuUsage(used).user / 1e6;
  const worth = worthOf(problem, assignment.mentorOf);
  const proven = costOf(problem, worth) === boundOf(problem, assignment.prices);
  return { mentees, mentors, candidates: problem.scores.length, ...worth, proven, seconds, processor };
}

/** All of it, from facts to words, as the hub does it: everybody may be a pair with everybody. */
async function proposing(mentees: number, mentors: number): Promise<Proposed> {
  const facts = madeUpProgramme(random(`${mentees} mentees`), mentees, mentors);
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const { pairs, unmatched, idle } = await proposeInThread(facts);
  const seconds = (performance.now() - begun) / 1000;
  const processor = process.cpuUsage(used).user / 1e6;
  const counts = { pairs: pairs.length, unmatched: unmatched.length, idle: idle.length };
  return { mentees, mentors, ...counts, seconds, processor };
}

async function run({ mentees, mentors, json }: MatchingOptions): Promise<void> {
  const report: MatchingReport = {
    assigned: [assigning(500, 100, 30, 40), assigning(mentees, mentors, 30, 40), assigning(mentees, mentors, 30, 300)],
    proposed: [await proposing(500, 100), await proposing(mentees, mentors)],
    // Of the whole process, the threads among it: the most that it ever held.
    peakMiB: process.resourceUsage().maxRSS / 1024,
  };
  console.log(printMatching(report));
  if (json) await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
}

await run(readMatchingOptions(process.argv.slice(2)));
