import type { Format } from './format';
import { civs } from './civs';
import { microsoftForms } from './microsoft-forms';
import { plainTable } from './plain-table';
import { rankMatrix } from './rank-matrix';

/** Every format, the most particular first: a table has the first one that fits it. */
export const FORMATS: readonly Format[] = [microsoftForms, civs, rankMatrix, plainTable];
