import { a, de, withArticle } from './spanish';
import {
  agreeing,
  capitalised,
  LATIN_LETTERS,
  numberWord,
  quantity,
  SPACED_PUNCTUATION,
} from './words';
import { proposed, verified, type Noun, type Term, type Wording } from './wording';

const NUMBERS = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];
const RESPONSES = { one: 'respuesta', many: 'de respuestas', other: 'respuestas' };

function noun(heading: Term, plural: string, article: 'los' | 'las'): Noun {
  return {
    heading,
    priorityOrder: `el orden de prioridad de ${article} ${plural}`,
    figureTitle: `Orden de prioridad de ${article} ${plural}`,
    among: (count) => `De ${article} ${numberWord(NUMBERS, count)} ${plural}`,
    remaining: (count) => `${article} ${numberWord(NUMBERS, count)} ${plural} restantes`,
  };
}

/** Spanish wording. */
export const es: Wording = {
  headings: {
    header: proposed('Encabezamiento del documento'),
    introduction: proposed('Introducción'),
    'terms-of-reference': verified('Mandato'),
    meeting: proposed('Resumen de las reuniones'),
    documents: proposed('Documentos facilitados por la secretaría'),
    contributions: proposed('Contribuciones recibidas'),
    survey: proposed('Encuesta sobre las prioridades'),
    figure: verified('Figura'),
    conclusions: verified('Conclusiones'),
    liaison: proposed('Declaraciones de coordinación'),
    consultation: proposed('Nuevas consultas'),
    recommendations: verified('Recomendaciones'),
    contact: verified('Contacto'),
    annex: verified('Anexo'),
    closing: proposed('Fin del documento'),
  },
  labels: {
    summary: verified('Resumen'),
    action: verified('Acción solicitada'),
    reference: verified('Referencias'),
    name: proposed('Nombre/Organización/Entidad'),
    phone: proposed('Número de teléfono'),
    email: verified('Correo-e'),
    rank: proposed('Puesto'),
    'first-choice': proposed('Primera opción'),
    'last-choice': proposed('Última opción'),
    unranked: proposed('Sin clasificar'),
    note: proposed('Nota'),
    results: proposed('Resultados'),
    'mean-rank': proposed('Rango medio'),
    'by-position': proposed('Respuestas por puesto'),
    agreement: proposed('Concordancia'),
    'kendall-w': proposed('W de Kendall'),
    'chi-square': proposed('χ² de Friedman'),
    'degrees-of-freedom': proposed('Grados de libertad'),
    'p-value': proposed('Valor p'),
  },
  methods: {
    'mean-rank': proposed('el rango medio'),
    copeland: proposed('el método de Copeland'),
    schulze: proposed('el método de Schulze'),
    'ranked-pairs': proposed('el método de los pares ordenados'),
    kemeny: proposed('el método de Kemeny-Young'),
  },
  nouns: {
    objectives: noun(verified('Objetivo'), 'objetivos', 'los'),
    goals: noun(verified('Meta'), 'metas', 'las'),
    options: noun(proposed('Opción'), 'opciones', 'las'),
  },
  letters: LATIN_LETTERS,
  punctuation: { ...SPACED_PUNCTUATION, lastButOne: '; y' },
  sentences: {
    choice: (position) => `${position}.ª opción`,
    group: withArticle,
    someGroup: 'el grupo',
    reportTitle: (group) => (group === null ? 'Informe' : `Informe ${de(group)}`),
    documentSymbol: (symbol) => `Documento ${symbol}`,
    meetingOf: (date) => `Reunión del ${date}`,
    documentsLead: 'La secretaría facilitó los siguientes documentos:',
    surveyLead: 'Se realizó una encuesta sobre las prioridades del grupo.',
    conclusionsLead: (group) => `${capitalised(group)} llegó a las siguientes conclusiones:`,
    liaisonLead: (group) =>
      `${capitalised(group)} envió las siguientes declaraciones de coordinación:`,
    recommendationsLead: (group, addressee) =>
      addressee === null
        ? `${capitalised(group)} formula las siguientes recomendaciones:`
        : `${capitalised(group)} formula las siguientes recomendaciones ${a(addressee)}:`,
    altText: ({ title, options, ballots, first, last }) => {
      const head = `Gráfico de barras apiladas «${title}»: ${quantity('es', ballots, RESPONSES)}, ${quantity('es', options, { one: 'opción', other: 'opciones' })}.`;
      if (last === null) return `${head} Todas las opciones están empatadas.`;
      return `${head} En primer lugar: ${first.text}. En último lugar: ${last.text}.`;
    },
    figureNote: (ballots, meanRanks) =>
      `${quantity('es', ballots, RESPONSES)}. Rango medio (el menor es el mejor): ${meanRanks}. La figura describe las respuestas recibidas y no la opinión de todos los miembros.`,
    orderInClause: (priorityOrder, first, rest, figure) =>
      rest === null
        ? `${priorityOrder} (${first}; ${figure})`
        : `${priorityOrder} (en primer lugar ${first}, y después ${rest}; ${figure})`,
  },
  narrative: {
    noBallots: 'No se contó ninguna respuesta, por lo que no hay orden de prioridad.',
    only: (name) => `La única opción era ${name}.`,
    allTied: (among) => `${among} hay un empate completo.`,
    lead: ({ among, first, clearly, closely, then, behind }) =>
      [
        `${among}, ${first.text} ${agreeing(first, 'ocupa', 'comparten')}${clearly ? ' con clara ventaja' : ''} el primer lugar`,
        closely === null
          ? ''
          : `; muy de cerca ${agreeing(closely, 'sigue', 'siguen')} ${closely.text}`,
        then === null ? '' : `; a continuación ${agreeing(then, 'figura', 'figuran')} ${then.text}`,
        behind === null
          ? ''
          : `; el rango medio de ${behind.text} es claramente inferior al del resto`,
        '.',
      ].join(''),
    groups: ({ among, top, within, remaining, rest }) => {
      const how = {
        tied: ' (empatados)',
        close: ' (por este orden y a poca distancia)',
        'in-order': ' (por este orden)',
      }[within];
      return `${among}, ${top.text}${how} son claramente las prioridades de la mayoría de los participantes; la mayoría sitúa más abajo ${remaining} (${rest.text}).`;
    },
    noDifference: (names) => `No hay una diferencia clara entre ${names.text}.`,
    fewBallots: (minimum) =>
      `Se contaron menos de ${minimum} respuestas, por lo que aquí no se dice nada de lo claras que son las diferencias.`,
    basis: (method, ballots, weight) => {
      const counted = quantity('es', ballots, RESPONSES);
      const weighted = weight === null ? '' : `, con un peso total de ${weight}`;
      return `El orden se establece según ${method} a partir de ${counted}${weighted}.`;
    },
    sameOrder: (methods) => `Se obtiene el mismo orden con ${methods.text}.`,
    otherOrder: (methods, order) => `Se obtiene otro orden con ${methods.text}: ${order}.`,
    otherPolicy: {
      share: (order) =>
        `Si las opciones que una respuesta deja sin clasificar compartieran los puestos restantes, el orden sería: ${order}.`,
      'no-opinion': (order) =>
        `Si las opciones que una respuesta deja sin clasificar no se compararan con las demás, el orden sería: ${order}.`,
      exclude: (order) => `Si solo contaran las respuestas completas, el orden sería: ${order}.`,
    },
    seeFigure: { before: 'En la ', after: ' se muestra la distribución de las respuestas.' },
    then: ', luego ',
    tied: (names) => `${names} (empate)`,
  },
};
