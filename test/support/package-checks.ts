import { readPackage } from '../../src/ooxml/docx-file';
import { reachableParts, type ReportPackage } from '../../src/ooxml/package';
import { descendants, parseXml } from '../../src/ooxml/xml';
import { chartFaults, chartParts } from './chart-checks';
import { documentFaults } from './document-checks';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/**
 * Faults of a .docx that Word minds and the Open XML SDK was found not to see, a line a fault that names the part; empty when there are none.
 */
export function checkPackage(bytes: Uint8Array): string[] {
  const source = readPackage(bytes);
  const language = languageOf(source);
  const stories = [...source.parts].filter(([name]) =>
    /^word\/(document|header\d*|footer\d*)\.xml$/.test(name),
  );
  return [
    ...packageFaults(source),
    ...stories.flatMap(([name, { content }]) =>
      typeof content === 'string'
        ? documentFaults(source, name, parseXml(content, name))
        : [`${name}: not XML`],
    ),
    ...chartParts(source).flatMap(([name, part]) => chartFaults(source, name, part, language)),
    ...sharedWorkbooks(source),
  ];
}

/** The language that the document's properties give, if any. */
function languageOf({ parts }: ReportPackage): string | null {
  const core = parts.get('docProps/core.xml')?.content;
  if (typeof core !== 'string') return null;
  const document = parseXml(core, 'docProps/core.xml');
  return descendants(document, DUBLIN_CORE, 'language')[0]?.textContent ?? null;
}

function packageFaults(source: ReportPackage): string[] {
  const reached = reachableParts(source).parts;
  const names = [...source.parts.keys()];
  const links = [...source.parts].flatMap(([from, { relationships }]) =>
    relationships.map((link) => ({ from, ...link })),
  );
  return [
    ...names.filter((name) => !reached.has(name)).map((name) => `nothing leads to part ${name}`),
    ...[...source.parts]
      .filter(([, { contentType }]) => contentType === '')
      .map(([name]) => `part ${name} has no content type`),
    ...links
      .filter(({ mode, target }) => mode === 'part' && !source.parts.has(target))
      .map(({ from, target }) => `${from} leads to ${target}, which is missing`),
  ];
}

function sharedWorkbooks(source: ReportPackage): string[] {
  const targets = chartParts(source).flatMap(([, { relationships }]) =>
    relationships.map(({ target }) => target),
  );
  return [...new Set(targets.filter((target, index) => targets.indexOf(target) !== index))].map(
    (target) => `two charts share ${target}`,
  );
}
