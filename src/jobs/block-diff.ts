import { isItemLabel } from '../report/item-label';

/** A paragraph of two texts laid side by side. */
export interface DiffLine {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** What is shown of a comparison: paragraphs, and gaps where several did not change. */
export type ShownLine = DiffLine | { readonly kind: 'gap' };

/**
 * How one text becomes another, paragraph by paragraph: those of their longest common subsequence
 * stay, the others are removed or added. Removed ones come before those added in their place.
 */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = textLines(before);
  const now = textLines(after);
  const lengths = commonLengths(old, now);
  const length = (from: number, to: number): number => lengths[from]?.[to] ?? 0;
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [removed, added] = [old[i], now[j]];
    if (removed !== undefined && removed === added) {
      lines.push({ kind: 'same', text: removed });
      i += 1;
      j += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || length(i + 1, j) >= length(i, j + 1))
    ) {
      lines.push({ kind: 'removed', text: removed });
      i += 1;
    } else if (added !== undefined) {
      lines.push({ kind: 'added', text: added });
      j += 1;
    }
  }
  return lines;
}

/** The changed paragraphs with their neighbours; longer stretches without a change are gaps. */
export function changedLines(lines: readonly DiffLine[]): ShownLine[] {
  const isShown = (index: number): boolean =>
    [index - 1, index, index + 1].some((near) => (lines[near]?.kind ?? 'same') !== 'same');
  const shown: ShownLine[] = [];
  lines.forEach((line, index) => {
    if (isShown(index)) shown.push(line);
    else if (shown.at(-1)?.kind !== 'gap') shown.push({ kind: 'gap' });
  });
  return shown;
}

/**
 * The paragraphs of a block's visible text, which has the label of a list item on a line of its
 * own: here it stands before its item again.
 */
export function textLines(text: string): string[] {
  const paragraphs: string[] = [];
  let label = '';
  for (const line of text === '' ? [] : text.split('\n')) {
    if (label === '' && isItemLabel(line)) label = line;
    else {
      paragraphs.push(label === '' ? line : `${label} ${line}`);
      label = '';
    }
  }
  return label === '' ? paragraphs : [...paragraphs, label];
}

/** `lengths[i][j]`: how many paragraphs the rests of both from i and j on share, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(now.length + 1).fill(0),
  );
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] =
        old[i] === now[j]
          ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}
