/**
 * The whole test command: puts the test parts in place, then runs every check and adds up what
 * passed and failed. Ends with the line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

const results = 'out/test-results';
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

/** A check counts 1 by itself; a suite writes its own counts to a file in the shape of jest's. */
const steps = [
  { name: 'test parts', command: ['node', 'scripts/test-parts.mjs'] },
  { name: 'types', command: ['npm', 'run', '--silent', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'format', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'build of the command line', command: ['npm', 'run', '--silent', 'build:cli'] },
  { name: 'build of the pane', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'size budgets', command: ['npm', 'run', '--silent', 'check:sizes'] },
  {
    name: 'unit, office-host and rendering tests',
    command: ['npx', 'jest', '--json', `--outputFile=${results}/jest.json`],
    counts: `${results}/jest.json`,
  },
  {
    name: 'journeys through the pane',
    command: ['node', 'scripts/journeys.mjs', '--outputFile', `${results}/journeys.json`],
    counts: `${results}/journeys.json`,
  },
];

let passed = 0;
let failed = 0;
for (const step of steps) {
  console.log(`\n=== ${step.name}`);
  const started = Date.now();
  const [command, ...args] = step.command;
  const ok = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`=== ${step.name}: ${ok ? 'passed' : 'FAILED'} in ${seconds} s`);
  if (step.counts !== undefined && existsSync(step.counts)) {
    const counts = JSON.parse(readFileSync(step.counts, 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests + counts.numRuntimeErrorTestSuites;
    if (!ok && counts.numFailedTests + counts.numRuntimeErrorTestSuites === 0) failed += 1;
  } else if (ok) passed += 1;
  else failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
