import { describe, expect, it } from '@jest/globals';
import { commandsIn, hubCall, isRunnable, scriptOf } from './commands.policy.js';

describe('commands of a shell text', () => {
  it('are told by their words, without settings, comments and what is around them', () => {
    const shell = `A=1 B=2 npm start -- --empty  # a comment
token=$(curl -s -u "$A" http://a/b |
  node -p 'x') && hub verify \\
  --json
echo done`;
    expect(commandsIn(shell).map((words) => words.join(' '))).toEqual([
      'npm start -- --empty',
      'curl -s -u "$A" http://a/b',
      "node -p 'x'",
      'hub verify --json',
    ]);
  });
});

describe('what a command runs', () => {
  const callOf = (text: string) => hubCall(text.split(' '));

  it('is a subcommand of the hub, by whichever way', () => {
    const verify = { subcommand: 'verify', path: ['verify'], options: ['--json'] };
    expect(callOf('hub verify --json')).toEqual(verify);
    expect(callOf('npm run hub -- verify --json')).toEqual(verify);
    expect(callOf('npm run --silent hub -- verify --json')).toEqual(verify);
    expect(callOf('node dist/scripts/hub.js verify --json')).toEqual(verify);
    expect(callOf('npm start -- --empty')).toEqual({ subcommand: 'start', path: ['start'], options: ['--empty'] });
    expect(callOf('hub keys login programs --retire')?.path).toEqual(['keys', 'login']);
    expect([callOf('npm test'), callOf('node example.mjs'), callOf('npm run hub -- …')]).toEqual([null, null, null]);
  });

  it('or a script of the package', () => {
    const named = (text: string) => scriptOf(text.split(' '));
    expect([named('npm run --silent hub -- token'), named('npm test -- consent')]).toEqual(['hub', 'test']);
    expect([named('npm ci'), named('npm pack'), named('node a.js')]).toEqual([null, null, null]);
  });
});

describe('a block of commands', () => {
  it('is run beside a hub when it starts none and writes nothing of ours', () => {
    expect(isRunnable('npm run hub -- token --role OPERATOR\ncurl -s http://a')).toBe(true);
    expect(isRunnable('npm run hub -- import mentees a.xlsx\nnpm start')).toBe(false);
    expect(isRunnable('npm run hub -- seed --size region')).toBe(false);
    expect(isRunnable('npm test')).toBe(false);
  });
});
