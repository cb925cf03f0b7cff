import { createContext, useContext } from "react";

const NonceContext = createContext<string | undefined>(undefined);

export const NonceProvider = NonceContext.Provider;

/** The secret of this response that lets its own scripts run. Only the server knows it. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
