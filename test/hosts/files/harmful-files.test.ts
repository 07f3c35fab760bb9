import { MeasuredCommand } from '../../support/measured-command';
import { HARMFUL_FILES } from './harmful-files';

/** What a file may cost, Node and the program included (45 and 30 MB). */
const MOST_MEGABYTES = 500;

describe('a file made to do harm', () => {
  let command: MeasuredCommand;
  beforeAll(() => {
    command = new MeasuredCommand();
  });
  afterAll(() => command.end());

  it.each(HARMFUL_FILES)(
    'ends in one plain line within 500 MB: $what',
    async ({ name, content, says }) => {
      const run = await command.run('rank', name, content());
      expect(run.errors).toMatch(says);
      expect(run.errors.trim().split('\n')).toHaveLength(1);
      expect(run.output).toBe('');
      expect([1, 2]).toContain(run.status);
      expect(run.peakMegabytes).toBeLessThanOrEqual(MOST_MEGABYTES);
    },
  );
});
