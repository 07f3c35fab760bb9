import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useId, useState } from 'react';
import { useWords } from '../use-pane';
import { ReportTab } from './report-tab';

const CheckTab = lazy(() => import('./check-tab'));
const AddTab = lazy(() => import('./add-tab'));

const TABS = ['report', 'check', 'add'] as const;

type TabName = (typeof TABS)[number];

const PANELS = { report: ReportTab, check: CheckTab, add: AddTab } as const;

const useStyles = makeStyles({
  tabs: {
    // In line with the text below.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    flexWrap: 'wrap',
  },
});

/** Beside an open document: its report, its checks, and what can be added. */
export default function DocumentView() {
  const styles = useStyles();
  const { say } = useWords();
  const id = useId();
  const [tab, setTab] = useState<TabName>('report');
  // What was typed in a tab stays while another one is shown.
  const [visited, setVisited] = useState<ReadonlySet<TabName>>(new Set(['report']));
  const show = (chosen: TabName): void => {
    setTab(chosen);
    setVisited(new Set([...visited, chosen]));
  };
  return (
    <>
      <TabList
        className={styles.tabs}
        aria-label={say('document-tabs')}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          const chosen = TABS.find((name) => name === value);
          if (chosen !== undefined) show(chosen);
        }}
      >
        {TABS.map((name) => (
          <Tab key={name} value={name} id={`${id}${name}`} aria-controls={`${id}${name}-panel`}>
            {say(`tab-${name}`)}
          </Tab>
        ))}
      </TabList>
      {TABS.filter((name) => visited.has(name)).map((name) => {
        const Panel = PANELS[name];
        return (
          <div
            key={name}
            role="tabpanel"
            id={`${id}${name}-panel`}
            aria-labelledby={`${id}${name}`}
            hidden={name !== tab}
          >
            <Suspense fallback={<p>{say('loading')}</p>}>
              <Panel />
            </Suspense>
          </div>
        );
      })}
    </>
  );
}
