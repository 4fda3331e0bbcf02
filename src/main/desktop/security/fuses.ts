/** Switches that packaging burns into the Electron binary, under the names that electron-builder gives them. */
export const releaseFuses = {
  /** Off: the program cannot be used as a Node that runs anybody's script; the core runs as a utility process instead. */
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  /** Off in a release only: end-to-end tests start the unpackaged program through it. */
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const
