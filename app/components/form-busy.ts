import { createContext, useContext } from "react";

const FormBusyContext = createContext(false);

export const FormBusyProvider = FormBusyContext.Provider;

/** Whether the form around this is on its way to the server. */
export function useFormBusy(): boolean {
  return useContext(FormBusyContext);
}
