/** The envelope of an issued oficio: of its addressee as the last page has it. */
import { Refusal } from '../../domain/errors.ts';
import type { GrantedUrl } from '../core/grants.ts';
import type { FormingContext } from '../core/procedure.ts';
import { institutionOf } from '../institutions/directory.ts';
import { type EnvelopeAsked, envelopeData } from '../office/envelope.ts';
import { paperFile } from '../office/paper.ts';
import { type EditionData, editionOf } from './editions.ts';
import { letterOf } from './record.ts';

interface Asked extends EnvelopeAsked {
  readonly letterId: string;
}

/** @throws Refusal `not_found`; `letter_state` for a draft or what was annulled. */
export const letterEnvelope = (
  ctx: FormingContext,
  { letterId, ...asked }: Asked,
): Promise<GrantedUrl> =>
  paperFile(
    ctx,
    { kind: 'sobre', subject: { kind: 'letter', id: letterId }, detail: { ...asked } },
    async (reading) => {
      const letter = await letterOf(reading.tx, letterId);
      if (letter.numberText === null || letter.state === 'annulled')
        throw new Refusal('letter_state', { message: 'Solo un oficio emitido va en un sobre.' });
      const { document } = (await editionOf(reading.tx, letterId, null)).data as EditionData;
      const { shortName, address } = await institutionOf(reading.tx, letter.institutionId);
      const to = [{ ...document.addressee, shortName, address }];
      return envelopeData(reading, { ...asked, to, reserved: document.reserved });
    },
  );
