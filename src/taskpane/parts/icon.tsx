import { makeStyles, mergeClasses } from '@fluentui/react-components';

/** Outlines on a ground of 16 × 16, drawn with strokes. */
const PATHS = {
  done: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.25 8.25l2 2l3.75-4.25',
  absent: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.25 8h5.5M8 5.25v5.5',
  stale: 'M13.5 6.5A5.75 5.75 0 0 0 3 5M3 2v3h3M2.5 9.5A5.75 5.75 0 0 0 13 11M13 14v-3h-3',
  edited: 'M2.5 13.5l.75-3.25l7.5-7.5a1.4 1.4 0 0 1 2 0l.5.5a1.4 1.4 0 0 1 0 2l-7.5 7.5z',
  error:
    'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  warning: 'M8 2l6.25 11.5H1.75zM8 6.5v3.25M8 11.4v.2',
  note: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5M8 7.25v4M8 4.9v.2',
  document: 'M3.75 1.75h5.5l3 3v9.5h-8.5zM9 1.75v3.25h3.25M6 8h4M6 10.75h4',
  close: 'M4 4l8 8M12 4l-8 8',
  find: 'M8 4.25a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 0 0 0-7.5M8 1.5v2.75M8 11.75v2.75M1.5 8h2.75M11.75 8h2.75',
} as const;

export type IconName = keyof typeof PATHS;

const useStyles = makeStyles({
  icon: {
    width: '16px',
    height: '16px',
    flexShrink: 0,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: '1.25px',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  },
});

/** A picture beside words that say the same; screen readers pass it over. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string;
}) {
  const styles = useStyles();
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className={mergeClasses(styles.icon, className)}>
      <path d={PATHS[name]} />
    </svg>
  );
}
