/** The bridge of the Electron host. No logic: the host checks who calls and what is sent. */
import { contextBridge, ipcRenderer } from 'electron';
import { type Bridge, CHANNELS } from './contract.ts';

const bridge: Bridge = {
  call: (request) => ipcRenderer.invoke(CHANNELS.call, request),
  cancel: (id) => ipcRenderer.send(CHANNELS.cancel, id),
  on: (topic, listener) => {
    const heard: Parameters<typeof ipcRenderer.on>[1] = (_event, told, payload) => {
      if (told === topic) listener(payload);
    };
    ipcRenderer.on(CHANNELS.topic, heard);
    return () => ipcRenderer.off(CHANNELS.topic, heard);
  },
};

contextBridge.exposeInMainWorld('yanapa', bridge);
