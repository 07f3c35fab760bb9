import type { DocumentState, OpenDocument } from '../../hosts/document';
import { captureBlock } from '../../jobs/capture-block';
import { checkReport, type CheckAgainst } from '../../jobs/check-report';
import { checkableDocument, paragraphPlace } from '../../jobs/checkable-document';
import {
  clauseSettings,
  insertClause,
  NO_SOURCE,
  previewClause,
  type ClauseSource,
} from '../../jobs/insert-clause';
import { formOf } from '../../jobs/own-block';
import type { Finding } from '../../language/finding';
import type { DocumentContents } from '../../report/checks/contents';
import { listClauses } from '../../report/clauses/list-clauses';
import type { Library } from './library';
import type { HostCalls, LocatedFinding, Source, Tasks } from './questions';
import { remoteDocument } from './remote-hosts';
import type { Answers, Ask } from './wire';

type DocumentTasks = Pick<
  Tasks,
  'check' | 'capture' | 'clauses' | 'previewClause' | 'insertClause'
>;

/** What the worker answers about the open document that needs no report: checks and additions. */
export function documentAnswers(askPage: Ask<HostCalls>, library: Library): Answers<DocumentTasks> {
  const open = (name: string): OpenDocument => remoteDocument(askPage, name);

  async function dataOf(source: Source): Promise<NonNullable<CheckAgainst['data']>> {
    if (source.kind !== 'code') return { workbook: await library.open(source), settings: {} };
    return { questions: (await library.reportSource(source, null)).source.questions };
  }

  async function clauseSource(source: Source | null): Promise<ClauseSource> {
    return source === null ? NO_SOURCE : (await library.reportSource(source, null)).source;
  }

  return {
    check: async ({ document: name, data, limit }) => {
      const document = await checkableDocument(open(name));
      const checked = await checkReport(document, {
        ...(data === null ? {} : { data: await dataOf(data) }),
        ...(limit === null ? {} : { limit }),
      });
      const { blocks } = await document.read();
      const contents = await document.contents();
      return {
        ...checked,
        findings: checked.findings.map((finding) => located(finding, blocks, contents)),
      };
    },
    capture: ({ document, choice, form }) => captureBlock(open(document), choice, form),
    clauses: async ({ source, document, form: otherwise, language }) => {
      const state = await open(document).read();
      const form = formOf(state, otherwise);
      return {
        clauses: listClauses(language).filter(({ use }) => use === 'recommendation'),
        settings: clauseSettings(await clauseSource(source), form),
        form,
        isFormSet: state.provenance !== null,
      };
    },
    previewClause: async ({ source, form, request }) =>
      previewClause(request, await clauseSource(source), form),
    insertClause: async ({ source, document, form, request }) =>
      insertClause(open(document), request, await clauseSource(source), form),
  };
}

function located(
  finding: Finding,
  blocks: DocumentState['blocks'],
  contents: DocumentContents,
): LocatedFinding {
  const { block, paragraph } = finding.place;
  if (block === undefined && paragraph === undefined) return { ...finding, where: null };
  const title = blocks.find(({ tag }) => tag === block)?.title ?? '';
  return {
    ...finding,
    where: { tag: block ?? null, title, paragraph: paragraphPlace(contents, finding.place) },
  };
}
