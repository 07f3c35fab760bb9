import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from '../../../src/taskpane/boot/start';

describe('the start of the pane', () => {
  it('is what the ribbon command says', () => {
    expect(['?start=rank', '?start=update&x=1', '', '?start=delete'].map(startOf)).toEqual([
      ...['rank', 'update'],
      ...['open', 'open'],
    ]);
  });

  it('is known for every address of the manifest', () => {
    const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
    const addresses = [...manifest.matchAll(/taskpane\.html(\?[^"]*)/g)].map((match) => match[1]);
    expect(addresses.map((search) => startOf(search ?? ''))).toEqual(['rank', 'update']);
  });
});
