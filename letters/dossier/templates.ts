import { sheetTemplate } from '../parts/sheet-template.ts';
import type { Template } from '../template.ts';
import { Delivery } from './Delivery.tsx';
import { DossierVolume } from './DossierVolume.tsx';
import {
  type DossierVolumeData,
  deliverySchema,
  dossierVolumeSchema,
  readingActaSchema,
} from './data.ts';
import { ReadingActa } from './ReadingActa.tsx';

export const dossierVolume: Template<DossierVolumeData> = {
  schema: dossierVolumeSchema,
  properties: ({ caseCode, volume, letterhead }) => ({
    title: `Copia del expediente N.° ${caseCode}, cuerpo ${volume}`,
    author: letterhead.unit,
  }),
  Pages: DossierVolume,
};

export const delivery = sheetTemplate('Cargo de entrega de copia', deliverySchema, Delivery);

export const readingActa = sheetTemplate('Acta de lectura', readingActaSchema, ReadingActa);
