/** Electron's fuses, burnt into the binary when it is packed: no flag or variable undoes them. */
import type { FuseOptionsV1 } from 'app-builder-lib';

/** Every fuse stated: a new one that is left out does not compile. */
export const FUSES: Required<FuseOptionsV1> = {
  // ELECTRON_RUN_AS_NODE would make the program a Node that runs anything.
  runAsNode: false,
  enableCookieEncryption: true,
  // NODE_OPTIONS could load code into the process that holds the keys.
  enableNodeOptionsEnvironmentVariable: false,
  // --inspect could read them.
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  // The snapshot is Electron's own; there is no other to load.
  loadBrowserProcessSpecificV8Snapshot: false,
  // The page is served by the host, never from file://.
  grantFileProtocolExtraPrivileges: false,
  // For macOS builds that are not signed afterwards.
  resetAdHocDarwinSignature: false,
};
