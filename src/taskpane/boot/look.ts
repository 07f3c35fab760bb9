import type { Look } from '../store/pane-state';

/** The colours that an application paints its own panes with, as `#RRGGBB`. */
export interface ApplicationColours {
  readonly ground: string;
  readonly ink: string;
}

/**
 * How to paint the pane: by the application's colours where it tells them, else by what the
 * system prefers. A forced palette wins over both.
 */
export function lookFor(colours: ApplicationColours | null): Look {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  if (colours === null) {
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
  const ground = luminance(colours.ground);
  if (ground === 0) return 'contrast';
  return ground < luminance(colours.ink) ? 'dark' : 'light';
}

/**
 * Calls back when the look may have changed. No event tells of a new theme of the application; a
 * person who changes it comes back to the pane afterwards.
 */
export function watchLook(listener: () => void): void {
  for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)']) {
    matchMedia(query).addEventListener('change', listener);
  }
  window.addEventListener('focus', listener);
  document.addEventListener('visibilitychange', listener);
}

/** Brightness of a colour, 0…1; good enough to tell dark from light. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (
    /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour) ?? []
  )
    .slice(1)
    .map((part) => Number.parseInt(part, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
