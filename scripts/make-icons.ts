/** Draws every assets/icons/NAME-SIZE.svg as a PNG of that size beside it. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from './chromium';

const folder = path.resolve(__dirname, '../assets/icons');

async function main(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
    const size = Number(/-(\d+)\.svg$/.exec(file)?.[1]);
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${readFileSync(path.join(folder, file), 'utf8')}`,
    );
    const png = path.join(folder, file.replace(/svg$/, 'png'));
    await page.screenshot({ path: png, omitBackground: true });
    console.log(`${path.basename(png)} ${size} × ${size}`);
  }
  await browser.close();
}

void main();
