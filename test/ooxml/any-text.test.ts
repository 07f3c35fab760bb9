import fc from 'fast-check';
import { buildPackage } from '../../src/ooxml/build-package';
import { toDocx } from '../../src/ooxml/docx-file';
import { checkPackage } from '../support/package-checks';
import { validate } from '../support/validator';
import { anyReport } from './support/any-report';

describe('a report of any text', () => {
  it('makes a document without the faults that Word minds', async () => {
    await fc.assert(
      fc.asyncProperty(anyReport(), async (of) => {
        expect(checkPackage(toDocx(await buildPackage(of)))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('makes valid Office Open XML', async () => {
    for (const of of fc.sample(anyReport(), { numRuns: 5, seed: 7 })) {
      expect(await validate(toDocx(await buildPackage(of)))).toEqual([]);
    }
  });
});
