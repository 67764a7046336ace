/** The minimum record of violence with nothing answered, save where it came from. */
export const BLANK_RECORD = {
  types: [] as string[],
  modalities: [] as string[],
  pregnancy: 'no_sabe' as const,
  disability: 'no_sabe' as const,
  condition: '1',
  uniqueCode: null,
  platformNumber: null,
  byCode: false,
};
