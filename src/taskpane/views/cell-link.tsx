import { Link } from '@fluentui/react-components';
import { usePane, useWords } from '../use-pane';
import type { Place } from '../../language/problem';

/** The place of a cell; where the workbook is open, a way to it. */
export function CellLink({ sheet, cell }: Pick<Place, 'sheet' | 'cell'>) {
  const { environment, survey } = usePane();
  const { say } = useWords();
  const name = [sheet, cell].filter((part) => part !== undefined).join('!');
  if (environment.kind !== 'workbook' || sheet === undefined || cell === undefined) {
    return <bdi>{name}</bdi>;
  }
  return (
    <Link
      as="button"
      aria-label={say('go-to-cell', { cell: name })}
      onClick={() => void survey.goTo(sheet, cell)}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}
