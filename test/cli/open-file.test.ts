import { openFile } from '../../src/cli/open-file';
import { SAMPLE } from './support';

/** What is shown while the sample is opened by a clock that goes so far between two looks. */
async function shown(millisecondsALook: number): Promise<string[]> {
  const texts: string[] = [];
  let time = 0;
  const clock = jest
    .spyOn(performance, 'now')
    .mockImplementation(() => (time += millisecondsALook));
  const quiet = { print: () => undefined, warn: () => undefined, width: 100 };
  await openFile(SAMPLE, { ...quiet, progress: (text) => texts.push(text) });
  clock.mockRestore();
  return texts;
}

describe('opening a file for a person at a terminal', () => {
  it('shows how far it is when it takes long, and takes that away at the end', async () => {
    const texts = await shown(1000);
    expect(texts[0]).toMatch(/^Reading member-survey\.xlsx: \d+ %$/);
    expect(texts.at(-2)).toBe('Reading member-survey.xlsx: 100 %');
    expect(texts.at(-1)).toBe('');
  });

  it('shows nothing when it is soon over', async () => {
    expect(await shown(0)).toEqual([]);
  });
});
