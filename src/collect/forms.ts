import type { FormField } from '../core/domain';
import { redactName, redactUrl } from '../lib/redact-url';
import { asksFor, plainWords, type AskedFor } from './asks-for';
import type { Context } from './context';
import { formRole } from './form-role';
import { isMarketingConsent, isNewPassword } from './form-words';
import { flagOf, isRaw, listOf, textOf, type Raw } from './raw';

const maximumFields = 80;
const maximumWords = 12;

/**
 * A form: the fields that it asks for, and what it is for. The page's side hands over its words (names, labels, buttons,
 * headings); what they mean is read here, and the words are not kept. Values are sketched for hidden fields only.
 */
export function formFields(raw: Raw, context: Context): Raw | 'nothing' {
  const action = textOf(raw, 'actionUrl', 2048);
  const controls = listOf(raw, 'fields', maximumFields).filter(isRaw).filter(isOfForm).map(readControl);
  if (controls.length === 0) return 'nothing';
  return {
    actionUrl: action === null ? null : redactUrl(action),
    method: (textOf(raw, 'method', 16) ?? 'get').toLowerCase(),
    role: roleOf(controls, wordsIn(raw)),
    isSubmitted: flagOf(raw, 'isSubmitted'),
    fields: controls.map((control) => toField(control, context)),
  };
}

interface Control {
  raw: Raw;
  type: string;
  autocomplete: string;
  words: readonly string[];
  isHidden: boolean;
  asksFor: AskedFor | null;
}

function readControl(raw: Raw): Control {
  const type = (textOf(raw, 'type', 32) ?? 'text').toLowerCase();
  const autocomplete = textOf(raw, 'autocomplete', 64) ?? '';
  const words = [textOf(raw, 'name') ?? '', ...wordsIn(raw)];
  const isHidden = flagOf(raw, 'isHidden');
  // A field that no person is meant to reach is there to catch robots.
  const isForPerson = !isHidden && !flagOf(raw, 'isTrap');
  return { raw, type, autocomplete, words, isHidden, asksFor: isForPerson ? askedBy(type, autocomplete, words) : null };
}

const cardFrame =
  /\bcard (number|payment|field|input|data|holder|details)|credit ?card|\b(cvv|cvc)|security code|(hosted|secured?) ?(input|field)|kartennummer|numero de (la )?carte|numero de (la )?tarjeta/;

/** A payment service's fields stand in frames of its own, which only their titles tell from any other frame. */
function isOfForm(raw: Raw): boolean {
  return raw['type'] !== 'iframe' || cardFrame.test(wordsIn(raw).map(plainWords).join(' '));
}

function askedBy(type: string, autocomplete: string, words: readonly string[]): AskedFor | null {
  return type === 'iframe' ? 'payment_card' : asksFor({ type, autocomplete, words });
}

function wordsIn(raw: Raw): string[] {
  const words = listOf(raw, 'words', maximumWords);
  return words.filter((text) => typeof text === 'string').map((text) => text.slice(0, 160));
}

function roleOf(controls: readonly Control[], words: readonly string[]) {
  const shown = controls.filter(({ isHidden }) => !isHidden);
  return formRole({
    asked: shown.flatMap((control) => control.asksFor ?? []),
    typed: shown.filter(({ type }) => !['checkbox', 'radio', 'select'].includes(type)).length,
    hasNewPassword: shown.some(({ type, autocomplete, words: own }) => isNewPassword(type, autocomplete, own)),
    words: words.map(plainWords).join(' '),
  });
}

function toField({ raw, type, words, isHidden, asksFor: asked }: Control, context: Context): FormField {
  const value = isHidden ? textOf(raw, 'value') : null;
  return {
    name: redactName(textOf(raw, 'name') ?? ''),
    type,
    asksFor: asked,
    isHidden,
    isMarketingConsent: isMarketingConsent(type, words),
    value: value === null ? null : context.sketch(value, textOf(raw, 'name') ?? ''),
  };
}

/** Search terms travel in this page's own address: only the parameter's name is kept. */
export function searchTermsFields(raw: Raw, context: Context): Raw {
  return {
    parameter: redactName(textOf(raw, 'parameter') ?? ''),
    host: textOf(raw, 'host') ?? context.host,
  };
}
