/** The dialog that asks which files to take in. */
import { join } from 'node:path';
import { ERRORS } from '../../../domain/errors.ts';
import { UPLOAD_LIMIT_BYTES } from '../../assets.ts';
import { COPY_FILE } from '../../copies.ts';
import { OPENED_EXTENSIONS } from '../../opening.ts';
import { browseFolders } from './browse.ts';
import type { FolderFile } from './folder.ts';
import { type Html, html } from './markup.ts';
import { dialogPage } from './page.ts';
import type { Place } from './places.ts';
import type { Turn } from './window.ts';

/** What is asked for. */
export interface ToOpen {
  readonly title: string;
  readonly note: string;
  readonly extensions: readonly string[];
  /** How many may be chosen. */
  readonly most: number;
  /** Bytes; larger files are shown and cannot be chosen. */
  readonly limit: number;
}

export const documents = (most: number): ToOpen => ({
  title: most === 1 ? 'Elegir un archivo' : 'Elegir archivos',
  note: `PDF o imagen PNG, JPEG o WebP, hasta 25 MB${
    most === 1 ? '.' : ` cada uno. Hasta ${most} archivos, de una misma carpeta.`
  }`,
  extensions: OPENED_EXTENSIONS.map((extension) => `.${extension}`),
  most,
  limit: UPLOAD_LIMIT_BYTES,
});

/** Where a copy is, is said by its key file. */
export const COPY_KEYS: ToOpen = {
  title: `Elegir el archivo ${COPY_FILE} de la copia`,
  note: `Abra la carpeta de la copia y marque ${COPY_FILE}.`,
  extensions: ['.json'],
  most: 1,
  limit: UPLOAD_LIMIT_BYTES,
};

/**
 * @returns the dialog; its answer is their paths, empty when cancelled.
 */
export async function openTurns(
  { title, note, extensions, most, limit }: ToOpen,
  begin: readonly string[],
  places: readonly Place[],
  nonce: string,
): Promise<Turn<readonly string[]>> {
  const folders = await browseFolders(begin, places, extensions);
  let marked: readonly number[] = [];
  let trouble: string | null = null;

  const row = (file: FolderFile, at: number): Html => {
    const size = html`<span class="size">${sizeText(file.bytes)}</span>`;
    if (file.bytes > limit)
      return html`<li class="there">${file.name} ${size} (pesa demasiado: hasta 25 MB)</li>`;
    const checked = marked.includes(at) ? html`checked` : null;
    return html`<li><label><input type="${most === 1 ? 'radio' : 'checkbox'}" name="file" value="${at}" ${checked}>${file.name} ${size}</label></li>`;
  };

  const show = () => ({
    html: dialogPage(
      nonce,
      title,
      html`<header>
<div class="acts"><h1>${title}</h1>
<button class="main" name="take" value="1">${most === 1 ? 'Elegir' : 'Elegir los marcados'}</button>
<button name="cancel" value="1" data-escape>Cancelar</button></div>
<p class="note">${note}</p>
${trouble === null ? null : html`<p role="alert">${trouble}</p>`}
</header>
${folders.view(folders.listing().files.map(row))}`,
    ),
  });

  return async (form) => {
    trouble = null;
    if (form === null) return show();
    if (form.has('cancel')) return { done: [] };
    const { path, files } = folders.listing();
    marked = form.getAll('file').map(Number);
    if (await folders.follow(form)) {
      marked = [];
      return show();
    }
    const chosen = marked.flatMap((at) => files[at] ?? []);
    if (chosen.length > most) trouble = ERRORS.files_too_many;
    else if (chosen.length === 0) trouble = 'Marque primero el archivo que quiere elegir.';
    else return { done: chosen.map(({ name }) => join(path, name)) };
    return show();
  };
}

const NUMBER = new Intl.NumberFormat('es-PE', { maximumFractionDigits: 1 });

/** «340 KB», «1.2 MB». */
function sizeText(bytes: number): string {
  const kb = Math.ceil(bytes / 1024);
  return kb < 1024 ? `${kb} KB` : `${NUMBER.format(kb / 1024)} MB`;
}
