import { REQUIRED_AT_RECEPTION } from '../../../domain/records/reception.ts';
import { isBlank, type ReceptionValues } from './values.ts';

/** Which of `REQUIRED_AT_RECEPTION` the sheet still lacks, in their order. */
export function missingOf(values: ReceptionValues): readonly string[] {
  const { informant } = values;
  const told = [
    filled(values.receivedAt),
    values.channel !== '',
    informant.kind !== null &&
      (informant.kind !== 'person' || !isBlank(informant.person)) &&
      (informant.kind !== 'institution' || filled(informant.institutionName)),
    values.affected.length > 0,
    filled(values.facts),
  ];
  return REQUIRED_AT_RECEPTION.filter((_, at) => told[at] !== true);
}

const filled = (text: string | null): boolean => text !== null && text.trim() !== '';
