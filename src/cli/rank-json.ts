import type { Ranking, RankedSheetQuestion, SheetReading } from '../jobs/rank';
import { findingMessage, type Finding } from '../language/finding';
import { messageOf } from '../language/messages';
import { rankLabels } from '../ranking/rank-labels';
import type { Order } from '../ranking/ranked-question';
import { pairwise } from '../ranking/pairwise';
import { points } from '../ranking/points';
import { columnRange } from '../survey/fit';
import type { Candidate, Reason } from '../survey/question';

type Json = Record<string, unknown>;

/** The object that `concord rank --json` prints: the contract of docs/command-line.md. */
export function rankingJson(ranking: Ranking): Json {
  const [first] = ranking.questions;
  return {
    file: ranking.file,
    sheet: first?.sheet ?? null,
    format: first?.format ?? null,
    recognised: ranking.readings.map(readingJson),
    candidates: ranking.readings.flatMap(({ candidates }) => candidates.map(candidateJson)),
    questions: ranking.questions.map(questionJson),
    findings: ranking.findings.map(findingJson),
  };
}

function readingJson({ sheet, format, recognised }: SheetReading): Json {
  return { sheet, format, reasons: recognised.map(reasonJson) };
}

function candidateJson({ sheet, shape, columns, headerRow, reason }: Candidate): Json {
  return {
    sheet,
    shape,
    columns: columnRange(columns),
    header: headerRow + 1,
    ...reasonJson(reason),
  };
}

function reasonJson({ code, values }: Reason): Json {
  return { code, message: messageOf(code, values) };
}

function questionJson(question: RankedSheetQuestion): Json {
  const names = (order: Order | null): readonly (readonly string[])[] | null =>
    order?.map((tier) => tier.map((option) => nameOf(question, option))) ?? null;
  return {
    key: question.key,
    title: question.title,
    sheet: question.sheet,
    format: question.format,
    ballots: question.tally.ballots,
    weight: question.tally.weight,
    weighted: question.weighted,
    method: question.method,
    unranked: question.unranked,
    options: optionsJson(question),
    order: names(question.order),
    orders: Object.fromEntries(
      Object.entries(question.orders).map(([method, order]) => [method, names(order)]),
    ),
    declined: question.declined,
    condorcetWinner:
      question.condorcetWinner === null ? null : nameOf(question, question.condorcetWinner),
    pairwise: pairwiseJson(question),
    agreement: question.agreement,
    alternative: { ...question.alternative, order: names(question.alternative.order) },
    confidence: confidenceJson(question),
    claims: question.claims.map((claim) => ({
      ...claim,
      options: claim.options.map((option) => nameOf(question, option)),
    })),
    groups: question.groups.map((group) => ({ ...group, order: names(group.order) })),
  };
}

function nameOf(question: RankedSheetQuestion, option: number): string {
  return question.options[option] ?? '';
}

function optionsJson(question: RankedSheetQuestion): Json[] {
  const { tally, order, options } = question;
  const m = options.length;
  const labels = rankLabels(order);
  const pointsOf = points(tally, question.unranked);
  return order.flat().map((option, at) => {
    const positions = [...tally.positions.subarray(option * m, (option + 1) * m)];
    const label = labels[at] ?? '';
    return {
      name: options[option],
      rank: Number.parseInt(label, 10),
      label,
      meanRank: question.meanRanks[option],
      points: pointsOf[option],
      firstChoices: positions[0],
      lastChoices: positions[m - 1],
      positions,
      unranked: tally.unranked[option],
    };
  });
}

function pairwiseJson(question: RankedSheetQuestion): Json | null {
  const { options, tally, unranked } = question;
  if (tally.pairs === null) return null;
  const matrix = pairwise(tally, unranked);
  // JSON leaves out what is undefined, here an option beside itself. Were it not in the objects,
  // each would have a shape of its own, which takes a quarter of a minute with 1,000 options.
  return Object.fromEntries(
    options.map((name, row) => [
      name,
      Object.fromEntries(
        options.map((other, column) => [
          other,
          row === column ? undefined : matrix[row * options.length + column],
        ]),
      ),
    ]),
  );
}

function confidenceJson(question: RankedSheetQuestion): Json | null {
  const { confidence, options } = question;
  if (confidence === null) return null;
  return {
    ...confidence,
    rankProbabilities: Object.fromEntries(
      options.map((name, option) => [name, confidence.rankProbabilities[option]]),
    ),
  };
}

/** A finding as the contract has it: its words, and the sheet and cell that it means. */
export function findingJson(finding: Finding): Json {
  return {
    code: finding.code,
    severity: finding.severity,
    message: findingMessage(finding),
    sheet: finding.place.sheet ?? null,
    cell: finding.place.cell ?? null,
  };
}
