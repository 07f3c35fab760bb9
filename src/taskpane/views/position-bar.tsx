import { makeStyles, tokens } from '@fluentui/react-components';
import { labelColourOn, positionFills, UNRANKED_FILL } from '../../chart/palette';
import { formatNumber } from '../../language/format';
import type { RankedQuestion } from '../../ranking/ranked-question';
import type { Words } from '../messages';
import { useWords } from '../use-pane';

/** From which share of the bar on a segment has room for its number. */
const ROOM_FOR_NUMBER = 0.09;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '18px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
  },
  segment: {
    minWidth: 0,
    overflow: 'hidden',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    ':not(:first-child)': {
      borderInlineStartWidth: '1px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: '#000000',
    },
  },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatches: { display: 'flex', border: '1px solid #000000', forcedColorAdjust: 'none' },
  swatch: { width: '10px', height: '10px' },
});

interface Segment {
  readonly name: string;
  readonly weight: number;
  readonly fill: string;
}

/** The ballots' weight for one option by position, then the weight that left it unranked. */
export function PositionBar({
  question,
  option,
}: {
  readonly question: RankedQuestion;
  readonly option: number;
}) {
  const styles = useStyles();
  const words = useWords();
  const segments = segmentsOf(question, option, words).filter(({ weight }) => weight > 0);
  const total = segments.reduce((sum, { weight }) => sum + weight, 0);
  const number = (weight: number) => formatNumber(words.language, weight, { atMost: 1 });
  const list = segments.map(({ name, weight }) => `${name}: ${number(weight)}`).join(', ');
  return (
    <div className={styles.bar} role="img" aria-label={words.say('bar-text', { list })}>
      {segments.map(({ name, weight, fill }) => (
        <div
          key={name}
          className={styles.segment}
          title={`${name}: ${number(weight)}`}
          style={{
            flexGrow: weight,
            flexBasis: 0,
            backgroundColor: `#${fill}`,
            color: `#${labelColourOn(fill)}`,
          }}
        >
          {weight / total >= ROOM_FOR_NUMBER ? number(weight) : ''}
        </div>
      ))}
    </div>
  );
}

function segmentsOf({ options, tally }: RankedQuestion, option: number, { say }: Words): Segment[] {
  const count = options.length;
  const positions = positionFills(count).map((fill, position) => ({
    name: positionName(position + 1, count, say),
    weight: tally.positions[option * count + position] ?? 0,
    fill,
  }));
  const unranked = {
    name: say('legend-unranked'),
    weight: tally.unranked[option] ?? 0,
    fill: UNRANKED_FILL,
  };
  return [...positions, unranked];
}

function positionName(position: number, count: number, say: Words['say']): string {
  if (position === 1) return say('legend-first');
  return position === count ? say('legend-last') : say('legend-position', { position });
}

/** What the colours of the bars mean. */
export function BarLegend({ question }: { readonly question: RankedQuestion }) {
  const styles = useStyles();
  const { say } = useWords();
  const hasUnranked = question.tally.unranked.some((weight) => weight > 0);
  const swatches = (fills: readonly string[]) => (
    <span className={styles.swatches} aria-hidden="true">
      {fills.map((fill) => (
        <span key={fill} className={styles.swatch} style={{ backgroundColor: `#${fill}` }} />
      ))}
    </span>
  );
  return (
    <div className={styles.legend}>
      <span className={styles.entry}>
        {say('legend-first')}
        {swatches(positionFills(question.options.length))}
        {say('legend-last')}
      </span>
      {hasUnranked ? (
        <span className={styles.entry}>
          {swatches([UNRANKED_FILL])}
          {say('legend-unranked')}
        </span>
      ) : null}
    </div>
  );
}
