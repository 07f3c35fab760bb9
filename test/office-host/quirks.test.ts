import { openInJest } from './boot/jest';
import { WordHost } from './word/word-host';

describe('an Office that is never ready', () => {
  it('does not resolve onReady, as office-js#6040 tells of a blocked file', async () => {
    await openInJest(new WordHost({ quirks: { office: 'never-ready' } }));
    const waited = new Promise((resolve) => setTimeout(() => resolve('waited'), 500));
    const ready = Office.onReady().then(() => 'ready');
    expect(await Promise.race([ready, waited])).toBe('waited');
  });
});
