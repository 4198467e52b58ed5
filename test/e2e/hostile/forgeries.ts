import type { Attack } from './attack';

export const forgeries: readonly Attack[] = [
  {
    id: 'forged',
    what: 'Speaks on every way that a message could take, in every kind, malformed, huge and with fields of every object',
    first: `
      const names = ['clauselight:port', 'clauselight:port-request', 'clauselight:last-words', 'message', 'messageerror', 'clauselight'];
      const kinds = ['request', 'cookie-write', 'cookie-header', 'cookie-stored', 'storage-write', 'storage-item', 'named-store', 'image', 'send',
        'api-call', 'element', 'widget', 'form', 'sign-in', 'log-fields', 'signal', 'link', 'policy-link', 'search-terms',
        'etag-read', 'report-endpoint', 'hints-asked', 'FORGED', '__proto__', null, 7];
      const polluted = JSON.parse('{"__proto__":{"key":"FORGED","facts":[],"isStored":true},"constructor":{"prototype":{"key":"FORGED"}}}');
      const fact = (kind) => ({ key: 'FORGED ' + kind, kind, at: 1, count: 1, scriptUrl: null,
        data: { ...polluted, api: 'FORGED', name: 'FORGED', url: 'https://FORGED.test/', area: 'local', key: 'FORGED', value: 'FORGED', detail: polluted } });
      const endless = {}; endless.facts = endless.dropped = [endless]; endless.self = endless;
      const throwing = { get facts() { note('read'); throw new Error('FORGED'); }, get data() { note('read'); throw new Error('FORGED'); } };
      const huge = { facts: Array.from({ length: 20000 }, (_, n) => ({ ...fact('api-call'), key: 'FORGED' + n })), dropped: [{ what: 'send', reason: 'cap', count: 777777 }] };
      const long = { facts: [{ ...fact('send'), key: 'FORGED'.repeat(1_000_000) }], dropped: [] };
      const said = [...kinds.map((kind) => ({ facts: [fact(kind)], dropped: [{ what: kind, reason: 'cap', count: 777777 }] })),
        endless, huge, long, polluted, null, undefined, 7, 'FORGED', [], { facts: 'FORGED' }, { name: 'observations.add', input: huge }, { name: 'report.get', input: { tabId: 1 } }];
      for (const target of [window, document, document.documentElement]) for (const name of names) {
        for (const detail of [...said, throwing, new Proxy({}, { get() { note('read'); throw new Error('FORGED'); } })]) {
          target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, cancelable: true }));
          if (name === 'message') target.dispatchEvent(new MessageEvent(name, { data: detail, ports: [new MessageChannel().port1], origin: location.origin, source: window }));
        }
        for (const ports of [[], [new MessageChannel().port2], [new MessageChannel().port2, new MessageChannel().port2]])
          for (const data of [undefined, endless, 'x'.repeat(5_000_000)])
            target.dispatchEvent(new MessageEvent(name, { data, ports, cancelable: true, bubbles: true }));
      }
      for (const message of said) {
        window.postMessage(message, '*');
        new BroadcastChannel('clauselight').postMessage(message);
      }
      made.sender = typeof window.chrome?.runtime?.sendMessage;`,
  },
];
