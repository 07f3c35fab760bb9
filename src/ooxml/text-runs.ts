import { BuilderElement, type XmlComponent } from 'docx';
import { xmlCharacters } from '../language/xml-text';
import { segmentsOf, type Segment } from './direction';
import { emptyElement, textElements } from './elements';
import { runProperties } from './shared-properties';
import type { Typography } from './typography';

/** What the runs of a piece of text look like beside their style. */
export interface RunLook {
  readonly bold?: true;
  readonly italic?: true;
}

/** Characters that are elements of their own in a run. */
const RUN_ELEMENTS: Readonly<Record<string, string>> = {
  '\n': 'w:br',
  '\t': 'w:tab',
  '\u2011': 'w:noBreakHyphen',
  '\u00ad': 'w:softHyphen',
};

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f]/u;

/**
 * Any text as it can stand in a document: every kind of line end is `\n`; what XML does not
 * allow, and the control characters that it does (U+007F to U+009F), are gone.
 */
export function documentText(text: string): string {
  return xmlCharacters(text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')).replace(
    /[\u007f-\u009f]/g,
    '',
  );
}

/** Any text on one line, for places without paragraphs: titles, tags, labels of a chart. */
export function singleLine(text: string): string {
  return documentText(text).replace(/\s*\n\s*/g, ' ');
}

/**
 * The runs of any text in a document of a language: one for each direction, line ends as
 * `w:br`, tabs as `w:tab`, no-break and soft hyphens as their elements.
 */
export function textRuns(text: string, typography: Typography, look: RunLook = {}): XmlComponent[] {
  return segmentsOf(documentText(text), typography.direction).map((segment) =>
    segmentRun(segment, typography, look),
  );
}

function segmentRun(segment: Segment, typography: Typography, look: RunLook): XmlComponent {
  const properties = runProperties({
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italics: true } : {}),
    ...scriptProperties(segment, typography),
  });
  const children = [properties, ...runContent(isolated(segment, typography))];
  return new BuilderElement({ name: 'w:r', children });
}

/**
 * A left-to-right piece without a letter (a telephone number) in right-to-left text stands between
 * marks (U+200E): programs that look at characters would turn its groups of digits round.
 */
function isolated({ text, direction }: Segment, typography: Typography): string {
  const isForeign = direction === 'ltr' && typography.direction === 'rtl';
  return isForeign && !/\p{L}/u.test(text) ? `\u200e${text}\u200e` : text;
}

function runContent(text: string): XmlComponent[] {
  return text
    .split(/([\n\t\u2011\u00ad])/)
    .filter((piece) => piece !== '')
    .flatMap((piece) => {
      const element = RUN_ELEMENTS[piece];
      return element === undefined ? textElements(piece) : [emptyElement(element)];
    });
}

/**
 * Direction, language and font hint of a run. The hint is what puts quotation marks and dashes
 * of Chinese text into the Chinese font; Word takes them for Latin otherwise.
 */
function scriptProperties({ text, direction }: Segment, { language, tags }: Typography) {
  if (direction === 'rtl') {
    return {
      rightToLeft: true,
      font: { hint: 'cs' },
      language: { bidirectional: tags.complex },
    };
  }
  if (language === 'zh' || HAN.test(text)) {
    return { font: { hint: 'eastAsia' }, language: { value: tags.latin, eastAsia: tags.eastAsia } };
  }
  return { language: { value: tags.latin } };
}
