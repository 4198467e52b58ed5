import { redactName, redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { addressOrNull } from './elements';
import { flagOf, isRaw, listOf, textOf, type Raw } from './raw';

const maximumFields = 80;

/** A form: the fields that it asks for. Values are sketched for hidden fields only, whatever was sent. */
export function formFields(raw: Raw, context: Context): Raw {
  const action = textOf(raw, 'actionUrl', 2048);
  return {
    actionUrl: action === null ? null : redactUrl(action),
    method: (textOf(raw, 'method', 16) ?? 'get').toLowerCase(),
    role: raw['role'],
    isSubmitted: flagOf(raw, 'isSubmitted'),
    fields: listOf(raw, 'fields', maximumFields)
      .filter(isRaw)
      .map((field) => fieldOf(field, context)),
  };
}

function fieldOf(raw: Raw, context: Context): Raw {
  const isHidden = flagOf(raw, 'isHidden');
  const value = isHidden ? textOf(raw, 'value') : null;
  return {
    name: redactName(textOf(raw, 'name') ?? ''),
    type: textOf(raw, 'type', 32) ?? 'text',
    asksFor: raw['asksFor'] ?? null,
    isHidden,
    isMarketingConsent: flagOf(raw, 'isMarketingConsent'),
    value: value === null ? null : context.sketch(value),
  };
}

export function signInFields(raw: Raw): Raw {
  return {
    provider: textOf(raw, 'provider', 96),
    protocol: raw['protocol'],
    variant: raw['variant'],
    url: addressOrNull(raw),
  };
}

/** Search terms travel in this page's own address: only the parameter's name is kept. */
export function searchTermsFields(raw: Raw, context: Context): Raw {
  return {
    parameter: redactName(textOf(raw, 'parameter') ?? ''),
    host: textOf(raw, 'host') ?? context.host,
  };
}
