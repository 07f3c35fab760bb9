/** Loaded before a program (`node --require`): writes what it took as the last line on stderr. */
const start = process.hrtime.bigint();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    wall: Number(process.hrtime.bigint() - start) / 1e6,
    cpu: (userCPUTime + systemCPUTime) / 1000,
    megabytes: maxRSS / 1024,
  };
  process.stderr.write(`${JSON.stringify(usage)}\n`);
});
