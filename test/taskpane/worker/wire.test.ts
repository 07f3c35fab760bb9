import { Problem } from '../../../src/language/problem';
import { asking, serve, type Ask } from '../../../src/taskpane/worker/wire';

interface Table {
  double: { input: number; output: number };
  fail: { input: 'problem' | 'error'; output: null };
  copy: { input: ReadonlyMap<string, Float64Array>; output: ReadonlyMap<string, Float64Array> };
}

describe('a wire', () => {
  const { port1, port2 } = new MessageChannel();
  let ask: Ask<Table>;

  beforeAll(() => {
    serve<Table>(port2, {
      double: (value) => Promise.resolve(2 * value),
      fail: (kind) =>
        Promise.reject(
          kind === 'problem'
            ? new Problem('file-empty', { file: 'a.csv', cell: 'B2' }, { megabytes: 3 })
            : new Error('out of paper'),
        ),
      copy: (value) => Promise.resolve(value),
    });
    port2.start();
    ask = asking<Table>(port1);
  });
  afterAll(() => port1.close());

  it('carries every answer to its question', async () => {
    const answers = await Promise.all([1, 2, 3].map((value) => ask('double', value)));
    expect(answers).toEqual([2, 4, 6]);
  });

  it('carries maps and arrays of numbers', async () => {
    const copy = await ask('copy', new Map([['a', Float64Array.of(0.1, 2)]]));
    expect([...(copy.get('a') ?? [])]).toEqual([0.1, 2]);
  });

  it('carries a problem with its code, place and values', async () => {
    const error = await ask('fail', 'problem').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({
      code: 'file-empty',
      place: { file: 'a.csv', cell: 'B2' },
      values: { megabytes: 3 },
    });
  });

  it('carries any other error as its message', async () => {
    await expect(ask('fail', 'error')).rejects.toThrow('out of paper');
  });
});
