import { parentPort, workerData } from 'node:worker_threads';
import type { MatchingFacts } from './facts.type.js';
import { propose } from './propose.policy.js';

parentPort!.postMessage(propose(workerData as MatchingFacts));
