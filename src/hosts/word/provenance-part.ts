import { Problem } from '../../language/problem';
import { comparableJson } from '../../ooxml/comparable-json';
import {
  PROVENANCE_NAMESPACE,
  readProvenance,
  writeProvenance,
  type Provenance,
} from '../../ooxml/provenance';

type Answer<T> = (result: Office.AsyncResult<T>) => void;

/**
 * What the document says about its making, or `null`. Works through the Common API, which every
 * Word with WordApi 1.3 has. Throws a Problem when the part is damaged.
 */
export async function storedProvenance(): Promise<Provenance | null> {
  const [xml] = await storedXml();
  return xml === undefined ? null : readProvenance(xml);
}

/**
 * Puts the part in place of the one before. It is read back, because Word in a browser has been
 * seen to drop a part without an error (office-js#5910). Throws `provenance-not-kept`.
 */
export async function storeProvenance(provenance: Provenance): Promise<void> {
  const old = await storedParts();
  // A declaration inside the text breaks later changes of the part (office-js#1643).
  const xml = writeProvenance(provenance).replace(/^<\?xml[^>]*\?>\s*/, '');
  await answered<Office.CustomXmlPart>((done) => {
    parts().addAsync(xml, done);
  });
  for (const part of old) {
    await answered((done: Answer<unknown>) => {
      part.deleteAsync(done);
    });
  }
  const kept = (await storedXml()).map(comparableXml);
  if (kept.length !== 1 || kept[0] !== comparableXml(xml)) {
    throw new Problem('provenance-not-kept');
  }
}

function parts(): Office.CustomXmlParts {
  return Office.context.document.customXmlParts;
}

function storedParts(): Promise<Office.CustomXmlPart[]> {
  return answered<Office.CustomXmlPart[]>((done) => {
    parts().getByNamespaceAsync(PROVENANCE_NAMESPACE, done);
  });
}

async function storedXml(): Promise<string[]> {
  const stored = await storedParts();
  return Promise.all(
    stored.map((part) =>
      answered<string>((done) => {
        part.getXmlAsync(done);
      }),
    ),
  );
}

/** Word may write the part's XML in another way; what it says is the same. */
function comparableXml(xml: string): string {
  return comparableJson(readProvenance(xml));
}

function answered<T>(ask: (done: Answer<T>) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new Problem('provenance-not-kept', {}, {}, { cause: result.error }));
    });
  });
}
