import { redactUrl } from '../lib/redact-url';
import type { Context } from './context';
import { carriedBy } from './parameters';
import { flagOf, numberOf, textOf, type Raw } from './raw';

/** An element that loads something. */
export function elementFields(raw: Raw): Raw {
  return {
    element: raw['element'],
    url: addressOrNull(raw),
    rel: textOf(raw, 'rel', 64),
    isInline: flagOf(raw, 'isInline'),
    width: numberOf(raw, 'width'),
    height: numberOf(raw, 'height'),
  };
}

export function imageFields(raw: Raw, context: Context): Raw | null {
  const address = textOf(raw, 'url', 2048);
  if (address === null) return null;
  return {
    url: redactUrl(address),
    width: numberOf(raw, 'width'),
    height: numberOf(raw, 'height'),
    isVisible: flagOf(raw, 'isVisible'),
    ...carriedBy(address, null, context.sketch),
    origin: raw['origin'],
  };
}

export function widgetFields(raw: Raw): Raw {
  return { widget: textOf(raw, 'widget', 64), variant: raw['variant'], url: addressOrNull(raw) };
}

export function addressOrNull(raw: Raw): string | null {
  const address = textOf(raw, 'url', 2048);
  return address === null ? null : redactUrl(address);
}
