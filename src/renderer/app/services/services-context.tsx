/** Hands the services to the views. */
import { createContext, type ReactNode, use } from 'react'
import type { Services } from './create-services.ts'

const ServicesContext = createContext<Services | null>(null)

type ProviderProps = { readonly services: Services; readonly children: ReactNode }

export function ServicesProvider({ services, children }: ProviderProps): ReactNode {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('useServices outside ServicesProvider')
  return services
}
