import { benchHarm, benchMemory } from './memory';
import { benchReading } from './reading';

async function run(): Promise<void> {
  benchReading();
  await benchMemory();
  await benchHarm();
}

void run();
