import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The sample survey, as it comes with the pane. */
export const SAMPLE_NAME = 'member-survey.xlsx';
export const SAMPLE = readFileSync(resolve(__dirname, '../../assets/samples', SAMPLE_NAME));

/** Its sheet of answers, and the cell of the first ballot on the objectives. */
export const ANSWERS = 'Form1';
export const FIRST_BALLOT = 'H2';

/** The objectives in the order of the sample's 34 ballots, with their mean ranks. */
export const OBJECTIVES = [
  ['1', 'D.4 Inclusive information society', '1.85'],
  ['2', 'D.3 Enabling environment', '2.12'],
  ['3', 'D.2 Modern and secure infrastructure', '2.32'],
  ['4', 'D.1 Coordination', '3.71'],
] as const;

/** The first ballot on the objectives, as the sample has it. */
export const OWN_BALLOT =
  'D.4 Inclusive information society;D.1 Coordination;D.3 Enabling environment;D.2 Modern and secure infrastructure;';

/** The first ballot turned upside down: D.4 goes from place 1 to 4, D.1 from 2 to 1. */
export const TURNED_BALLOT =
  'D.1 Coordination;D.2 Modern and secure infrastructure;D.3 Enabling environment;D.4 Inclusive information society;';

/** The objectives after that: sums of ranks 66, 72, 77 and 125 over 34 ballots. */
export const TURNED_OBJECTIVES = [
  ['1', 'D.4 Inclusive information society', '1.94'],
  ['2', 'D.3 Enabling environment', '2.12'],
  ['3', 'D.2 Modern and secure infrastructure', '2.26'],
  ['4', 'D.1 Coordination', '3.68'],
] as const;
