import * as z from 'zod/mini';
import { artifacts, deviceStorageForm, libraryPolicy, report } from '../domain';

/** The published JSON Schemas (draft 2020-12), by file name. */
export function publishedSchemas(): Readonly<Record<string, unknown>> {
  const schema = (title: string, of: z.ZodMiniType): unknown => ({ title, ...z.toJSONSchema(of) });
  return {
    'report.schema.json': schema('Clauselight Report, version 1', report),
    'artifacts.schema.json': schema('Clauselight Artifacts, version 1', artifacts),
    'library-policy.schema.json': schema('Clauselight library policy, version 1', libraryPolicy),
    'device-storage.schema.json': {
      title: "What is read of a vendor's device-storage file (IAB TCF)",
      ...z.toJSONSchema(deviceStorageForm, { io: 'input' }),
    },
  };
}
