/** The stand-in for the module `electron`: just what the desktop uses of it, shown in a headless Chromium. */
import './control.ts'

export { app } from './application.ts'
export { dialog, ipcMain, Menu, nativeTheme, protocol, session, shell } from './main-modules.ts'
export { MessageChannelMain } from './ports.ts'
export { utilityProcess } from './utility-process.ts'
export { BrowserWindow } from './windows.ts'
