import { expect, test } from 'vitest';
import { renderDocument } from '../render.ts';
import { longName, usualOficioBanco } from '../testing/form-samples.ts';
import { overlaps, pageCount, pdfInfo, pdfText, RIGHT_EDGE, rightmost } from '../testing/pdf.ts';
import type { OficioBancoData } from './data.ts';

const form = (changes: Partial<OficioBancoData> = {}) =>
  renderDocument('oficio-banco', { ...usualOficioBanco, ...changes });

test('it reads as an oficio, with the data of the account', async () => {
  const pdf = await form();
  expect(pageCount(pdf)).toBe(1);
  expect(pdfInfo(pdf)['Title']).toBe('OFICIO N.° 046-2026-DEMUNA-GDS/MPT');
  expect(pdfText(pdf)).toMatchInlineSnapshot(`
    "MUNICIPALIDAD PROVINCIAL DE TARATA
    Gerencia de Desarrollo Social – DEMUNA (Código DNA 23010)
    “Año de la Esperanza y el Fortalecimiento de la Democracia”
    Tarata, 15 de mayo de 2026
    OFICIO N.° 046-2026-DEMUNA-GDS/MPT
    SEÑOR/A
    Administrador/a
    Banco de la Nación – Agencia Tarata
    Presente.-
    ASUNTO : Solicita apertura de cuenta de consignación por alimentos
    REFERENCIA : Acta de Conciliación N.° 012-2026-23010, de fecha 26 de mayo de 2026
    RESERVADO – contiene datos de niña, niño o adolescente
    De mi consideración:
    Tengo el agrado de dirigirme a usted para solicitar la apertura de una cuenta de ahorros
    para consignar los alimentos acordados en el acta de la referencia, que constituye título ejecutivo,
    conforme al artículo 19, literal f, del Reglamento de las Defensorías de la Niña, Niño y Adolescente.
    La apertura de la cuenta fue acordada por las partes. La firma de quien suscribe se encuentra
    registrada, o se registra con el presente, ante su entidad.
    DATOS DE LA CUENTA
    Beneficiaria/o Wara Ficticia Choque, DNI N.° 00000010
    Titular que cobra Ana Ficticia Choque, DNI N.° 00000001
    Persona obligada Leo Ficticio Ñahui, DNI N.° 00000002
    Monto S/ 350.00 (trescientos cincuenta con 00/100 soles)
    Periodicidad Mensual
    Desde 1 de junio de 2026
    Se agradecerá comunicar a esta Defensoría el número de la cuenta. Sin otro particular, quedo
    de usted.
    Atentamente,
    RUTH MAMANI QUISPE
    Defensora Responsable de la DEMUNA (e)
    CTSP N.° 4821
    Adjunto: Ficha de recepción; Informe de visita domiciliaria (6 folios)
    C.c.: Archivo / Expediente N.° 0003-2026-23010 RMQ/jcf
    Plaza de Armas s/n, Tarata · Tel. 052 000 000 · demuna@munitarata.example"
  `);
});

test('a draft says so, and who has no document is named alone', async () => {
  const text = pdfText(
    await form({ number: null, collector: { name: 'Ana Ficticia', document: null } }),
  );
  expect(text).toContain('BORRADOR');
  expect(text).toMatch(/^Titular que cobra Ana Ficticia$/mu);
});

test('twenty beneficiaries with the longest names stay in their boxes', async () => {
  const pdf = await form({
    beneficiaries: Array.from({ length: 20 }, () => ({
      name: longName(160),
      document: longName(60),
      birthDate: null,
    })),
    amountCents: 100_000_000,
  });
  expect(pdfText(pdf)).toContain('un millón de soles con 00/100');
  expect(pdfText(pdf)).toContain('Beneficiaria/o 20');
  expect(overlaps(pdf)).toEqual([]);
  expect(rightmost(pdf)).toBeLessThanOrEqual(RIGHT_EDGE);
});
