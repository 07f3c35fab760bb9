/** @jest-environment jsdom */
import { lookFor, watchLook } from '../../../src/taskpane/boot/look';

/** A browser that says yes to these media queries; jsdom knows none. */
function withMedia(...matching: string[]): void {
  Object.defineProperty(globalThis, 'matchMedia', {
    configurable: true,
    value: (query: string) => ({
      matches: matching.includes(query),
      addEventListener: () => undefined,
    }),
  });
}

describe('the look of the pane', () => {
  it('follows the colours of the application', () => {
    withMedia('(prefers-color-scheme: dark)');
    expect(lookFor({ ground: '#FFFFFF', ink: '#000000' })).toBe('light');
    expect(lookFor({ ground: '#E6E6E6', ink: '#262626' })).toBe('light');
    expect(lookFor({ ground: '#262626', ink: '#FFFFFF' })).toBe('dark');
    expect(lookFor({ ground: '#000000', ink: '#FFFFFF' })).toBe('contrast');
  });

  it('follows the system where the application tells no colours', () => {
    withMedia();
    expect(lookFor(null)).toBe('light');
    withMedia('(prefers-color-scheme: dark)');
    expect(lookFor(null)).toBe('dark');
  });

  it('gives way to a forced palette', () => {
    withMedia('(forced-colors: active)');
    expect(lookFor({ ground: '#FFFFFF', ink: '#000000' })).toBe('contrast');
  });

  it('is looked at again when a person comes back to the pane', () => {
    withMedia();
    let looks = 0;
    watchLook(() => (looks += 1));
    window.dispatchEvent(new Event('focus'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(looks).toBe(2);
  });
});
