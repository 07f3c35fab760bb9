import { useEffect, useState } from 'react';
import type { ClausePreview } from '../jobs/insert-clause';
import type { Said, Tell } from '../language/messages/tell';
import type { ClauseRequest } from '../report/clause-block';
import { PARAMETER_NAMES, type ClauseName } from '../report/clauses/catalogue';
import type { ListedClause } from '../report/clauses/list-clauses';
import type { MessageKey } from './messages';
import { usePane, useWords } from './use-pane';
import type { ClauseOffer } from './worker/questions';

/** A standard recommendation while it is filled in. */
export interface ClauseState {
  readonly clause: ListedClause;
  readonly given: ReadonlyMap<string, string>;
  /** The items, a line each. */
  readonly items: string;
  /** How it reads so far, a paragraph each. */
  readonly preview: readonly string[];
  /** What is wrong with a value beside its being there; `null` for nothing. */
  readonly problem: string | null;
  readonly choose: (name: ClauseName) => void;
  readonly give: (parameter: string, value: string) => void;
  readonly setItems: (items: string) => void;
  /** What to say at a field, once a person wanted to insert; `null` for nothing. */
  readonly faultOf: (field: string) => MessageKey | null;
  /** Words of a clause with the names of its parameters in the pane's language. */
  readonly named: (words: string) => string;
  /** Inserts it, or shows at the fields what it lacks. */
  readonly insert: () => void;
}

/** Says at a field what its code means there. */
const FAULTS: Readonly<Record<string, MessageKey>> = {
  'report-clause-date': 'field-not-a-day',
  'report-clause-without-order': 'orders-missing',
};

type Shown = { readonly preview: ClausePreview; readonly problem: string | null };

const NOTHING: Shown = { preview: { lines: [], faults: [] }, problem: null };

/** The state of a standard recommendation that is chosen of an offer; the first one at first. */
export function useClause(offer: ClauseOffer): ClauseState {
  const { additions } = usePane();
  const { say, tell } = useWords();
  const [name, setName] = useState<ClauseName | null>(null);
  const [given, setGiven] = useState<ReadonlyMap<string, string>>(new Map());
  const [items, setItems] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const [shown, setShown] = useState<Shown>(NOTHING);
  const clause = offer.clauses.find((each) => each.name === name) ?? offer.clauses[0];
  if (clause === undefined) throw new Error('There are no clauses.');
  useEffect(() => {
    let isCurrent = true;
    void additions.preview(requestOf(clause, given, items)).then((answer) => {
      if (isCurrent && answer !== null) setShown(shownOf(answer, tell));
    });
    return () => {
      isCurrent = false;
    };
  }, [additions, offer, clause, given, items, tell]);
  const insert = async (): Promise<void> => {
    setIsAsked(true);
    const request = requestOf(clause, given, items);
    // What is shown may still be that of the last key.
    const answer = await additions.preview(request);
    if (answer === null) return;
    setShown(shownOf(answer, tell));
    if ('faults' in answer && answer.faults.length === 0) await additions.insertClause(request);
  };
  const { preview, problem } = shown;
  const faultOf = (field: string): MessageKey | null => {
    const fault = preview.faults.find((each) => each.field === field);
    if (fault === undefined || !isAsked) return null;
    return field === 'items' ? 'items-missing' : (FAULTS[fault.code] ?? 'field-missing');
  };
  return {
    ...{ clause, given, items, problem, faultOf, setItems },
    preview: preview.lines,
    choose: (chosen) => {
      setName(chosen);
      setIsAsked(false);
    },
    give: (parameter, value) => setGiven(new Map([...given, [parameter, value]])),
    named: (words) =>
      words.replace(/‹(\w+)›/g, (whole, parameter: string) => {
        const known = PARAMETER_NAMES.find((each) => each === parameter);
        return known === undefined ? whole : `‹${say(`parameter-${known}`)}›`;
      }),
    insert: () => void insert(),
  };
}

function shownOf(answer: ClausePreview | Said, tell: Tell): Shown {
  return 'code' in answer
    ? { ...NOTHING, problem: tell(answer) }
    : { preview: answer, problem: null };
}

function requestOf(
  clause: ListedClause,
  given: ReadonlyMap<string, string>,
  items: string,
): ClauseRequest {
  const known = clause.parameters.map(({ name }) => name);
  return {
    name: clause.name,
    given: new Map([...given].filter(([name]) => known.some((each) => each === name))),
    items: clause.takesItems ? items.split('\n').filter((item) => item.trim() !== '') : [],
  };
}
