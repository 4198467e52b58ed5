import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
  /** SHA-256 of its public key, base64: what a browser is told to trust, and nothing else. */
  pin: string;
}

/** Makes a key and certificate for these hosts: new at each run, kept nowhere. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const names = hosts.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: 'Clauselight demonstration' }], {
    keyType: 'ec',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: names },
    ],
  });
  const publicKey = new X509Certificate(made.cert).publicKey.export({ type: 'spki', format: 'der' });
  return { key: made.private, cert: made.cert, pin: createHash('sha256').update(publicKey).digest('base64') };
}
