import * as v from 'valibot';
import { CAPTURE_PATHS, type CaptureResult } from '../article/capture-result.ts';
import { FAILURE_KINDS } from '../article/failure.ts';
import { articleSchema } from './article-schema.ts';

/** A tab posts CaptureResults on it, `pending` until the last; closing it cancels. */
export const CAPTURE_PORT = 'briefclip:capture';

const captureResultSchema: v.GenericSchema<unknown, CaptureResult> = v.object({
  article: articleSchema,
  failure: v.nullable(v.object({ kind: v.picklist(FAILURE_KINDS), message: v.string() })),
  pending: v.boolean(),
  path: v.picklist(CAPTURE_PATHS),
  timings: v.object({ totalMs: v.number(), steps: v.record(v.string(), v.number()) }),
});

/** What arrived on the capture port. Throws where it is no CaptureResult: our own script sent it, so that is a bug. */
export const readCaptureResult = (message: unknown): CaptureResult =>
  v.parse(captureResultSchema, message);
