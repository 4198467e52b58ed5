import type { Observation } from '../domain';

const longest = 240;

/** Returns what a person would look for to find the observed fact again: an address, a key, a call. No words to translate. */
export function summaryOf(observation: Observation): string {
  const text = describe(observation);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function describe(observation: Observation): string {
  switch (observation.kind) {
    case 'cookie-write':
      return by(`${observation.api} ${observation.name} (${observation.host})`, observation.scriptUrl);
    case 'cookie-header':
      return `Set-Cookie ${observation.name} (${observation.host}) ← ${observation.requestUrl}`;
    case 'cookie-stored':
      return `${observation.name} (${observation.host})`;
    case 'storage-write':
      return by(`${observation.area}Storage.setItem ${observation.key}`, observation.scriptUrl);
    case 'storage-item':
      return `${observation.area}Storage ${observation.key}`;
    case 'named-store':
      return by(`${observation.store} ${observation.name}`, observation.scriptUrl);
    case 'request':
      return `${observation.method ?? ''} ${observation.url} (${observation.resourceType})`.trim();
    case 'image':
      return `${observation.url} (${observation.origin}, ${observation.width}×${observation.height})`;
    case 'send':
      return by(`${observation.api} → ${observation.url}`, observation.scriptUrl);
    case 'api-call':
      return by(`${observation.api}${details(observation.detail)}`, observation.scriptUrl);
    case 'element':
      return `<${observation.element}> ${observation.url ?? ''}`.trim();
    case 'widget':
      return `${observation.widget} ${observation.url ?? ''}`.trim();
    case 'form':
      return `<form> ${observation.method} ${observation.actionUrl ?? ''}`.trim();
    case 'sign-in':
      return `${observation.protocol} ${observation.url ?? observation.provider ?? ''}`.trim();
    case 'log-fields':
      return observation.fields.join(', ');
    case 'signal':
      return observation.signal;
    case 'offer':
      return observation.offer;
    case 'link':
    case 'policy-link':
      return observation.url;
    case 'etag-read':
      return by('ETag', observation.scriptUrl);
    case 'kept-answer':
      return observation.url;
    case 'report-endpoint':
      return observation.url;
    case 'hints-asked':
      return `Accept-CH: ${observation.hints.join(', ')}`;
    case 'search-terms':
      return `${observation.host} ?${observation.parameter}`;
    default:
      return observation satisfies never;
  }
}

function by(what: string, scriptUrl: string | null): string {
  return scriptUrl === null ? what : `${what} ← ${scriptUrl}`;
}

function details(detail: Readonly<Record<string, string | number | boolean>>): string {
  const entries = Object.entries(detail).map(([name, value]) => `${name}=${value}`);
  return entries.length === 0 ? '' : ` (${entries.join(', ')})`;
}
