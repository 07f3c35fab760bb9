import type { Language } from '../language/languages';

/** One segment of every bar: a position, or the ballots that left the option unranked. */
export interface ChartSeries {
  readonly name: string;
  /** One value a category, in the chart's order: weight of ballots. */
  readonly values: readonly number[];
  /** Fill, six hexadecimal digits without `#`. */
  readonly colour: string;
  /** Colour of the data label on that fill. */
  readonly labelColour: string;
}

/**
 * The one description from which the Word chart, the Excel chart and the picture are drawn: a
 * horizontal 100 % stacked bar an option, best on top, segments from first to last choice.
 */
export interface ChartSpecification {
  readonly key: string;
  readonly title: string;
  /** Heading over the rank labels; none is drawn without it. */
  readonly rankTitle?: string;
  /** Heading over the option names (`ITU-D objective`). */
  readonly categoryTitle: string;
  /** Rank label and option name, best first. */
  readonly categories: readonly { readonly label: string; readonly name: string }[];
  readonly series: readonly ChartSeries[];
  /** Colour of the outline of every segment, so that neighbours part in greyscale. */
  readonly outline: string;
  readonly language: Language;
  readonly altText: string;
}
