import type { AgreementGap, DeclineReason } from '../ranking/ranked-question';

/** Why there is no measure of agreement, or no test of it. */
export const GAP_WORDS: Readonly<Record<AgreementGap, string>> = {
  'no-ballots': 'there are no ballots',
  'one-ballot': 'there is only one ballot',
  'one-option': 'there is only one option',
  'ties-not-known': 'the counts do not show whether ballots had ties',
  'nothing-told-apart': 'no ballot tells options apart',
  'too-few-ballots-for-a-test': 'too few ballots for a test',
  'weights-not-known': 'a test would need the weights of the ballots',
};

/** Why a method gives no order. */
export const DECLINE_WORDS: Readonly<Record<DeclineReason, string>> = {
  'more-than-20-options': 'more than 20 options',
  'only-position-counts': 'only the positions were counted, not the ballots',
};
