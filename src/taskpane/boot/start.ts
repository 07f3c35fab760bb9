import type { PaneStart } from '../store/pane-parts';

/** Which button opened the pane; each ribbon command of manifest.xml has an address of its own. */
export function startOf(search: string): PaneStart {
  const start = new URLSearchParams(search).get('start');
  return start === 'rank' || start === 'update' ? start : 'open';
}
