import { generate } from 'selfsigned';

/** A key and a certificate in PEM, good for korea.kr and every host under it. Made anew for each run and kept nowhere. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const names = ['korea.kr', '*.korea.kr'].map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: '*.korea.kr' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names }],
  });
  return { key: made.private, cert: made.cert };
}
