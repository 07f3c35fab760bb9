/** A message whose wording depends on a number, its value `count`, by the plural forms of CLDR. */
export type PluralMessage = { readonly other: string } & {
  readonly [form in Intl.LDMLPluralRule]?: string;
};

/** The words of a message, with `{name}` where a value goes. */
export type Message = string | PluralMessage;

export type MessageValues = Readonly<Record<string, string | number>>;
