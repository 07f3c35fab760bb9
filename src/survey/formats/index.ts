import type { BallotFileFormat } from './ballot-file';
import type { Format } from './format';
import { civs } from './civs';
import { condorcetElectionFormat } from './condorcet-election-format';
import { debianTally } from './debian-tally';
import { microsoftForms } from './microsoft-forms';
import { opavoteBlt } from './opavote-blt';
import { plainTable } from './plain-table';
import { preflib } from './preflib';
import { rankMatrix } from './rank-matrix';

/** Every format of tables, the most particular first: a table has the first one that fits it. */
export const FORMATS: readonly Format[] = [microsoftForms, civs, rankMatrix, plainTable];

/** Every text format made for ballots; a file has the first one that fits it. */
export const BALLOT_FILES: readonly BallotFileFormat[] = [
  preflib,
  opavoteBlt,
  debianTally,
  condorcetElectionFormat,
];
