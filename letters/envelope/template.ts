import type { Template } from '../template.ts';
import { type EnvelopeData, envelopeSchema } from './data.ts';
import { Envelopes } from './Envelope.tsx';

export const envelope: Template<EnvelopeData> = {
  schema: envelopeSchema,
  properties: ({ sender: [municipality = ''] }) => ({ title: 'Sobre', author: municipality }),
  Pages: Envelopes,
};
