import { de, withArticle } from './french';
import {
  agreeing,
  capitalised,
  LATIN_LETTERS,
  numberWord,
  quantity,
  SPACED_PUNCTUATION,
} from './words';
import { proposed, verified, type Noun, type Term, type Wording } from './wording';

const NUMBERS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const RESPONSES = { one: 'réponse', many: 'de réponses', other: 'réponses' };

function noun(heading: Term, plural: string): Noun {
  return {
    heading,
    priorityOrder: `l’ordre de priorité des ${plural}`,
    figureTitle: `Ordre de priorité des ${plural}`,
    among: (count) => `Parmi les ${numberWord(NUMBERS, count)} ${plural}`,
    remaining: (count) => `les ${numberWord(NUMBERS, count)} autres ${plural}`,
  };
}

/** French wording. As in ITU texts, no space stands before a colon or a semicolon. */
export const fr: Wording = {
  headings: {
    header: proposed('En-tête du document'),
    introduction: proposed('Introduction'),
    'terms-of-reference': verified('Mandat'),
    meeting: proposed('Résumé des réunions'),
    documents: proposed('Documents fournis par le secrétariat'),
    contributions: proposed('Contributions reçues'),
    survey: proposed('Enquête sur les priorités'),
    figure: verified('Figure'),
    conclusions: verified('Conclusions'),
    liaison: verified('Notes de liaison'),
    consultation: proposed('Suite de la concertation'),
    recommendations: verified('Recommandations'),
    contact: verified('Contact'),
    annex: verified('Annexe'),
    closing: proposed('Fin du document'),
  },
  labels: {
    summary: verified('Résumé'),
    action: verified('Suite à donner'),
    reference: verified('Références'),
    name: verified('Nom/Organisation/Entité'),
    phone: verified('Numéro de téléphone'),
    email: verified('Courriel'),
    rank: proposed('Rang'),
    'first-choice': proposed('Premier choix'),
    'last-choice': proposed('Dernier choix'),
    unranked: proposed('Non classé'),
    note: proposed('Note'),
    results: proposed('Résultats'),
    'mean-rank': proposed('Rang moyen'),
    'by-position': proposed('Réponses par rang'),
    agreement: proposed('Concordance'),
    'kendall-w': proposed('W de Kendall'),
    'chi-square': proposed('χ² de Friedman'),
    'degrees-of-freedom': proposed('Degrés de liberté'),
    'p-value': proposed('Valeur p'),
  },
  methods: {
    'mean-rank': proposed('le rang moyen'),
    copeland: proposed('la méthode de Copeland'),
    schulze: proposed('la méthode de Schulze'),
    'ranked-pairs': proposed('la méthode des paires ordonnées'),
    kemeny: proposed('la méthode de Kemeny-Young'),
  },
  nouns: {
    objectives: noun(verified('Objectif'), 'objectifs'),
    goals: noun(verified('But'), 'buts'),
    options: noun(proposed('Option'), 'options'),
  },
  letters: LATIN_LETTERS,
  punctuation: { ...SPACED_PUNCTUATION, lastButOne: '; et' },
  sentences: {
    choice: (position) => `${position}e choix`,
    group: withArticle,
    someGroup: 'le groupe',
    reportTitle: (group) => (group === null ? 'Rapport' : `Rapport ${de(group)}`),
    documentSymbol: (symbol) => `Document ${symbol}`,
    meetingOf: (date) => `Réunion du ${date}`,
    documentsLead: 'Le secrétariat a fourni les documents suivants:',
    surveyLead: 'Une enquête a été menée sur les priorités du groupe.',
    conclusionsLead: (group) => `${capitalised(group)} est parvenu aux conclusions suivantes:`,
    liaisonLead: (group) => `${capitalised(group)} a envoyé les notes de liaison suivantes:`,
    recommendationsLead: (group, addressee) =>
      addressee === null
        ? `${capitalised(group)} formule les recommandations suivantes:`
        : `${capitalised(group)} formule les recommandations suivantes à l’intention ${de(addressee)}:`,
    altText: ({ title, options, ballots, first, last }) => {
      const head = `Graphique à barres empilées «${title}»: ${quantity('fr', ballots, RESPONSES)}, ${quantity('fr', options, { one: 'option', other: 'options' })}.`;
      if (last === null) return `${head} Toutes les options sont à égalité.`;
      return `${head} En tête: ${first.text}. En dernier: ${last.text}.`;
    },
    figureNote: (ballots, meanRanks) =>
      `${quantity('fr', ballots, RESPONSES)}. Rang moyen (le plus petit est le meilleur): ${meanRanks}. La figure décrit les réponses reçues et non l’avis de l’ensemble des membres.`,
    orderInClause: (priorityOrder, first, rest, figure) =>
      rest === null
        ? `${priorityOrder} (${first}; ${figure})`
        : `${priorityOrder} (en tête ${first}, puis ${rest}; ${figure})`,
  },
  narrative: {
    noBallots: 'Aucune réponse n’a été comptée; il n’y a donc pas d’ordre de priorité.',
    only: (name) => `Une seule option était proposée: ${name}.`,
    allTied: (among) => `${among}, il y a égalité complète.`,
    lead: ({ among, first, clearly, closely, then, behind }) =>
      [
        `${among}, ${first.text} ${agreeing(first, 'vient', 'viennent à égalité')} en tête`,
        clearly ? ' avec une nette avance' : '',
        closely === null
          ? ''
          : `, et ${closely.text} ${agreeing(closely, 'suit', 'suivent')} de près`,
        then === null ? '' : `; ${agreeing(then, 'vient', 'viennent')} ensuite ${then.text}`,
        behind === null
          ? ''
          : `; ${behind.text} ${agreeing(behind, 'a', 'ont')} un rang moyen nettement moins bon que les autres`,
        '.',
      ].join(''),
    groups: ({ among, top, within, remaining, rest }) => {
      const how = {
        tied: ' (à égalité)',
        close: ' (dans cet ordre et à faible distance)',
        'in-order': ' (dans cet ordre)',
      }[within];
      return `${among}, ${top.text}${how} sont clairement les priorités de la plupart des participants; la plupart d’entre eux placent plus bas ${remaining} (${rest.text}).`;
    },
    noDifference: (names) => `Il n’y a pas de différence nette entre ${names.text}.`,
    fewBallots: (minimum) =>
      `Moins de ${minimum} réponses ont été comptées; on ne dit donc rien ici de la netteté des écarts.`,
    basis: (method, ballots, weight) => {
      const counted = quantity('fr', ballots, RESPONSES);
      const weighted = weight === null ? '' : `, d’un poids total de ${weight}`;
      return `L’ordre est établi d’après ${method} sur ${counted}${weighted}.`;
    },
    sameOrder: (methods) => `On obtient le même ordre avec ${methods.text}.`,
    otherOrder: (methods, order) => `On obtient un autre ordre avec ${methods.text}: ${order}.`,
    otherPolicy: {
      share: (order) =>
        `Si les options non classées dans une réponse se partageaient les rangs restants, l’ordre serait: ${order}.`,
      'no-opinion': (order) =>
        `Si les options non classées dans une réponse n’étaient pas comparées aux autres, l’ordre serait: ${order}.`,
      exclude: (order) => `Si seules les réponses complètes comptaient, l’ordre serait: ${order}.`,
    },
    seeFigure: { before: 'La ', after: ' montre la répartition des réponses.' },
    then: ', puis ',
    tied: (names) => `${names} (à égalité)`,
  },
};
