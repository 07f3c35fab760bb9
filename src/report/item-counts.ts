import type { ItemDepth } from './profiles/profile';

/** Counts items at each depth; an item starts the deeper ones anew. */
export class ItemCounts {
  private readonly counts = [0, 0, 0, 0];

  /** The next item at this depth, or at any, is the first again. */
  restart(depth: ItemDepth = 1): void {
    this.counts.fill(0, depth);
  }

  /** How many siblings came before the next item at this depth; counts that item. */
  next(depth: ItemDepth): number {
    const index = this.counts[depth] ?? 0;
    this.counts[depth] = index + 1;
    this.counts.fill(0, depth + 1);
    return index;
  }
}
