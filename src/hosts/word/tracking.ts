/** True where Word can say and set whether it tracks changes (WordApi 1.4). */
function canSetTracking(): boolean {
  return Office.context.requirements.isSetSupported('WordApi', '1.4');
}

/**
 * Runs `work` with change tracking off and sets it back afterwards, after a fault too. Word would
 * mark a whole replaced block as deleted and inserted again (office-js#334), and a reader could
 * no longer tell what changed; the pane shows the differences before. Marks that are in the
 * document already are not touched. Below WordApi 1.4 the mode cannot be read, and stays.
 */
export async function withTrackingOff<T>(
  context: Word.RequestContext,
  work: () => Promise<T>,
): Promise<T> {
  if (!canSetTracking()) return work();
  const { document } = context;
  document.load('changeTrackingMode');
  await context.sync();
  const before = document.changeTrackingMode;
  if (before === 'Off') return work();
  document.changeTrackingMode = 'Off';
  await context.sync();
  try {
    return await work();
  } finally {
    document.changeTrackingMode = before;
    await context.sync();
  }
}
