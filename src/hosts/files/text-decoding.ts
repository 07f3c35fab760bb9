import { looksLikeUtf16 } from './content-kind';

/** A text as bytes in an encoding in which one byte below 128 is one sign, and no part of another. */
export interface EncodedText {
  /** Without a byte order mark. */
  readonly bytes: Uint8Array;
  /** `null`: UTF-8 if all of it is valid, else code page 1252, in which Excel saves CSV in western Europe. */
  readonly encoding: 'utf-8' | null;
}

const SAMPLE_BYTES = 8192;
/** What is decoded at a time, so that a large text is never there twice. */
const STEP_BYTES = 1024 * 1024;

/**
 * The encoding of a text file: by its byte order mark; failing that UTF-16 if every second byte is
 * zero. UTF-16 is turned into UTF-8.
 */
export function encodedText(bytes: Uint8Array): EncodedText {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { bytes: bytes.subarray(3), encoding: 'utf-8' };
  }
  const utf16 = markedUtf16(bytes) ?? looksLikeUtf16(bytes.subarray(0, SAMPLE_BYTES));
  if (utf16 !== null) return { bytes: turnedIntoUtf8(bytes, utf16), encoding: 'utf-8' };
  return { bytes, encoding: null };
}

/** Gives the text of parts of an encoded text; finds out its encoding when it is first asked. */
export function textDecoder({
  bytes,
  encoding,
}: EncodedText): (from: number, to: number) => string {
  let decoder: TextDecoder | undefined;
  return (from, to) => {
    const label = (): string => encoding ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
    decoder ??= new TextDecoder(label(), { ignoreBOM: true });
    return decoder.decode(bytes.subarray(from, to));
  };
}

/** The beginning of a text, in which signs beyond ASCII may be others. */
export function plainSample({ bytes }: EncodedText, length: number): string {
  return new TextDecoder('windows-1252').decode(bytes.subarray(0, length));
}

function markedUtf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  // Plain ASCII needs no decoding to be told.
  let first = 0;
  while (first < bytes.length && (bytes[first] ?? 0) < 0x80) first += 1;
  const texts = decoded(bytes.subarray(first), new TextDecoder('utf-8', { fatal: true }));
  try {
    while (texts.next().done !== true);
    return true;
  } catch {
    return false;
  }
}

function turnedIntoUtf8(bytes: Uint8Array, encoding: string): Uint8Array {
  const encoder = new TextEncoder();
  const pieces = Array.from(decoded(bytes, new TextDecoder(encoding)), (text) =>
    encoder.encode(text),
  );
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function* decoded(bytes: Uint8Array, decoder: TextDecoder): Generator<string> {
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    yield decoder.decode(bytes.subarray(at, at + STEP_BYTES), { stream: true });
  }
  yield decoder.decode();
}
