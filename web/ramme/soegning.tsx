import { createContext, type ReactNode, useContext, useState } from 'react';

/** A search for a borger. It is kept here and never in an address, since it names a person. */
export type Soegning = { readonly cpr: string } | { readonly navn: string };

interface SoegningState {
  readonly soegning: Soegning | null;
  readonly setSoegning: (soegning: Soegning | null) => void;
}

const Context = createContext<SoegningState>({ soegning: null, setSoegning: () => {} });

export function SoegningProvider({ children }: { children: ReactNode }) {
  const [soegning, setSoegning] = useState<Soegning | null>(null);
  return <Context value={{ soegning, setSoegning }}>{children}</Context>;
}

export const useSoegning = () => useContext(Context);
