import { PassThrough } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { stderrProgress } from './progress.js';

function shown(total: number, isTTY: boolean): string {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, rows: 24, cursorTo() {}, clearLine() {} });
  const progress = stderrProgress('file.xlsx', stream as unknown as NodeJS.WriteStream);
  progress.start(total);
  progress.advance(total);
  progress.stop();
  progress.stop();
  return String(stream.read() ?? '');
}

describe('stderrProgress', () => {
  it('keeps a log free of short imports, and tells of long ones', () => {
    expect(shown(1000, false)).toBe('');
    expect(shown(1001, false)).toMatch(/file\.xlsx .* 1001\/1001\n$/);
  });

  it('shows a bar at a terminal, unless there is nothing to do', () => {
    expect(shown(20, true)).toMatch('0/20');
    expect(shown(0, true)).toBe('');
  });
});
