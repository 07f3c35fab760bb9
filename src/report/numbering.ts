/** Whether labels of lists are typed, as ITU's documents have them, or counted by the program. */
export const NUMBERINGS = ['typed', 'automatic'] as const;

export type Numbering = (typeof NUMBERINGS)[number];
