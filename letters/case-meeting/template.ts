import { sheetTemplate } from '../parts/sheet-template.ts';
import { meetingActaSchema } from './data.ts';
import { MeetingActa } from './MeetingActa.tsx';

export const meetingActa = sheetTemplate('Acta de reunión', meetingActaSchema, MeetingActa);
