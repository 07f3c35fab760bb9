/** Loaded before a program (`node --require`): writes what it took into the file USAGE_FILE. */
const { readFileSync, writeFileSync } = require('node:fs');

const start = process.hrtime.bigint();

/**
 * The most memory that the process held, in MB of 2^20 bytes. Linux counts `maxRSS` on from the
 * process that started this one; `VmHWM` belongs to the program alone.
 */
function peakMegabytes(maxRSS) {
  try {
    return Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return maxRSS / 1024;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    wallSeconds: Number(process.hrtime.bigint() - start) / 1e9,
    seconds: (userCPUTime + systemCPUTime) / 1e6,
    peakMegabytes: peakMegabytes(maxRSS),
  };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
