import type { BallotFileFormat } from './ballot-file';
import { civs } from './civs';
import { condorcetElectionFormat } from './condorcet-election-format';
import { debianTally } from './debian-tally';
import { eusurvey } from './eusurvey';
import type { Format } from './format';
import { googleForms } from './google-forms';
import { kobo } from './kobo';
import { limesurvey } from './limesurvey';
import { microsoftForms } from './microsoft-forms';
import { nextcloudForms } from './nextcloud-forms';
import { opavoteBlt } from './opavote-blt';
import { plainTable } from './plain-table';
import { preflib } from './preflib';
import { qualtrics } from './qualtrics';
import { rankMatrix } from './rank-matrix';
import { surveymonkey } from './surveymonkey';

/** Every format of tables, the most particular first: a table has the first one that fits it. */
export const FORMATS: readonly Format[] = [
  microsoftForms,
  qualtrics,
  surveymonkey,
  limesurvey,
  eusurvey,
  nextcloudForms,
  kobo,
  googleForms,
  civs,
  rankMatrix,
  plainTable,
];

/** Every text format made for ballots; a file has the first one that fits it. */
export const BALLOT_FILES: readonly BallotFileFormat[] = [
  preflib,
  opavoteBlt,
  debianTally,
  condorcetElectionFormat,
];
