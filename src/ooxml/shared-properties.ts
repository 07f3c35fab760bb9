import {
  ParagraphProperties,
  RunProperties,
  XmlComponent,
  type IContext,
  type IParagraphPropertiesOptions,
  type IRunPropertiesOptions,
  type IXmlableObject,
} from 'docx';

/**
 * Properties that thousands of paragraphs or runs have alike: made once, and not again for each.
 * The library makes a component and an object of every single one otherwise, which is most of the
 * work for a long report.
 */
class SharedProperties extends XmlComponent {
  private form: { readonly made: IXmlableObject | undefined } | null = null;

  constructor(private readonly properties: XmlComponent) {
    super('w:properties');
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.form ??= { made: this.properties.prepForXml(context) };
    return this.form.made;
  }
}

/** By their options as JSON; a document has a few dozen. */
const ofParagraphs = new Map<string, SharedProperties>();
const ofRuns = new Map<string, SharedProperties>();

/** `w:pPr` for these options. Those of a list item are its own: the document counts its lists. */
export function paragraphProperties(options: IParagraphPropertiesOptions): XmlComponent {
  return options.numbering === undefined
    ? shared(ofParagraphs, options, () => new ParagraphProperties(options))
    : new ParagraphProperties(options);
}

/** `w:rPr` for these options. */
export function runProperties(options: IRunPropertiesOptions): XmlComponent {
  return shared(ofRuns, options, () => new RunProperties(options));
}

function shared(
  known: Map<string, SharedProperties>,
  options: object,
  make: () => XmlComponent,
): SharedProperties {
  const key = JSON.stringify(options);
  const found = known.get(key) ?? new SharedProperties(make());
  known.set(key, found);
  return found;
}
