/** A message as a locale file holds it; plural forms are CLDR's categories, chosen by `params.count`. */
export interface Message {
  text: string | Partial<Record<Intl.LDMLPluralRule, string>>;
  note: string;
}
export type Messages = Readonly<Record<string, Message>>;

/** Returns the message with `{name}` replaced by its parameter; a missing key is shown as the key, so that it is seen. */
export function translate(
  messages: Messages,
  locale: string,
  key: string,
  params: Readonly<Record<string, string | number>> = {},
): string {
  const message = messages[key];
  if (message === undefined) return key;
  const text =
    typeof message.text === 'string' ? message.text : pluralForm(message.text, locale, Number(params['count'] ?? 0));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value;
  });
}

function pluralForm(forms: Partial<Record<Intl.LDMLPluralRule, string>>, locale: string, count: number): string {
  return forms[new Intl.PluralRules(locale).select(count)] ?? forms.other ?? '';
}
