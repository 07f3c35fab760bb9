import {
  agreeing,
  capitalised,
  isAbbreviation,
  LATIN_LETTERS,
  numberWord,
  quantity,
  SPACED_PUNCTUATION,
} from './words';
import { proposed, verified, type Noun, type Wording } from './wording';

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL_ENDS = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };

function noun(heading: string, plural: string): Noun {
  return {
    heading: verified(heading),
    priorityOrder: `the priority order of the ${plural}`,
    figureTitle: `Priority order of the ${plural}`,
    among: (count) => `Of the ${numberWord(NUMBERS, count)} ${plural}`,
    remaining: (count) => `the remaining ${numberWord(NUMBERS, count)} ${plural}`,
  };
}

function ballotsCounted(ballots: number, weight: string | null): string {
  const counted = quantity('en', ballots, { one: 'ballot was', other: 'ballots were' });
  return weight === null ? `${counted} counted` : `${counted} counted, of total weight ${weight}`;
}

/** English wording. */
export const en: Wording = {
  headings: {
    header: proposed('Document header'),
    introduction: proposed('Introduction'),
    'terms-of-reference': verified('Terms of reference'),
    meeting: proposed('Summary of the meetings'),
    documents: proposed('Documents provided by the secretariat'),
    contributions: proposed('Contributions received'),
    survey: proposed('Survey of priorities'),
    figure: verified('Figure'),
    conclusions: verified('Conclusions'),
    liaison: proposed('Liaison statements'),
    consultation: proposed('Further consultation'),
    recommendations: verified('Recommendations'),
    contact: verified('Contact'),
    annex: verified('Annex'),
    closing: proposed('End of the document'),
  },
  labels: {
    summary: verified('Summary'),
    action: verified('Action required'),
    reference: verified('References'),
    name: verified('Name/Organization/Entity'),
    phone: verified('Phone number'),
    email: verified('Email'),
    rank: verified('Rank'),
    'first-choice': verified('First choice'),
    'last-choice': verified('Last choice'),
    unranked: proposed('Not ranked'),
    note: verified('Note'),
    results: proposed('Results'),
    'mean-rank': proposed('Mean rank'),
    'by-position': proposed('Ballots by position'),
    agreement: proposed('Agreement'),
    'kendall-w': proposed('Kendall’s W'),
    'chi-square': proposed('Friedman’s χ²'),
    'degrees-of-freedom': proposed('Degrees of freedom'),
    'p-value': proposed('p-value'),
  },
  methods: {
    'mean-rank': proposed('mean rank'),
    copeland: proposed('the Copeland method'),
    schulze: proposed('the Schulze method'),
    'ranked-pairs': proposed('the ranked pairs method'),
    kemeny: proposed('the Kemeny–Young method'),
  },
  nouns: {
    objectives: noun('Objective', 'objectives'),
    goals: noun('Goal', 'goals'),
    options: { ...noun('Option', 'options'), heading: proposed('Option') },
  },
  letters: LATIN_LETTERS,
  punctuation: { ...SPACED_PUNCTUATION, lastButOne: '; and' },
  sentences: {
    choice: (position) => `${position}${ORDINAL_ENDS[ORDINALS.select(position)]} choice`,
    group: (name) => (isAbbreviation(name) || /^the /iu.test(name) ? name : `the ${name}`),
    someGroup: 'the group',
    reportTitle: (group) => (group === null ? 'Report' : `Report of ${group}`),
    documentSymbol: (symbol) => `Document ${symbol}`,
    meetingOf: (date) => `Meeting of ${date}`,
    documentsLead: 'The secretariat provided the following documents:',
    surveyLead: 'The group’s priorities were surveyed.',
    conclusionsLead: (group) => `${capitalised(group)} came to the following conclusions:`,
    liaisonLead: (group) => `${capitalised(group)} sent the following liaison statements:`,
    recommendationsLead: (group, addressee) =>
      addressee === null
        ? `${capitalised(group)} makes the following recommendations:`
        : `${capitalised(group)} makes the following recommendations to ${addressee}:`,
    altText: ({ title, options, ballots, first, last }) => {
      const head = `Stacked bar chart “${title}”: ${quantity('en', ballots, { one: 'ballot', other: 'ballots' })} on ${quantity('en', options, { one: 'option', other: 'options' })}.`;
      if (last === null) return `${head} All options are tied.`;
      return `${head} First: ${first.text}. Last: ${last.text}.`;
    },
    figureNote: (ballots, meanRanks) =>
      `${quantity('en', ballots, { one: 'ballot', other: 'ballots' })}. Mean ranks, lower being better: ${meanRanks}. The figure describes the answers received, not the whole membership.`,
    orderInClause: (priorityOrder, first, rest, figure) =>
      rest === null
        ? `${priorityOrder} (${first}; ${figure})`
        : `${priorityOrder} (${first} first, followed by ${rest}; ${figure})`,
  },
  narrative: {
    noBallots: 'No ballots were counted, so there is no priority order.',
    only: (name) => `${name} was the only option.`,
    allTied: (among) => `${among}, none is ahead: all are tied.`,
    lead: ({ among, first, clearly, closely, then, behind }) =>
      [
        `${among}, ${first.text} ${agreeing(first, clearly ? 'is clearly' : 'is', clearly ? 'clearly share' : 'share')} the highest priority`,
        clearly ? ', ahead of all the others' : '',
        closely === null ? '' : `, closely followed by ${closely.text}`,
        then === null ? '' : `, ${closely === null ? 'followed' : 'and then'} by ${then.text}`,
        behind === null
          ? ''
          : `; ${behind.text} ${agreeing(behind, 'has', 'have')} a distinctly lower average rank than the others`,
        '.',
      ].join(''),
    groups: ({ among, top, within, remaining, rest }) => {
      const how = {
        tied: ', tied with each other,',
        close: ', in that order and close together,',
        'in-order': ', in that order,',
      }[within];
      return `${among}, ${top.text}${how} are clearly the priorities of most respondents; ${remaining} (${rest.text}) were ranked lower by most of them.`;
    },
    noDifference: (names) =>
      `There is no clear difference ${agreeing(names, 'within', names.count === 2 ? 'between' : 'among')} ${names.text}.`,
    fewBallots: (minimum) =>
      `Fewer than ${minimum} ballots were counted, so nothing is said here on how clear the differences are.`,
    basis: (method, ballots, weight) =>
      `The order is by ${method}; ${ballotsCounted(ballots, weight)}.`,
    sameOrder: (methods) =>
      `${capitalised(methods.text)} ${agreeing(methods, 'gives', 'give')} the same order.`,
    otherOrder: (methods, order) =>
      `${capitalised(methods.text)} ${agreeing(methods, 'gives', 'give')} another order: ${order}.`,
    otherPolicy: {
      share: (order) =>
        `If options that a ballot leaves unranked shared the positions left over, the order would be: ${order}.`,
      'no-opinion': (order) =>
        `If options that a ballot leaves unranked were not compared with the others, the order would be: ${order}.`,
      exclude: (order) => `If only complete ballots counted, the order would be: ${order}.`,
    },
    seeFigure: { before: '', after: ' shows how the answers are spread.' },
    then: ', then ',
    tied: (names) => `${names} (tied)`,
  },
};
