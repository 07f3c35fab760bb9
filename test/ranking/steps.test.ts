import { breathe, finish, part, type Steps } from '../../src/ranking/steps';

function* countTo(end: number): Steps<string> {
  for (let at = 1; at <= end; at++) yield at / end;
  return 'done';
}

const pause = (): Promise<void> => Promise.resolve();

describe('work in steps', () => {
  it('runs to its end at once', () => {
    expect(finish(countTo(4))).toBe('done');
  });

  it('runs with a pause and a report after every step', async () => {
    const reports: number[] = [];
    let pauses = 0;
    const result = await breathe(countTo(4), {
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
      onProgress: (progress) => reports.push(progress),
    });
    expect(result).toBe('done');
    expect(reports).toEqual([0.25, 0.5, 0.75, 1]);
    expect(pauses).toBe(4);
  });

  it('pauses until the next timer unless told otherwise', async () => {
    let others = 0;
    const timer = setInterval(() => others++, 0);
    await breathe(countTo(20));
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });

  it('stops at a signal and then gives null', async () => {
    const controller = new AbortController();
    const reports: number[] = [];
    const result = await breathe(countTo(4), {
      pause,
      signal: controller.signal,
      onProgress: (progress) => {
        reports.push(progress);
        if (progress === 0.5) controller.abort();
      },
    });
    expect(result).toBeNull();
    expect(reports).toEqual([0.25, 0.5]);
  });

  it('can be a part of longer work', () => {
    const steps = part(countTo(2), 0.5, 0.7);
    expect([steps.next(), steps.next(), steps.next()]).toEqual([
      { done: false, value: 0.6 },
      { done: false, value: 0.7 },
      { done: true, value: 'done' },
    ]);
  });
});
