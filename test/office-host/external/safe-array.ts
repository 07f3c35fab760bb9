/** Stands for the SafeArray of native Office: office.js reads it with `toArray()`. */
export interface SafeArray {
  toArray(): readonly unknown[];
}

/** Wraps an array, and the arrays in it, for the way from the host to office.js. */
export function safeArray(values: readonly unknown[]): SafeArray {
  const wrapped = values.map((value) => (Array.isArray(value) ? safeArray(value) : value));
  return { toArray: () => wrapped };
}

/** The status that office.js takes for success (`ooeSuccess`). */
export const SUCCESS = 0;
/** `ooeInternalError` */
export const INTERNAL_ERROR = 5001;
/** `ooeCustomXmlNodeNotFound` */
export const CUSTOM_XML_NOT_FOUND = 6000;
/** `ooeCustomXmlError` */
export const CUSTOM_XML_ERROR = 6100;
