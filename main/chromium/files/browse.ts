/** Going about the folders, in both dialogs: where the person is, and the part of the page that shows it. */
import { basename, dirname, join } from 'node:path';
import { type Listing, readFolder } from './folder.ts';
import { type Html, html } from './markup.ts';
import type { Place } from './places.ts';

export interface FolderBrowser {
  /** Where the person is, as last read. */
  listing(): Listing;
  /** Follows what a form asked. @returns false when it asked to go nowhere. */
  follow(form: URLSearchParams): Promise<boolean>;
  /** Reads the folder again. */
  refresh(): Promise<void>;
  /** Whether the last form led to a folder: there goes the keyboard. */
  moved(): boolean;
  /** @param files what is shown below the folders. */
  view(files: readonly Html[]): Html;
}

/**
 * @param begin candidates for the first folder, best first. The last may not even be there.
 * @param extensions of the files to list.
 */
export async function browseFolders(
  begin: readonly string[],
  places: readonly Place[],
  extensions: readonly string[],
): Promise<FolderBrowser> {
  let here: Listing = { path: begin.at(-1) ?? '', folders: [], files: [], cut: false };
  let trouble: string | null = null;
  let moved = false;

  async function go(path: string): Promise<boolean> {
    const listing = await readFolder(path, extensions);
    trouble =
      listing === null ? `No se puede abrir la carpeta «${shown(path)}». Elija otra.` : null;
    here = listing ?? here;
    return listing !== null;
  }

  for (const path of begin) if (await go(path)) break;

  return {
    listing: () => here,
    moved: () => moved,
    async refresh() {
      await go(here.path);
    },
    async follow(form) {
      const step = form.has('up')
        ? dirname(here.path)
        : (inside(form.get('enter')) ?? place(form.get('place')));
      moved = step !== null;
      if (step !== null) await go(step);
      return moved;
    },
    view(files) {
      const parent = dirname(here.path);
      const isTop = parent === here.path;
      const empty = here.folders.length + files.length === 0;
      const focus = (at: boolean): Html | null => (at && moved ? html`autofocus` : null);
      return html`<div class="browse">
<nav aria-label="Lugares"><ul>${places.map(
        ({ name, path }, at) =>
          html`<li><button name="place" value="${at}" ${path === here.path ? html`aria-current="true"` : null}>${name}</button></li>`,
      )}</ul></nav>
<main><div class="acts"><h2>Carpeta «${shown(here.path)}»</h2>${
        isTop
          ? null
          : html`<button name="up" value="1" ${focus(true)}>Subir a «${shown(parent)}»</button>`
      }</div>
${trouble === null ? null : html`<p role="alert">${trouble}</p>`}
<ul aria-label="Contenido de la carpeta">${here.folders.map(
        (name, at) =>
          html`<li><button name="enter" value="${at}"><span aria-hidden="true">▸ </span>${name}</button></li>`,
      )}${files}</ul>
${empty ? html`<p class="note">Aquí no hay carpetas ni archivos que mostrar.</p>` : null}
${here.cut ? html`<p class="note">Hay más de lo que cabe en esta lista. Ordene la carpeta o use otra.</p>` : null}
</main></div>`;
    },
  };

  function inside(at: string | null): string | null {
    const name = at === null ? undefined : here.folders[Number(at)];
    return name === undefined ? null : join(here.path, name);
  }
  function place(at: string | null): string | null {
    return at === null ? null : (places[Number(at)]?.path ?? null);
  }
}

/** A drive has no last part. */
export const shown = (path: string): string => basename(path) || path;
