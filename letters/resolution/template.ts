import { sheetTemplate } from '../parts/sheet-template.ts';
import { resolutionSchema } from './data.ts';
import { Resolution } from './Resolution.tsx';

export const resolution = sheetTemplate('Resolución', resolutionSchema, Resolution);
